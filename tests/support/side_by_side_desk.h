// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/side_by_side_column.h"
#include "ui/compare/side_by_side_view.h"
#include "ui/report_text_view.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QTest>

namespace xiangyue::test {

inline const Dictionaries &dictionaries()
{
    static const Dictionaries loaded = Dictionaries::load().value();
    return loaded;
}

inline QString u(const char16_t *words)
{
    return QString::fromUtf16(words);
}

inline std::shared_ptr<const ReportView> report(const QString &text)
{
    auto view = std::make_shared<ReportView>();
    view->analysis = analyseReport(text, 0, dictionaries());
    view->flags = flagsOf(view->analysis);
    view->summary.identity = view->analysis.identity;
    view->summary.id = ReportId{view->analysis.identity.place};
    return view;
}

/// Sentences that say nothing and that no other report has. `word` is not the place: that would be no difference.
inline QString filler(const QString &word, int sentences)
{
    QString text;
    for (int i = 0; i < sentences; ++i)
        text += word % u"组的干部走村串户，把群众的心里话带了回来，这是走访的第" % QString::number(i) % u"天所记。";
    return text % u'\n';
}

/// A long report; `before` and `behind` are how much stands about its environment section. `own` ends that section.
inline QString longReport(const QString &place, int before, int behind, const QString &own)
{
    return place % u"2024年上半年工作总结\n一、巩固脱贫成果\n" % filler(place.first(1) % u'东', before)
        % u"二、整治人居环境\n今年，我们清运生活垃圾860吨。" % own % u'\n' % filler(place.first(1) % u'西', behind)
        % u"三、下半年工作打算\n" % filler(place.first(1) % u'北', 12);
}

/// Three long reports: two of them have copied text, the third does not mention toilets.
inline SharedReports longReports()
{
    const QString copied = u(u"投入318万元建设冷库，解决了果农销售旺季存储难的问题。");
    return {report(longReport(u(u"青岭乡"), 40, 15, QString(u"改建户厕132座。" % copied))),
            report(longReport(u(u"白沙镇"), 8, 50, QString(u"又过了许多天。改造户厕436座。" % copied))),
            report(longReport(u(u"云溪乡"), 20, 20, u(u"植树3000株。")))};
}

inline const QString toilets = QStringLiteral("env.toilets");

/// The view in a window of the smallest size that it has to fit in.
class SideBySideDesk {
public:
    explicit SideBySideDesk(const SharedReports &reports = longReports())
    {
        view.setDictionaries(dictionaries());
        view.resize(1280, 720);
        view.setReports(reports);
        view.show();
        shown = QTest::qWaitForWindowExposed(&view);
        QCoreApplication::processEvents();
    }

    QScrollBar *bar(size_t column) const { return view.column(column)->text()->verticalScrollBar(); }
    /// Height at which words stand in a column; -1 while they are out of sight.
    int heightOf(size_t column, const QString &words) const
    {
        const QString &text = view.reports()[column]->analysis.text;
        const qsizetype at = text.indexOf(words);
        const QRect rect = view.column(column)->text()->rectOf({at, at + 1});
        return at < 0 || rect.isEmpty() ? -1 : rect.top();
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return view.findChild<Widget *>(QString::fromLatin1(name));
    }

    SideBySideView view;
    bool shown = false;
};

} // namespace xiangyue::test
