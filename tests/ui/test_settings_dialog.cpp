// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators in the settings dialog: edited, tried on the library and kept.
#include "desk.h"

#include "tables/change_table_model.h"
#include "tables/dictionary_table_model.h"
#include "tables/table_roles.h"
#include "ui/report_text_view.h"
#include "ui/report_pane.h"
#include "ui/settings/indicators_page.h"
#include "ui/settings/settings_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace xiangyue;

class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyControlHasAName();
    void addsTriesAndKeeps();
    void theOpenReportStaysWhereItIs();
    void incompleteEntriesCannotBeTried();
    void typingBackIsNoChange();
    void builtInEntriesAreChangedTakenOutAndRestored();
    void filtersAndSearches();
    void triesAName();
    void discardAndUndo();
    void closingAsksOnlyWhereSomethingIsUnkept();
    void closingKeeps();
    void aDamagedFileIsToldAndLeftAlone();
    void aFileEditedByHandIsTakenOver();
    void readOnlyLibrary();

private:
    void openSettings();
    void import();
    void addOwn(const QString &name, const QString &unit, const QString &words);
    QString indicatorOf(const QString &name) const;
    template <typename T>
    T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QTableView &table() const { return *find<QTableView>("dictionaryTable"); }
    QString state() const { return find<QLabel>("draftState")->text(); }
    void search(const QString &words) const { find<QLineEdit>("dictionarySearch")->setText(words); }

    std::unique_ptr<test::Desk> m_desk;
    QPointer<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init()
{
    m_desk = std::make_unique<test::Desk>();
    QVERIFY(m_desk->start());
}

void TestSettingsDialog::cleanup()
{
    m_desk->stop();
    m_desk.reset();
}

void TestSettingsDialog::openSettings()
{
    m_desk->window->actions()[ActionCollection::Preferences]->trigger();
    m_dialog = m_desk->window->findChild<SettingsDialog *>();
    QVERIFY(m_dialog);
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    m_dialog->setPage(SettingsDialog::Indicators);
}

void TestSettingsDialog::import()
{
    m_desk->window->importFiles({m_desk->write(QStringLiteral("a.txt"), test::ownReport(QStringLiteral("松岭乡")))});
    QTRY_VERIFY(m_desk->window->session().report());
    QTRY_VERIFY(!m_desk->window->isImporting());
}

void TestSettingsDialog::addOwn(const QString &name, const QString &unit, const QString &words)
{
    click("addIndicator");
    auto *zh = find<QLineEdit>("indicatorZh");
    QTRY_VERIFY(zh->hasFocus()); // one may type at once
    zh->insert(name);
    find<QComboBox>("indicatorUnit")->setEditText(unit);
    find<QPlainTextEdit>("indicatorPatterns")->setPlainText(words);
}

QString TestSettingsDialog::indicatorOf(const QString &name) const
{
    for (const Figure &figure : m_desk->window->session().report()->analysis.extraction.figures) {
        if (figure.name.contains(name))
            return figure.indicator;
    }
    return QStringLiteral("no such figure");
}

void TestSettingsDialog::everyControlHasAName()
{
    openSettings();
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QTableView *>(widget);
        if (!control || widget->objectName().isEmpty() || widget->objectName().startsWith(QStringLiteral("qt_"))
            || widget->objectName().startsWith(QStringLiteral("setting"))) // these have a label as buddy
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
    }
}

