// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_style_file.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace xiangyue {

/// The controls of a chart's style, and the office's styles to choose from, keep and delete. Says itself what is wrong
/// with their file and which colours are hard to see.
class ChartStyleEditor : public QWidget {
    Q_OBJECT

public:
    /// Asks for a colour; an invalid one means: changed their mind. Replaceable for tests.
    using AskColour = std::function<QColor(QWidget *parent, const QColor &now)>;

    explicit ChartStyleEditor(QWidget *parent = nullptr);
    ~ChartStyleEditor() override;

    /// Offers the styles of that file and shows the one that charts start with.
    void setFile(const QString &path);
    void setAskColour(AskColour askColour);
    /// The theme whose colour is offered first.
    void setTheme(Category theme);
    /// The background on which colours have to be seen.
    void setBackground(ChartBackground background);
    ChartStyle style() const;

public Q_SLOTS:
    /// Keeps what the controls say under the name that they say.
    void keep();
    /// Deletes the style of that name; the controls still show it, so that it can be kept again.
    void remove();
    /// Has charts start with the style of that name from now on.
    void makeStandard();

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace xiangyue
