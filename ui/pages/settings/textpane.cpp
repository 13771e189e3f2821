// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/textpane.h"

#include "core/commands/templatecommands.h"
#include "ui/itemmodels/timelinemodel.h"
#include "ui/pages/settings/definitionpane.h"
#include "ui/pages/settings/templatedialogs.h"

#include <QVBoxLayout>

namespace kontor::pages {

using commands::Session;
using itemmodels::TimelineModel;
using model::TextTemplateId;
using queries::ActivityKindRecord;
using queries::TextTemplateRecord;

TextPane::TextPane(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(&context),
      m_list(new DefinitionPane(context, QStringLiteral("text_template"), QStringLiteral("file-text"), tr("No texts yet"),
                                tr("What you write again and again, ready for the timeline: the record of a call, a reminder, thanks.")))
{
    m_list->setName(tr("Text templates"));
    m_list->setAddText(tr("New text …"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &DefinitionPane::addWanted, this, [this] { edit({}); });
    connect(m_list, &DefinitionPane::editWanted, this, &TextPane::edit);
    connect(m_list, &DefinitionPane::removeWanted, this, &TextPane::remove);
    connect(&context.workspace(), &commands::Workspace::changed, this, &TextPane::load, Qt::QueuedConnection);
    load();
}

void TextPane::load()
{
    m_context->workspace().read<Loaded>(
        this,
        [](storage::Connection &connection) -> Result<Loaded> {
            Loaded loaded;
            KONTOR_ASSIGN(loaded.texts, queries::textTemplates(connection));
            KONTOR_ASSIGN(loaded.kinds, queries::ownActivityKinds(connection));
            return loaded;
        },
        [this](Result<Loaded> loaded) {
            if (!loaded)
                return loaded.error().code == ErrorCode::Cancelled ? load() : m_context->report(loaded.error());
            m_loaded = *loaded;
            showTexts();
        });
}

void TextPane::showTexts()
{
    QList<itemmodels::Definition> rows;
    for (const TextTemplateRecord &text : std::as_const(m_loaded.texts)) {
        QString kind = text.kind.isEmpty() ? tr("All kinds") : TimelineModel::labelFor(text.kind);
        QString icon = text.kind.isEmpty() ? QStringLiteral("file-text") : TimelineModel::iconFor(text.kind);
        for (const ActivityKindRecord &own : std::as_const(m_loaded.kinds)) {
            if (own.code == text.kind) {
                kind = own.label;
                icon = own.icon;
            }
        }
        rows.append({text.id, text.name, text.body.simplified().left(200), kind, {}, icon});
    }
    m_list->setDefinitions(rows);
}

const TextTemplateRecord *TextPane::text(const Uuid &id) const
{
    for (const TextTemplateRecord &text : m_loaded.texts) {
        if (text.id == id)
            return &text;
    }
    return nullptr;
}

void TextPane::edit(const Uuid &id)
{
    const TextTemplateRecord *known = text(id);
    auto *dialog = new TextTemplateDialog(known == nullptr ? TextTemplateRecord{} : *known, m_loaded.kinds, window());
    dialog->keepDraft(m_context->workspace(), QStringLiteral("text_template"), id);
    connect(dialog, &EditDialog::saveWanted, dialog, [this, dialog, id] {
        const model::FieldMap fields = dialog->fields();
        m_context->workspace().write<void>(
            dialog,
            [id, fields](const Session &session) -> Result<void> {
                if (id.isNull())
                    return commands::createTextTemplate(session, fields).map([](const TextTemplateId &) {});
                return commands::editTextTemplate(session, TextTemplateId(id), fields).map([](bool) {});
            },
            [this, dialog](Result<void> done) {
                if (!done)
                    return dialog->setProblem(done.error().message);
                m_context->announce(tr("Text template saved"), true);
                dialog->accept();
            });
    });
    dialog->open();
}

void TextPane::remove(const Uuid &id)
{
    const TextTemplateRecord *known = text(id);
    if (known != nullptr)
        m_context->change(this, [id](const Session &session) { return commands::deleteTextTemplate(session, TextTemplateId(id)); }, tr("\"%1\" deleted").arg(known->name));
}

}  // namespace kontor::pages