void TestSettingsDialog::addsTriesAndKeeps()
{
    import();
    QVERIFY(indicatorOf(QStringLiteral("机耕道")) != QStringLiteral("own.001"));
    openSettings();
    QVERIFY(!find<QPushButton>("tryIndicators")->isEnabled());
    QVERIFY(!find<QPushButton>("keepIndicators")->isEnabled());
    addOwn(QStringLiteral("机耕道里程"), QStringLiteral("公里"), QStringLiteral("新修机耕道|机耕道"));
    QVERIFY(!state().isEmpty());
    QVERIFY(!find<QPushButton>("keepIndicators")->isEnabled()); // not before it was tried
    click("tryIndicators");
    auto *changes = find<QTableView>("changeTable");
    QTRY_VERIFY(changes->isVisible());
    QCOMPARE(changes->model()->rowCount(), 1);
    QVERIFY(find<QLabel>("trialHeadline")->text().contains(u'1'));
    QCOMPARE(changes->model()->index(0, ChangeTableModel::AfterColumn).data().toString(), QStringLiteral("机耕道里程"));
    QVERIFY(changes->model()
                ->index(0, ChangeTableModel::ReportColumn)
                .data()
                .toString()
                .contains(QStringLiteral("松岭乡")));
    QVERIFY(!QFile::exists(m_desk->indicatorFile()));

    QVERIFY(find<QPushButton>("keepIndicators")->isEnabled());
    click("keepIndicators");
    QTRY_VERIFY(table().isVisible());
    QVERIFY(QFile::exists(m_desk->indicatorFile()));
    QVERIFY(!m_dialog->indicators()->draft().isChanged());
    QTRY_COMPARE(indicatorOf(QStringLiteral("机耕道")), QStringLiteral("own.001"));
    QCOMPARE(m_desk->dialogs.errors.size(), size_t(0));
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);

    QVERIFY(m_desk->restart());
    m_desk->window->openLastReport();
    QCOMPARE(indicatorOf(QStringLiteral("机耕道")), QStringLiteral("own.001"));
    openSettings();
    QCOMPARE(table().model()->index(0, 0).data(IdRole).toString(), QStringLiteral("own.001"));
}

void TestSettingsDialog::theOpenReportStaysWhereItIs()
{
    import();
    ReviewSession &session = m_desk->window->session();
    ReportTextView *text = m_desk->window->reportPane()->text();
    session.selection().selectFigure(20, ReportSelection::Origin::Indicators);
    const qsizetype top = text->topPosition();
    QVERIFY(top > 0);
    openSettings();
    addOwn(QStringLiteral("机耕道里程"), QStringLiteral("公里"), QStringLiteral("新修机耕道|机耕道"));
    click("tryIndicators");
    QTRY_VERIFY(find<QPushButton>("keepIndicators")->isEnabled());
    click("keepIndicators");
    QTRY_COMPARE(indicatorOf(QStringLiteral("机耕道")), QStringLiteral("own.001"));
    QCOMPARE(session.selection().figure(), 20);
    QCOMPARE(text->topPosition(), top);
}

void TestSettingsDialog::incompleteEntriesCannotBeTried()
{
    openSettings();
    addOwn(QStringLiteral("新指标"), QStringLiteral("鼐"), QStringLiteral("甲"));
    QVERIFY(find<QLabel>("indicatorFault")->text().contains(QStringLiteral("鼐")));
    QVERIFY(!find<QPushButton>("tryIndicators")->isEnabled());
    QVERIFY(state().contains(QStringLiteral("新指标")));
    find<QComboBox>("indicatorUnit")->setEditText(QStringLiteral("亩"));
    QVERIFY(find<QLabel>("indicatorFault")->text().isEmpty());
    QVERIFY(find<QPushButton>("tryIndicators")->isEnabled());
    find<QLineEdit>("indicatorOtherUnits")->setText(QStringLiteral("公里 鼐"));
    QVERIFY(find<QLabel>("indicatorFault")->text().contains(QStringLiteral("鼐")));
    find<QLineEdit>("indicatorOtherUnits")->setText(QStringLiteral("公里、户"));
    find<QPlainTextEdit>("indicatorPatterns")->clear();
    QVERIFY(!find<QLabel>("indicatorFault")->text().isEmpty());
    find<QPlainTextEdit>("indicatorPatterns")->setPlainText(QStringLiteral("茶园｜茶山 面积"));
    find<QCheckBox>("variant.new")->setChecked(true);
    QVERIFY(find<QPushButton>("tryIndicators")->isEnabled());
    const IndicatorEntry &entry = m_dialog->indicators()->draft().own().front();
    QCOMPARE(entry.dimensions,
             (QStringList{QStringLiteral("area"), QStringLiteral("length"), QStringLiteral("households")}));
    QCOMPARE(entry.patterns.front(), (QStringList{QStringLiteral("茶园|茶山"), QStringLiteral("面积")}));
    QCOMPARE(entry.variants, QStringList{QStringLiteral("new")});
}

