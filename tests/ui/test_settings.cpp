// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace xiangyue;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesDefaults();
    void remembersEveryType();
    void ignoresWhatHasAnotherType();
};

void TestSettings::givesDefaults()
{
    const QTemporaryDir folder;
    const Settings settings(folder.filePath(QStringLiteral("s.ini")));
    QCOMPARE(settings.number(Settings::TextZoom), 100);
    QCOMPARE(settings.text(Settings::Palette), QStringLiteral("system"));
    QVERIFY(!settings.flag(Settings::OnlyFlagged));
    QVERIFY(settings.bytes(Settings::WindowGeometry).isEmpty());
}

void TestSettings::remembersEveryType()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.ini"));
    {
        Settings settings(file);
        settings.set(Settings::TextZoom, 130);
        settings.set(Settings::Palette, QStringLiteral("dark"));
        settings.set(Settings::OnlyFlagged, true);
        settings.set(Settings::WindowGeometry, QByteArray("\x01\x02\x00z", 4));
    }
    const Settings settings(file);
    QCOMPARE(settings.number(Settings::TextZoom), 130);
    QCOMPARE(settings.text(Settings::Palette), QStringLiteral("dark"));
    QVERIFY(settings.flag(Settings::OnlyFlagged));
    QCOMPARE(settings.bytes(Settings::WindowGeometry), QByteArray("\x01\x02\x00z", 4));
}

void TestSettings::ignoresWhatHasAnotherType()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("s.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[text]\nzoom=large\n[indicators]\nonlyFlagged=perhaps\n[window]\ngeometry=7\n");
    file.close();
    const Settings settings(file.fileName());
    QCOMPARE(settings.number(Settings::TextZoom), 100);
    QVERIFY(!settings.flag(Settings::OnlyFlagged));
    QVERIFY(settings.bytes(Settings::WindowGeometry).isEmpty());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
