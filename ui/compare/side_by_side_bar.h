// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QLabel;

namespace xiangyue {

class Chip;

/// What the side-by-side reading is steered with: scrolling together, the indicators that the reports share, and the
/// places that are copied.
class SideBySideBar : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString id;
        QString title;
    };

    explicit SideBySideBar(QWidget *parent = nullptr);

    void setIndicators(const std::vector<Entry> &indicators);
    /// Shows an indicator as chosen, without a signal; one that is not in the list leaves nothing chosen.
    void setChosen(const QString &id);
    QString chosen() const;
    /// `text` counts the copied places, `note` explains the count, and `places` says whether there are any.
    void setCopies(const QString &text, const QString &note, bool places);
    QString copiesText() const;
    /// The keys of the whole view.
    QList<QAction *> keys() const;

Q_SIGNALS:
    void linkToggled(bool on);
    void indicatorChosen(const QString &id);
    /// 1: next, -1: previous.
    void copyAsked(int direction);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *createAction(const char *name, const QString &text, const QString &key);
    void stepIndicator(int direction);
    void updateActions();
    void updateIcons();

    Chip *m_link;
    QComboBox *m_indicators;
    QLabel *m_copies;
    QAction *m_previousIndicator;
    QAction *m_nextIndicator;
    QAction *m_previousCopy;
    QAction *m_nextCopy;
};

} // namespace xiangyue