void TestSettingsDialog::typingBackIsNoChange()
{
    openSettings();
    QElapsedTimer timer;
    timer.start();
    int edits = 0;
    // The form gives every entry back as it was put in.
    for (int row = 0; row < table().model()->rowCount(); row += 3) {
        table().setCurrentIndex(table().model()->index(row, 0));
        auto *zh = find<QLineEdit>("indicatorZh");
        zh->insert(QStringLiteral("甲"));
        QVERIFY(m_dialog->indicators()->draft().isChanged());
        zh->backspace();
        QVERIFY2(!m_dialog->indicators()->draft().isChanged(), qPrintable(zh->text()));
        edits += 2;
    }
    qInfo() << edits << "keystrokes in" << timer.elapsed() << "ms";
}

void TestSettingsDialog::builtInEntriesAreChangedTakenOutAndRestored()
{
    openSettings();
    search(QStringLiteral("总人口 全村总人数"));
    QCOMPARE(table().model()->rowCount(), 1);
    table().setCurrentIndex(table().model()->index(0, 0));
    QCOMPARE(find<QLineEdit>("indicatorZh")->text(), QStringLiteral("总人口"));
    QVERIFY(!m_dialog->indicators()->draft().isChanged()); // looking changes nothing
    find<QLineEdit>("indicatorZh")->end(false);
    find<QLineEdit>("indicatorZh")->insert(QStringLiteral("数"));
    QCOMPARE(m_dialog->indicators()->draft().changedCount(), 1);
    QVERIFY(find<QPushButton>("restoreIndicator")->isEnabled());
    click("restoreIndicator");
    QVERIFY(!m_dialog->indicators()->draft().isChanged());
    QCOMPARE(find<QLineEdit>("indicatorZh")->text(), QStringLiteral("总人口"));

    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(m_dialog->indicators()->draft().own().size(), size_t(1));
    QVERIFY(m_dialog->indicators()->draft().own().front().removed);
    QVERIFY(!find<QLineEdit>("indicatorZh")->isEnabled());
    click("restoreIndicator");
    QVERIFY(!m_dialog->indicators()->draft().isChanged());

    click("duplicateIndicator");
    const IndicatorEntry &copy = m_dialog->indicators()->draft().own().front();
    QCOMPARE(copy.id, QStringLiteral("own.001"));
    QVERIFY(copy.zh.contains(QStringLiteral("总人口")));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(!m_dialog->indicators()->draft().isChanged());
}

void TestSettingsDialog::filtersAndSearches()
{
    openSettings();
    const int all = table().model()->rowCount();
    auto *theme = find<QComboBox>("dictionaryTheme");
    theme->setCurrentIndex(theme->findData(int(Category::Party)));
    const int party = table().model()->rowCount();
    QVERIFY(party > 0 && party < all);
    auto *origin = find<QComboBox>("dictionaryOrigin");
    origin->setCurrentIndex(origin->findData(int(IndicatorOrigin::Own)));
    QCOMPARE(table().model()->rowCount(), 0);
    // A new one is seen, whatever the filters say.
    click("addIndicator");
    QCOMPARE(table().currentIndex().siblingAtColumn(0).data(IdRole).toString(), QStringLiteral("own.001"));
}

void TestSettingsDialog::triesAName()
{
    openSettings();
    auto *answer = find<QLabel>("trialAnswer");
    find<QLineEdit>("trialName")->setText(QStringLiteral("总人口"));
    QVERIFY2(answer->text().contains(QStringLiteral("总人口")), qPrintable(answer->text()));
    find<QComboBox>("trialUnit")->setCurrentText(QStringLiteral("亩"));
    QVERIFY(!answer->text().contains(QStringLiteral("总人口")));
    find<QComboBox>("trialUnit")->setCurrentIndex(0);
    find<QLineEdit>("trialName")->setText(QStringLiteral("游客驿站"));
    QVERIFY(!answer->text().contains(QStringLiteral("驿站")));
    addOwn(QStringLiteral("驿站"), QStringLiteral("个"), QStringLiteral("驿站"));
    QVERIFY2(answer->text().contains(QStringLiteral("驿站")), qPrintable(answer->text()));
}

