// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/theme_chart.h"
#include "tests/unit/compare/chart_probe.h"
#include "tests/unit/compare/chart_report.h"
#include "ui/charts/chart_export_dialog.h"
#include "ui/charts/chart_style_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace xiangyue;

/// How the office's styles are kept in their file, and edited.
class TestChartExportStylesKept : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stylesAreKeptAndFound();
    void damagedFileIsToldAndKept_data();
    void damagedFileIsToldAndKept();
    void fileThatSomebodyElseChangedIsNotOverwritten();
    void folderThatCannotBeWrittenIsTold();
    void dialogStartsWithTheOfficesStyle();
    void editorKeepsAndDeletes();
    void editorWarnsOfFaintColours();
    void editorShowsDamage();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("config/chart-styles.json")); }
    ChartStyle officeStyle() const
    {
        ChartStyle style;
        style.name = QStringLiteral("县政府办");
        style.titlePattern = QStringLiteral("{place}{theme}情况");
        style.subtitlePattern = QStringLiteral("{period}");
        style.fontFamily = QStringLiteral("Noto Serif CJK SC");
        style.setColour(Category::Infrastructure, QColor(0x7a1f1f));
        style.order = ChartStyle::BarOrder::SmallestFirst;
        style.grouping = ChartStyle::Grouping::None;
        style.decimals = 1;
        style.footer = false;
        return style;
    }
    ChartSpec chart() const { return buildThemeChart(m_report, Category::Infrastructure, m_units); }

    std::unique_ptr<QTemporaryDir> m_folder;
    UnitDictionary m_units = chartUnits();
    ReportAnalysis m_report = ChartReport::sample();
};

void TestChartExportStylesKept::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestChartExportStylesKept::stylesAreKeptAndFound()
{
    const ChartStyleFile none = readChartStyles(path());
    QVERIFY(!none.damage && none.set.styles.empty());
    ChartStyle plain;
    plain.name = QStringLiteral("普通");
    const auto written = writeChartStyles(none, {{plain, officeStyle()}, officeStyle().name});
    QVERIFY(written);
    const ChartStyleFile again = readChartStyles(path());
    QVERIFY(!again.damage);
    QCOMPARE(again.set.styles.size(), 2u);
    QVERIFY(again.set.styles[0] == plain);
    QVERIFY(again.set.standardStyle() == officeStyle());
    QVERIFY(again.set.find(QStringLiteral("别的")) == nullptr);
}

void TestChartExportStylesKept::damagedFileIsToldAndKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *content, const char *told) {
        QTest::newRow(content) << QByteArray(content) << QString::fromUtf8(told);
    };
    row("{ nonsense", "JSON");
    row("[]", "no list");
    row(R"({"version": 1})", "no list");
    row(R"({"version": 2, "styles": []})", "newer");
    row(R"({"version": 1, "styles": [{"title": "x"}]})", "\"name\"");
    row(R"({"version": 1, "styles": [{"name": "甲", "decimals": 7}]})", "\"decimals\" of the style \"甲\"");
    row(R"({"version": 1, "styles": [{"name": "甲", "order": "by mood"}]})", "\"order\"");
    row(R"({"version": 1, "styles": [{"name": "甲", "footer": "yes"}]})", "\"footer\"");
    row(R"({"version": 1, "styles": [{"name": "甲", "colours": {"poverty": "reddish"}}]})", "\"poverty\"");
    row(R"({"version": 1, "styles": [{"name": "甲"}, {"name": "甲"}]})", "two styles");
    row(R"({"version": 1, "default": "乙", "styles": [{"name": "甲"}]})", "乙");
}

void TestChartExportStylesKept::damagedFileIsToldAndKept()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, told);
    const QString file = m_folder->filePath(QStringLiteral("styles.json"));
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly) && made.write(content) == content.size());
    made.close();
    const ChartStyleFile read = readChartStyles(file);
    QVERIFY(read.damage);
    QVERIFY2(read.damage->message.contains(told), qPrintable(read.damage->message));
    QVERIFY(read.damage->message.contains(QStringLiteral("styles.json")));
    QVERIFY(read.set.styles.empty());
    QVERIFY(!writeChartStyles(read, {{officeStyle()}, {}}));
    QVERIFY(made.open(QIODevice::ReadOnly));
    QCOMPARE(made.readAll(), content);
}

