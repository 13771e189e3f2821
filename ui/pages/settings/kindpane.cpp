// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/kindpane.h"

#include "core/commands/templatecommands.h"
#include "ui/pages/settings/definitionpane.h"
#include "ui/pages/settings/templatedialogs.h"

#include <QVBoxLayout>

namespace kontor::pages {

using commands::Session;
using model::ActivityKindId;
using queries::ActivityKindRecord;

KindPane::KindPane(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(&context),
      m_list(new DefinitionPane(context, QStringLiteral("activity_kind"), QStringLiteral("notebook-pen"), tr("No kinds of your own"),
                                tr("Notes, calls, meetings, mails and letters are there. Add what your work has besides: a viewing, a fair.")))
{
    m_list->setName(tr("Kinds of activities"));
    m_list->setAddText(tr("New kind …"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &DefinitionPane::addWanted, this, [this] { edit({}); });
    connect(m_list, &DefinitionPane::editWanted, this, &KindPane::edit);
    connect(m_list, &DefinitionPane::removeWanted, this, &KindPane::remove);
    connect(&context.workspace(), &commands::Workspace::changed, this, &KindPane::load, Qt::QueuedConnection);
    load();
}

void KindPane::load()
{
    m_context->workspace().read<Loaded>(
        this,
        [](storage::Connection &connection) -> Result<Loaded> {
            Loaded loaded;
            KONTOR_ASSIGN(loaded.kinds, queries::ownActivityKinds(connection));
            if (!loaded.kinds.isEmpty()) {
                KONTOR_ASSIGN(loaded.use, queries::activityKindUse(connection));
            }
            return loaded;
        },
        [this](Result<Loaded> loaded) {
            if (!loaded)
                return loaded.error().code == ErrorCode::Cancelled ? load() : m_context->report(loaded.error());
            m_loaded = *loaded;
            QList<itemmodels::Definition> rows;
            for (const ActivityKindRecord &kind : std::as_const(m_loaded.kinds))
                rows.append({kind.id, kind.label, {}, tr("%n entries", nullptr, int(m_loaded.use.value(kind.code))), {}, kind.icon.isEmpty() ? QStringLiteral("info") : kind.icon});
            m_list->setDefinitions(rows);
        });
}

const ActivityKindRecord *KindPane::kind(const Uuid &id) const
{
    for (const ActivityKindRecord &kind : m_loaded.kinds) {
        if (kind.id == id)
            return &kind;
    }
    return nullptr;
}

void KindPane::edit(const Uuid &id)
{
    const ActivityKindRecord *known = kind(id);
    auto *dialog = new KindDialog(known == nullptr ? ActivityKindRecord{} : *known, window());
    dialog->keepDraft(m_context->workspace(), QStringLiteral("activity_kind"), id);
    connect(dialog, &EditDialog::saveWanted, dialog, [this, dialog, id] {
        const QString label = dialog->label();
        const QString icon = dialog->icon();
        m_context->workspace().write<void>(
            dialog,
            [id, label, icon](const Session &session) -> Result<void> {
                if (id.isNull())
                    return commands::createActivityKind(session, label, icon).map([](const ActivityKindId &) {});
                return commands::editActivityKind(session, ActivityKindId(id), {{QStringLiteral("label"), label}, {QStringLiteral("icon"), icon}}).map([](bool) {});
            },
            [this, dialog](Result<void> done) {
                if (!done)
                    return dialog->setProblem(done.error().message);
                m_context->announce(tr("Kind of activity saved"), true);
                dialog->accept();
            });
    });
    dialog->open();
}

void KindPane::remove(const Uuid &id)
{
    const ActivityKindRecord *known = kind(id);
    if (known == nullptr)
        return;
    m_context->change(this, [id](const Session &session) { return commands::deleteActivityKind(session, ActivityKindId(id)); },
                      tr("\"%1\" is not offered any more; %n entries keep it", nullptr, int(m_loaded.use.value(known->code))).arg(known->label));
}

}  // namespace kontor::pages
