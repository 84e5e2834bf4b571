// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compare_session.h"

#include <QWidget>

#include <array>

class QComboBox;

namespace xiangyue {

class SideBySideView;

/// The texts of two to four of the compared reports, with a field for each that says which.
class SideBySidePage : public QWidget {
    Q_OBJECT

public:
    static constexpr size_t fewest = 2;
    static constexpr size_t most = 4;

    explicit SideBySidePage(CompareSession &session, QWidget *parent = nullptr);

    /// Puts these columns of the matrix side by side, filled up to two with their neighbours; what is more than four
    /// is left out. `indicator` is gone to when it is not empty.
    void show(const std::vector<int> &columns, const QString &indicator);
    SideBySideView *view() const { return m_view; }

Q_SIGNALS:
    void openAsked(const xiangyue::ReportId &report, int figure);
    void failed(const xiangyue::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillChoices();
    void chooseDistinct();
    void readReports();
    void showIndicator();
    std::vector<ReportId> chosen() const;

    CompareSession &m_session;
    std::array<QComboBox *, most> m_choices{};
    SideBySideView *m_view;
    std::vector<ReportId> m_shown;
    QString m_indicator; ///< to be gone to once the texts are read
    bool m_filling = false;
};

} // namespace xiangyue