void TestSettingsDialog::discardAndUndo()
{
    openSettings();
    addOwn(QStringLiteral("驿站"), QStringLiteral("个"), QStringLiteral("驿站"));
    click("undoIndicator");
    QVERIFY(!m_dialog->indicators()->draft().isChanged());
    click("redoIndicator");
    QVERIFY(m_dialog->indicators()->draft().isChanged());
    QVERIFY(find<QPushButton>("tryIndicators")->isEnabled());
    click("discardIndicators");
    QVERIFY(!m_dialog->indicators()->draft().isChanged());
    QVERIFY(!find<QPushButton>("discardIndicators")->isEnabled());
}

void TestSettingsDialog::closingAsksOnlyWhereSomethingIsUnkept()
{
    openSettings();
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_desk->dialogs.unkeptAsked, 0);

    openSettings();
    addOwn(QStringLiteral("驿站"), QStringLiteral("个"), QStringLiteral("驿站"));
    m_desk->dialogs.unkept = Dialogs::Unkept::GoBack;
    m_dialog->reject();
    QCOMPARE(m_desk->dialogs.unkeptAsked, 1);
    QVERIFY(m_dialog->isVisible());
    m_desk->dialogs.unkept = Dialogs::Unkept::Discard;
    m_dialog->close();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(!QFile::exists(m_desk->indicatorFile()));
}

void TestSettingsDialog::closingKeeps()
{
    import();
    openSettings();
    addOwn(QStringLiteral("机耕道里程"), QStringLiteral("公里"), QStringLiteral("新修机耕道|机耕道"));
    click("tryIndicators"); // still running when the dialog is closed
    m_desk->dialogs.unkept = Dialogs::Unkept::Keep;
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(QFile::exists(m_desk->indicatorFile()));
    QCOMPARE(indicatorOf(QStringLiteral("机耕道")), QStringLiteral("own.001"));
}

void TestSettingsDialog::aDamagedFileIsToldAndLeftAlone()
{
    m_desk->write(QStringLiteral("indicators.json"), QStringLiteral("[{]"));
    QVERIFY(m_desk->restart());
    QTRY_COMPARE(m_desk->dialogs.errors.size(), size_t(1));
    QVERIFY(m_desk->dialogs.errors.front().message.contains(m_desk->indicatorFile()));
    openSettings();
    auto *note = find<QLabel>("indicatorDamage");
    QVERIFY(note && note->text().contains(m_desk->indicatorFile()));
    QVERIFY(!table().isEnabled());
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
    // Mended by hand: the next look at the settings takes it.
    m_desk->write(QStringLiteral("indicators.json"), QStringLiteral("[]"));
    openSettings();
    QVERIFY(!find<QLabel>("indicatorDamage"));
    QVERIFY(table().isEnabled());
}

void TestSettingsDialog::aFileEditedByHandIsTakenOver()
{
    import();
    m_desk->write(QStringLiteral("indicators.json"),
                  QStringLiteral("[{\"id\": \"own.007\", \"zh\": \"机耕道里程\", \"theme\": \"infrastructure\", "
                                 "\"dimensions\": [\"length\"], \"unit\": \"公里\", "
                                 "\"patterns\": [[\"新修机耕道|机耕道\"]]}]"));
    openSettings();
    QCOMPARE(table().model()->index(0, 0).data(IdRole).toString(), QStringLiteral("own.007"));
    QTRY_COMPARE(indicatorOf(QStringLiteral("机耕道")), QStringLiteral("own.007"));
}

void TestSettingsDialog::readOnlyLibrary()
{
    import();
    QVERIFY(m_desk->restart(Library::OpenMode::ReadOnly));
    openSettings();
    addOwn(QStringLiteral("机耕道里程"), QStringLiteral("公里"), QStringLiteral("新修机耕道|机耕道"));
    click("tryIndicators");
    QTRY_VERIFY(find<QPushButton>("keepIndicators")->isEnabled());
    QCOMPARE(find<QTableView>("changeTable")->model()->rowCount(), 1);
    click("keepIndicators");
    QTRY_VERIFY(QFile::exists(m_desk->indicatorFile()));
    QTRY_VERIFY(!m_dialog->indicators()->draft().isChanged());
    QVERIFY(m_desk->dialogs.errors.empty());
}

QTEST_MAIN(TestSettingsDialog)
#include "test_settings_dialog.moc"
