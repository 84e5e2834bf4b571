// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/general_page.h"

#include "library/library.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace xiangyue {

GeneralPage::GeneralPage(Settings &settings, const Library &library, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Lan&guage:"),
                 choice(Settings::Language, QStringLiteral("settingLanguage"),
                        {{QStringLiteral("system"), tr("As the system")},
                         {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
                         {QStringLiteral("en"), QStringLiteral("English")}}));
    auto *hint = new QLabel(tr("The language changes when the program is started again."), this);
    hint->setProperty("muted", true);
    form->addRow(QString(), hint);
    form->addRow(tr("&Colours:"),
                 choice(Settings::Palette, QStringLiteral("settingColours"),
                        {{QStringLiteral("system"), tr("As the system")},
                         {QStringLiteral("light"), tr("Light")},
                         {QStringLiteral("dark"), tr("Dark")}}));
    auto *zoom = new QSpinBox(this);
    zoom->setObjectName(QStringLiteral("settingZoom"));
    zoom->setAccessibleName(tr("Size of the report's text"));
    zoom->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    zoom->setRange(60, 260);
    zoom->setSingleStep(10);
    zoom->setSuffix(QStringLiteral(" %"));
    zoom->setValue(settings.number(Settings::TextZoom));
    connect(zoom, &QSpinBox::valueChanged, this, [this](int value) {
        m_settings.set(Settings::TextZoom, value);
        Q_EMIT settingChanged(Settings::TextZoom);
    });
    form->addRow(tr("Report &text:"), zoom);
    form->addRow(tr("Library:"), pathLabel(library.path()));
    form->addRow(tr("Own indicators:"), pathLabel(library.dictionaries().userIndicators().path));
}

QComboBox *GeneralPage::choice(Settings::Key key, const QString &name,
                               const QList<std::pair<QString, QString>> &choices)
{
    auto *box = new QComboBox(this);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    box->setObjectName(name);
    for (const auto &[id, text] : choices)
        box->addItem(text, id);
    box->setCurrentIndex(std::max(0, box->findData(m_settings.text(key))));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, key] {
        m_settings.set(key, box->currentData());
        Q_EMIT settingChanged(key);
    });
    return box;
}

QWidget *GeneralPage::pathLabel(const QString &path)
{
    auto *label = new QLabel(path.isEmpty() ? tr("none") : QDir::toNativeSeparators(path), this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setProperty("muted", true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return label;
}

} // namespace xiangyue