void TestChartExportStylesKept::fileThatSomebodyElseChangedIsNotOverwritten()
{
    const ChartStyleFile before = readChartStyles(path());
    QVERIFY(writeChartStyles(before, {{officeStyle()}, {}}));
    const auto refused = writeChartStyles(before, {{}, {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(readChartStyles(path()).set.styles.size(), 1u);
}

void TestChartExportStylesKept::folderThatCannotBeWrittenIsTold()
{
    const QString file = m_folder->filePath(QStringLiteral("file"));
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.close();
    const auto refused =
        writeChartStyles(readChartStyles(file + QStringLiteral("/styles.json")), {{officeStyle()}, {}});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"/file/styles.json"));
}

void TestChartExportStylesKept::dialogStartsWithTheOfficesStyle()
{
    QVERIFY(writeChartStyles(readChartStyles(path()), {{officeStyle()}, officeStyle().name}));
    ChartExportOptions options;
    options.names = chartNames(m_report.identity);
    ChartExportDialog dialog(chart(), options);
    dialog.setStyleFile(path());
    QVERIFY(dialog.options().style == officeStyle());
    dialog.setAskPath(
        [this](QWidget *, const QString &, const QString &) { return m_folder->filePath(QStringLiteral("x.png")); });
    dialog.save();
    QImage written(m_folder->filePath(QStringLiteral("x.png")));
    QVERIFY(!written.isNull());
    QVERIFY(written.text(QStringLiteral("Title")).startsWith(QStringLiteral("青岭乡")));
}

void TestChartExportStylesKept::editorKeepsAndDeletes()
{
    ChartStyleEditor editor;
    editor.setFile(path());
    const auto control = [&editor](const char16_t *name) {
        return editor.findChild<QWidget *>(QString::fromUtf16(name));
    };
    auto *name = qobject_cast<QComboBox *>(control(u"styleName"));
    auto *keep = qobject_cast<QPushButton *>(control(u"keepStyle"));
    auto *remove = qobject_cast<QPushButton *>(control(u"removeStyle"));
    QVERIFY(!keep->isEnabled() && !remove->isEnabled());
    QSignalSpy changed(&editor, &ChartStyleEditor::changed);
    qobject_cast<QCheckBox *>(control(u"footer"))->setChecked(false);
    QCOMPARE(changed.count(), 1);
    name->setEditText(QStringLiteral("县政府办"));
    QVERIFY(keep->isEnabled() && !remove->isEnabled());
    keep->click();
    QVERIFY(remove->isEnabled());
    QVERIFY(!readChartStyles(path()).set.find(QStringLiteral("县政府办"))->footer);
    QVERIFY(readChartStyles(path()).set.standard.isEmpty());
    qobject_cast<QPushButton *>(control(u"standardStyle"))->click();
    QCOMPARE(readChartStyles(path()).set.standard, QStringLiteral("县政府办"));

    remove->click();
    QVERIFY(readChartStyles(path()).set.styles.empty());
    QVERIFY(readChartStyles(path()).set.standard.isEmpty());
    QVERIFY(!editor.style().footer); // still there to be kept again
    keep->click();
    QCOMPARE(readChartStyles(path()).set.styles.size(), 1u);
}

void TestChartExportStylesKept::editorWarnsOfFaintColours()
{
    ChartStyleEditor editor;
    editor.setFile(path());
    editor.setTheme(Category::Environment);
    auto *problem = editor.findChild<QLabel *>(QStringLiteral("styleProblem"));
    editor.setAskColour([](QWidget *, const QColor &) { return QColor(0xf0e68c); });
    QVERIFY(problem->text().isEmpty());
    editor.findChild<QToolButton *>(QStringLiteral("colour"))->click();
    QCOMPARE(editor.style().colour(Category::Environment), QColor(0xf0e68c));
    QVERIFY(problem->text().contains(categoryTitle(Category::Environment)));
    editor.setBackground(ChartBackground::Dark);
    QVERIFY(problem->text().isEmpty());
    editor.setBackground(ChartBackground::White);
    editor.findChild<QToolButton *>(QStringLiteral("ownColour"))->click();
    QVERIFY(problem->text().isEmpty());
    QVERIFY(!editor.style().colour(Category::Environment).isValid());
}

void TestChartExportStylesKept::editorShowsDamage()
{
    const QString file = m_folder->filePath(QStringLiteral("styles.json"));
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly) && made.write("{") == 1);
    made.close();
    ChartStyleEditor editor;
    editor.setFile(file);
    QVERIFY(editor.findChild<QLabel *>(QStringLiteral("styleProblem"))->text().contains(u"styles.json"));
    editor.findChild<QComboBox *>(QStringLiteral("styleName"))->setEditText(QStringLiteral("甲"));
    QVERIFY(!editor.findChild<QPushButton *>(QStringLiteral("keepStyle"))->isEnabled());
}

QTEST_MAIN(TestChartExportStylesKept)
#include "test_chart_export_styles_kept.moc"
