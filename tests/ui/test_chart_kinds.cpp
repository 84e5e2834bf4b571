// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every kind of chart, at three sizes, in both palettes, of few and of many townships.
#include "chart_picture.h"

#include <QTest>

using namespace xiangyue;
using namespace xiangyue::test;

namespace {

constexpr qreal smallestText = 9; // pixels of a picture of 1920 x 1080

void addPictures(bool allSizes)
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("count");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const ChartKind kind : allChartKinds) {
        for (const int count : {2, 6, 60}) {
            const bool none = kind == ChartKind::SmallMultiples || (kind == ChartKind::TimeSeries && count != 6);
            for (const QSize size : sizes) {
                if (none || (!allSizes && size != sizes.back()))
                    continue;
                for (const bool dark : {false, true})
                    QTest::addRow("%s of %d, %dx%d%s", qPrintable(chartKindId(kind)), count, size.width(),
                                  size.height(), dark ? " dark" : "")
                        << chartKindId(kind) << count << size << dark;
            }
        }
    }
}

/// What is wrong with the texts of a layout: out of the picture, cut, or over each other, or, where they stand beside
/// the ink, over it; empty when all is well.
QString faultOf(const ChartLayout &layout, bool besideInk)
{
    const QRectF whole(QPointF(), layout.size);
    const auto texts = layout.texts();
    for (size_t i = 0; i < texts.size(); ++i) {
        const PlacedText &text = texts[i];
        const QString words = text.lines.join(u'/');
        if (!whole.contains(text.rect))
            return u"outside: " + words;
        if (textWidth(text.lines, text.font) > text.rect.width() + 0.01
            || lineHeight(text.font) * qreal(text.lines.size()) > text.rect.height() + 0.01)
            return u"cut: " + words;
        for (size_t j = i + 1; j < texts.size(); ++j) {
            if (text.rect.intersects(texts[j].rect))
                return words + u" over " + texts[j].lines.join(u'/');
        }
        for (const ChartPart &part : layout.drawing->parts()) {
            if (besideInk && part.ink.intersects(text.rect))
                return u"in the ink: " + words;
        }
    }
    return {};
}

} // namespace

class TestChartKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noTextOverlapsOrIsCut_data() { addPictures(true); }
    void noTextOverlapsOrIsCut();
    void noTextOverlapsInTheWindow_data();
    void noTextOverlapsInTheWindow();
    void everyMarkIsDrawn_data() { addPictures(true); }
    void everyMarkIsDrawn();
    void everyWordIsThere_data() { addPictures(false); }
    void everyWordIsThere();
    void manyTownshipsStayReadable();
    void selectedTargetIsMarked_data();
    void selectedTargetIsMarked();
};

void TestChartKinds::noTextOverlapsOrIsCut()
{
    QFETCH(QString, kind);
    QFETCH(int, count);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    ChartRenderer renderer(specOf(kind, count), exportPalette(dark ? ChartBackground::Dark : ChartBackground::White));
    renderer.layoutForProportions(size.width() / qreal(size.height()));
    const QSizeF whole = renderer.layout().size;
    QVERIFY(std::abs(whole.width() / whole.height() - size.width() / qreal(size.height())) < 0.02);
    QCOMPARE(faultOf(renderer.layout(), kind != u"heat_table"), QString());
}

void TestChartKinds::noTextOverlapsInTheWindow_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("width");
    for (const ChartKind kind : allChartKinds) {
        for (const int width : {240, 330, 420, 560, 800, 1500}) {
            if (kind != ChartKind::SmallMultiples)
                QTest::addRow("%s, %d", qPrintable(chartKindId(kind)), width) << chartKindId(kind) << width;
        }
    }
}

void TestChartKinds::noTextOverlapsInTheWindow()
{
    QFETCH(QString, kind);
    QFETCH(int, width);
    for (const int count : {2, 25}) {
        ChartRenderer renderer(specOf(kind, count), exportPalette(ChartBackground::White));
        renderer.layoutForWidth(width);
        QCOMPARE(renderer.layout().size.width(), qreal(width));
        QCOMPARE(faultOf(renderer.layout(), kind != u"heat_table"), QString());
    }
}

