// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/tradepane.h"

#include "ui/pages/settings/formrow.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::pages {

using trades::TradeChanges;
using trades::TradeTemplate;

namespace {

/// What a template brings, by name, a line for each kind.
QString listed(const TradeChanges &changes)
{
    QStringList lines;
    const auto add = [&lines](const QString &what, const QStringList &names) {
        if (!names.isEmpty())
            lines << QStringLiteral("%1: %2").arg(what, names.join(QStringLiteral(", ")));
    };
    add(TradePane::tr("Fields"), changes.fields);
    add(TradePane::tr("Tags"), changes.tags);
    add(TradePane::tr("Kinds of activities"), changes.kinds);
    add(TradePane::tr("Texts"), changes.texts);
    add(TradePane::tr("Filters"), changes.filters);
    add(TradePane::tr("Sample contacts"), changes.contacts);
    return lines.join(u'\n');
}

}  // namespace

TradePane::TradePane(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(&context), m_samples(new QCheckBox(tr("With a few invented contacts to try it"))), m_trades(trades::tradeTemplates())
{
    auto *card = new RowCard;
    for (const TradeTemplate &trade : std::as_const(m_trades)) {
        auto *row = new FormRow(trade.name, trade.about);
        auto *button = new QPushButton(tr("Apply"));
        button->setAccessibleName(tr("Apply %1").arg(trade.name));
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        row->setControl(button);
        connect(button, &QPushButton::clicked, this, [this, trade] { apply(trade); });
        card->addRow(row);
        m_rows << row;
        m_buttons << button;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::metrics::space3);
    column->addWidget(m_samples);
    column->addWidget(card);
    connect(m_samples, &QCheckBox::toggled, this, &TradePane::load);
    connect(&context.workspace(), &commands::Workspace::changed, this, &TradePane::load, Qt::QueuedConnection);
    load();
}

void TradePane::load()
{
    m_context->workspace().read<QList<TradeChanges>>(
        this,
        [all = m_trades, samples = m_samples->isChecked()](storage::Connection &connection) -> Result<QList<TradeChanges>> {
            QList<TradeChanges> changes;
            for (const TradeTemplate &trade : all) {
                KONTOR_ASSIGN(const TradeChanges each, trades::previewTrade(connection, trade, samples));
                changes << each;
            }
            return changes;
        },
        [this](Result<QList<TradeChanges>> changes) {
            if (changes)
                showChanges(*changes);
            else if (changes.error().code == ErrorCode::Cancelled)
                load();
        });
}

void TradePane::showChanges(const QList<TradeChanges> &changes)
{
    for (qsizetype i = 0; i < changes.size(); ++i) {
        m_rows[i]->setHelp(changes[i].isEmpty() ? tr("%1\nAll of it is in the file.").arg(m_trades[i].about)
                                                : QStringLiteral("%1\n%2").arg(m_trades[i].about, listed(changes[i])));
        m_buttons[i]->setEnabled(!changes[i].isEmpty());
    }
}

void TradePane::apply(const TradeTemplate &trade)
{
    m_context->workspace().write<TradeChanges>(
        this, [trade, samples = m_samples->isChecked()](const commands::Session &session) { return trades::applyTrade(session, trade, samples); },
        [this, name = trade.name](Result<TradeChanges> changes) {
            if (!changes)
                return m_context->report(changes.error());
            m_context->announce(tr("%1: %2 added").arg(name, changes->summary()), !changes->isEmpty());
        });
}

}  // namespace kontor::pages
