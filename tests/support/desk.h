// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "ui/dialogs.h"
#include "ui/main_window.h"
#include "ui/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace xiangyue::test {

/// Answers in the user's place and remembers what was said.
class AnsweringDialogs : public Dialogs {
public:
    QStringList askFiles(QWidget *, const QString &, const QStringList &) override { return files; }
    QString askSaveFile(QWidget *, const QString &name, const FileFormats &) override
    {
        saveNames << name;
        return saveFile;
    }
    bool confirmRemoval(QWidget *, const QString &title) override
    {
        removals << title;
        return confirm;
    }
    Unkept askUnkept(QWidget *, bool complete) override
    {
        ++unkeptAsked;
        return complete || unkept != Unkept::Keep ? unkept : Unkept::GoBack;
    }
    void showError(QWidget *, const Error &error) override { errors.push_back(error); }

    QStringList files;
    QString saveFile;
    QStringList saveNames;
    QStringList removals;
    bool confirm = true;
    Unkept unkept = Unkept::GoBack;
    int unkeptAsked = 0;
    std::vector<Error> errors;
};

/// A real library and the real window in a temporary folder; `restart` closes both and opens them again.
class Desk {
public:
    Desk()
        : m_dictionaries(Dictionaries::load())
    {
    }

    /// The user's own indicators, in the desk's folder; as the next start would read them.
    QString indicatorFile() const { return path(QStringLiteral("indicators.json")); }

    bool start(Library::OpenMode mode = Library::OpenMode::ReadWrite)
    {
        if (!m_dictionaries || !m_folder.isValid())
            return false;
        m_dictionaries = Dictionaries::load(indicatorFile());
        auto opened = Library::open(path(QStringLiteral("test.xiangyue")), *m_dictionaries, m_importers, mode);
        if (!opened)
            return false;
        library = std::move(*opened);
        settings = std::make_unique<Settings>(path(QStringLiteral("settings.ini")));
        window =
            std::make_unique<MainWindow>(WindowContext{*library, *m_dictionaries, m_importers, *settings, dialogs});
        m_restoredSize = window->size();
        window->resize(1280, 800);
        window->show();
        return QTest::qWaitForWindowExposed(window.get());
    }

    void stop()
    {
        if (window)
            window->close();
        window.reset();
        library.reset();
        settings.reset();
    }

    bool restart(Library::OpenMode mode = Library::OpenMode::ReadWrite)
    {
        stop();
        return start(mode);
    }

    /// Size that the window gave itself from its settings.
    QSize restoredSize() const { return m_restoredSize; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QString &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text.toUtf8());
        return file.fileName();
    }

    AnsweringDialogs dialogs;
    std::unique_ptr<Library> library;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<MainWindow> window;

private:
    QSize m_restoredSize;
    QTemporaryDir m_folder;
    Result<Dictionaries> m_dictionaries;
    ImporterRegistry m_importers;
};

/// A report of our own with masked numbers and figures of several themes; long enough to scroll.
inline QString ownReport(const QString &place)
{
    QString text = place
        + QStringLiteral("2024年上半年工作总结\n\n一、巩固脱贫成果\n"
                         "全乡脱贫户412户1583人，监测户xx户xxx人。发放小额信贷86户，共xxx万元。开发公益性岗位70个。\n");
    for (int i = 1; i <= 12; ++i) {
        text += QStringLiteral("（%1）第%1片区\n").arg(i)
            + QStringLiteral(
                  "该片区走访农户%1户，解决饮水困难%2户，组织培训%3人次，群众反映良好，后续工作正在推进之中，"
                  "各村干部按照分工逐户上门，建立台账，明确责任人与完成时限。\n")
                  .arg(100 + i)
                  .arg(20 + i)
                  .arg(300 + i);
    }
    text +=
        QStringLiteral("二、改善人居环境\n清理生活垃圾860吨，改建户厕132座，植树xxx株。\n"
                       "三、完善基础设施\n硬化通组公路7.1公里，新修机耕道x.x公里，投入634.29万元建设高标准农田。\n");
    return text;
}

} // namespace xiangyue::test
