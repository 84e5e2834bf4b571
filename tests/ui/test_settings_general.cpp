// SPDX-License-Identifier: GPL-3.0-or-later
// General settings hold at once and are remembered.
#include "desk.h"

#include "ui/settings/general_page.h"
#include "ui/settings/settings_dialog.h"

#include <QComboBox>
#include <QSpinBox>

using namespace xiangyue;

class TestSettingsGeneral : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void generalSettingsHoldAtOnce();
};

void TestSettingsGeneral::generalSettingsHoldAtOnce()
{
    test::Desk desk;
    QVERIFY(desk.start());
    desk.window->actions()[ActionCollection::Preferences]->trigger();
    const QPointer<SettingsDialog> dialog = desk.window->findChild<SettingsDialog *>();
    QVERIFY(dialog && dialog->general()->isVisibleTo(dialog));
    dialog->findChild<QSpinBox *>(QStringLiteral("settingZoom"))->setValue(150);
    QCOMPARE(desk.settings->number(Settings::TextZoom), 150);
    auto *colours = dialog->findChild<QComboBox *>(QStringLiteral("settingColours"));
    colours->setCurrentIndex(colours->findData(QStringLiteral("dark")));
    QCOMPARE(desk.settings->text(Settings::Palette), QStringLiteral("dark"));
    QVERIFY(desk.window->palette().color(QPalette::Base).lightness() < 128);
    colours->setCurrentIndex(colours->findData(QStringLiteral("light")));
    auto *language = dialog->findChild<QComboBox *>(QStringLiteral("settingLanguage"));
    language->setCurrentIndex(language->findData(QStringLiteral("en")));
    QCOMPARE(desk.settings->text(Settings::Language), QStringLiteral("en"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(desk.dialogs.unkeptAsked, 0);
}

QTEST_MAIN(TestSettingsGeneral)
#include "test_settings_general.moc"