void TestChartKinds::everyMarkIsDrawn()
{
    QFETCH(QString, kind);
    QFETCH(int, count);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    const ChartSpec chart = specOf(kind, count);
    const Picture picture(chart, size, dark);
    const ThemePalette &palette = picture.palette;
    const size_t expected = kind == u"time_series" ? 7
        : kind == u"grouped"                       ? size_t(2 * count)
        : kind == u"heat_table"                    ? chart.heat.rows.size() * size_t(count)
                                                   : size_t(count);
    QCOMPARE(picture.parts().size(), expected);
    for (const ChartPart &part : picture.parts()) {
        const ChartMark &mark = *part.mark;
        if (mark.state == ValueState::Masked) {
            const QColor ink = kind == u"heat_table" ? palette.placeholderFill : palette.placeholderBorder;
            const QRect area = picture.pixels(part.ink);
            const int hatched = picture.count(part.ink, ink);
            QVERIFY2(hatched > area.width() && hatched < area.width() * area.height() * 0.8, qPrintable(mark.label));
        } else if (mark.value && kind != u"heat_table") {
            QVERIFY(!part.ink.isEmpty());
            const bool hollow = kind == u"time_series" && !mark.counted;
            QCOMPARE(near(picture.at(part.ink.center()), palette.paper.rgb()), hollow);
        } else if (mark.state == ValueState::Absent && kind == u"heat_table") {
            QVERIFY(near(picture.at(part.ink.topLeft() + QPointF(3, 3)), palette.paper.rgb()));
        } else if (mark.state == ValueState::Absent) {
            QVERIFY(part.ink.isEmpty());
        }
    }
}

void TestChartKinds::everyWordIsThere()
{
    QFETCH(QString, kind);
    QFETCH(int, count);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    const Picture picture(specOf(kind, count), size, dark);
    // Wrapping drops the blanks at the ends of lines, and nothing else.
    const auto bare = [](QString words) {
        return words.remove(u' ').remove(u'·').remove(QChar(QChar::Nbsp));
    };
    QStringList shown;
    for (const PlacedText &text : picture.renderer.layout().texts()) {
        shown << bare(text.lines.join(QString()));
        QVERIFY2(picture.count(text.rect, textColour(text.role, picture.palette)) > 4, qPrintable(shown.last()));
    }
    for (const ChartPart &part : picture.parts()) {
        const QString value = bare(part.mark->valueText);
        QVERIFY2(shown.contains(value), qPrintable(value));
        const bool bounded = part.mark->state == ValueState::Approximate;
        QCOMPARE(value.contains(u'≈'), bounded);
    }
    if (kind != u"time_series") {
        for (int i = 0; i < count; ++i)
            QVERIFY2(shown.contains(bare(township(i))), qPrintable(township(i)));
    }
}

void TestChartKinds::manyTownshipsStayReadable()
{
    for (const ChartKind kind : matrixKinds) {
        const Picture picture(specOf(chartKindId(kind), 60), sizes.front(), false);
        for (const PlacedText &text : picture.renderer.layout().texts())
            QVERIFY2(text.font.pixelSize() * picture.textScale >= smallestText,
                     qPrintable(QStringLiteral("%1: %2").arg(chartKindId(kind)).arg(picture.textScale)));
    }
}

void TestChartKinds::selectedTargetIsMarked_data()
{
    QTest::addColumn<QString>("kind");
    for (const ChartKind kind : matrixKinds)
        QTest::newRow(qPrintable(chartKindId(kind))) << chartKindId(kind);
    QTest::newRow("time_series") << QStringLiteral("time_series");
}

void TestChartKinds::selectedTargetIsMarked()
{
    QFETCH(QString, kind);
    Picture picture(specOf(kind, 6), QSize(1000, 1250), false);
    const QImage plain = picture.image;
    const ChartTarget target = picture.parts().at(1).mark->target;
    const auto index = picture.renderer.partOfTarget(target);
    QCOMPARE(index.part, 1);
    QCOMPARE(picture.renderer.partAt(picture.renderer.rowOf(index).center()), index);
    picture.renderer.setSelectedTarget(target);
    picture.paint();
    const QRect area = picture.pixels(picture.renderer.rowOf(index).adjusted(-2, -2, 2, 2));
    int inside = 0;
    int outside = 0;
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x) {
            if (!near(plain.pixel(x, y), picture.image.pixel(x, y)))
                ++(area.contains(x, y) ? inside : outside);
        }
    }
    QVERIFY(inside > area.width());
    QCOMPARE(outside, 0);
    picture.renderer.setSelectedTarget({});
    picture.paint();
    QCOMPARE(picture.image, plain);
}

QTEST_MAIN(TestChartKinds)
#include "test_chart_kinds.moc"
