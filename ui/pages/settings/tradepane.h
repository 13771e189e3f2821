// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trades/trades.h"
#include "ui/pages/pagecontext.h"

#include <QHash>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

class FormRow;

/// Templates for trades: what each brings, and the button that brings it. GUI thread.
class TradePane final : public QWidget {
    Q_OBJECT

public:
    explicit TradePane(PageContext &context, QWidget *parent = nullptr);

private:
    void load();
    void showChanges(const QList<trades::TradeChanges> &changes);
    void apply(const trades::TradeTemplate &trade);

    PageContext *m_context;
    QCheckBox *m_samples;
    QList<trades::TradeTemplate> m_trades;
    QList<FormRow *> m_rows;  ///< of m_trades, in their order
    QList<QPushButton *> m_buttons;
};

}  // namespace kontor::pages
