// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

/// Says how many contacts are selected and what can be done with all of them. Shown from the second one on; in the bin from
/// the first. GUI thread.
class BulkBar final : public widgets::Panel {
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent = nullptr);

    /// `shown`: how many the list has in all.
    void setSelection(qint64 selected, qint64 shown, bool bin);
    /// Whether there is a choice of who sees contacts.
    void setHasScopes(bool on) { m_hasScopes = on; }

Q_SIGNALS:
    void tagRequested();
    void untagRequested();
    void assignRequested();
    void scopeRequested();
    void fieldRequested();
    void reviewRequested();
    void mergeRequested();
    void exportRequested();
    void deleteRequested();
    void restoreRequested();
    void selectAllRequested();
    void clearRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Signal = void (BulkBar::*)();
    QToolButton *add(const QString &icon, const QString &text, Signal signal);
    void fitTexts();

    widgets::Label *m_count;
    QPushButton *m_all;
    QList<QToolButton *> m_actions;
    QToolButton *m_restore = nullptr;
    QToolButton *m_scope = nullptr;
    bool m_hasScopes = false;
};

}  // namespace kontor::pages
