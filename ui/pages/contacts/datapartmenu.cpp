// SPDX-License-Identifier: GPL-3.0-or-later

// The menu beside a phone number, an e-mail address or an address: what it is, its order, and its end.

#include "ui/pages/contacts/datapane.h"

#include "core/commands/contactcommands.h"
#include "core/commands/partcommands.h"
#include "core/commands/reviewcommands.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace kontor::pages {

void DataPane::openPartMenu(const DataRow &row, QToolButton *button)
{
    auto *menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addLabelMenu(menu, row);
    QAction *preferred = menu->addAction(tr("Preferred"));
    preferred->setCheckable(true);
    preferred->setChecked(row.preferred);
    connect(preferred, &QAction::triggered, this, [this, row](bool on) {
        m_context->change(this, [row, on](const commands::Session &session) {
            return commands::setPreferred(session, row.entity, row.record, on).map([](bool) {});
        }, on ? tr("%1 is the preferred one").arg(row.spec.label) : tr("%1 changed").arg(row.spec.label));
    });
    connect(menu->addAction(tr("Still right")), &QAction::triggered, this, [this, key = row.key] { confirm(key); });
    const auto addMove = [&](const QString &text, int steps) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, row, steps] {
            m_context->change(this, [row, steps](const commands::Session &session) {
                return commands::movePart(session, row.entity, row.record, steps).map([](bool) {});
            }, tr("Order changed"));
        });
    };
    addMove(tr("Move up"), -1);
    addMove(tr("Move down"), 1);
    menu->addSeparator();
    const QString what = row.entity == QLatin1String("address") ? row.section : row.spec.label;
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, [this, row, what] {
        m_context->change(this, [row](const commands::Session &session) { return commands::removeChild(session, row.entity, row.record); },
                          tr("%1 removed").arg(what));
    });
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void DataPane::confirm(const QString &key)
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const DataRow &candidate) { return candidate.key == key; });
    if (row == m_rows.cend())
        return;
    m_context->change(this, [entity = row->entity, record = row->record, field = row->confirmedField()](const commands::Session &session) {
        return commands::confirmValue(session, entity, record, field);
    }, tr("%1 is still right").arg(row->entity == QLatin1String("address") ? row->section : row->spec.label));
}

void DataPane::addLabelMenu(QMenu *menu, const DataRow &row)
{
    const model::FieldDef *kinds = model::Catalogue::get().field(row.entity, u"kind");
    QMenu *kind = menu->addMenu(tr("Kind"));
    for (const model::Choice &choice : kinds->choices) {
        const QString label = model::catalogueText(choice.label);
        connect(kind->addAction(label), &QAction::triggered, this, [this, row, code = QString::fromLatin1(choice.code), label] {
            changePart(row, QStringLiteral("kind"), code, tr("Kind is now “%1”").arg(label));
        });
    }
    if (row.entity != QLatin1String("contact_point"))
        return;
    QMenu *labels = menu->addMenu(tr("Label"));
    for (const widgets::FieldChoice &label : pointLabels()) {
        connect(labels->addAction(label.label), &QAction::triggered, this, [this, row, label] {
            changePart(row, QStringLiteral("label"), label.code, tr("Label is now “%1”").arg(label.label));
        });
    }
    connect(labels->addAction(tr("Other …")), &QAction::triggered, this, [this, row] { askForLabel(row); });
    labels->addSeparator();
    connect(labels->addAction(tr("No label")), &QAction::triggered, this, [this, row] {
        changePart(row, QStringLiteral("label"), {}, tr("Label removed"));
    });
}

void DataPane::changePart(const DataRow &row, const QString &field, const QVariant &value, const QString &done)
{
    m_context->change(this, [row, field, value](const commands::Session &session) {
        return commands::editChild(session, row.entity, row.record, {{field, value}}).map([](bool) {});
    }, done);
}

void DataPane::askForLabel(const DataRow &row)
{
    m_context->prompts().askText(this, tr("Label"), tr("For example: direct line, holiday home"), {}, [this, row](const QString &text) {
        const QString label = text.trimmed();
        changePart(row, QStringLiteral("label"), label.isEmpty() ? QVariant() : QVariant(label), tr("Label is now “%1”").arg(label));
    });
}

}  // namespace kontor::pages
