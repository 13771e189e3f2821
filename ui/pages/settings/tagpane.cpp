// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/tagpane.h"

#include "core/commands/tagcommands.h"
#include "ui/pages/settings/definitionpane.h"
#include "ui/pages/settings/tagdialog.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::pages {

using commands::Session;
using model::TagId;
using queries::TagCount;

TagPane::TagPane(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(&context),
      m_list(new DefinitionPane(context, QStringLiteral("tag"), QStringLiteral("tags"), tr("No tags yet"),
                                tr("Tags sort contacts as you think of them: customers, prospects, the choir.")))
{
    m_list->setName(tr("Tags"));
    m_list->setAddText(tr("New tag …"));
    m_merge = m_list->addButton(QStringLiteral("merge"), tr("Merge with another tag …"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &DefinitionPane::addWanted, this, [this] { edit({}); });
    connect(m_list, &DefinitionPane::editWanted, this, &TagPane::edit);
    connect(m_list, &DefinitionPane::removeWanted, this, &TagPane::remove);
    connect(m_merge, &QToolButton::clicked, this, [this] { merge(m_list->current()); });
    connect(&context.workspace(), &commands::Workspace::changed, this, &TagPane::load, Qt::QueuedConnection);
    load();
}

void TagPane::load()
{
    m_context->workspace().read<QList<TagCount>>(
        this, [](storage::Connection &connection) { return queries::tagCounts(connection); },
        [this](Result<QList<TagCount>> tags) {
            if (!tags)
                return tags.error().code == ErrorCode::Cancelled ? load() : m_context->report(tags.error());
            m_tags = *tags;
            QList<itemmodels::Definition> rows;
            for (const TagCount &tag : std::as_const(m_tags))
                rows.append({tag.id, tag.name, tag.description, tr("%n contact(s)", nullptr, int(tag.count)), QColor(tag.colour), {}});
            m_list->setDefinitions(rows);
        });
}

const TagCount *TagPane::tag(const Uuid &id) const
{
    for (const TagCount &tag : m_tags) {
        if (tag.id == id)
            return &tag;
    }
    return nullptr;
}

void TagPane::edit(const Uuid &id)
{
    const TagCount *known = tag(id);
    auto *dialog = new TagDialog(known == nullptr ? TagCount{} : *known, window());
    dialog->keepDraft(m_context->workspace(), QStringLiteral("tag"), id);
    connect(dialog, &EditDialog::saveWanted, dialog, [this, dialog, id] {
        const model::FieldMap fields = dialog->fields();
        m_context->workspace().write<void>(
            dialog,
            [id, fields](const Session &session) -> Result<void> {
                if (!id.isNull())
                    return commands::editTag(session, TagId(id), fields).map([](bool) {});
                return commands::addTag(session, fields).map([](const TagId &) {});
            },
            [this, dialog](Result<void> done) {
                if (!done)
                    return dialog->setProblem(done.error().message);
                m_context->announce(tr("Tag saved"), true);
                dialog->accept();
            });
    });
    dialog->open();
}

void TagPane::merge(const Uuid &id)
{
    const TagCount *known = tag(id);
    if (known == nullptr || m_tags.size() < 2)
        return;
    auto *dialog = new TagMergeDialog(*known, m_tags, window());
    connect(dialog, &EditDialog::saveWanted, this, [this, dialog, from = known->id, name = known->name] {
        const TagId into = dialog->target();
        const QString other = dialog->targetName();
        dialog->accept();
        m_context->runJob(tr("Merging tags"), [from, into, name, other](const Session &session, const JobControl &control) {
            return commands::mergeTags(session, from, into, control).map([name, other](qint64) { return tr("\"%1\" is part of \"%2\" now").arg(name, other); });
        });
    });
    dialog->open();
}

void TagPane::remove(const Uuid &id)
{
    const TagCount *known = tag(id);
    if (known == nullptr)
        return;
    m_context->change(this, [id](const Session &session) { return commands::deleteTag(session, TagId(id)); },
                      tr("\"%1\" deleted; %n contact(s) had it", nullptr, int(known->count)).arg(known->name));
}

}  // namespace kontor::pages
