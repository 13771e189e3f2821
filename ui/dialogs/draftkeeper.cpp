// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/draftkeeper.h"

#include "core/commands/drafts.h"
#include "core/queries/drafts.h"

namespace kontor::dialogs {

using commands::Session;
using queries::DraftRecord;

DraftKeeper::DraftKeeper(commands::Workspace &workspace, QString editor, Content content, QObject *parent)
    : QObject(parent), m_workspace(&workspace), m_editor(std::move(editor)), m_content(std::move(content))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { write(m_content()); });
}

DraftKeeper::~DraftKeeper()
{
    // The editor's parts may be gone already: what they said last counts.
    if (m_timer.isActive())
        write(m_last);
}

void DraftKeeper::open(const Uuid &record)
{
    flush();
    m_record = record;
    m_kept = false;
    const quint64 mine = ++m_generation;
    if (!m_workspace)
        return;
    // On the writing thread: a draft that is on its way into the file must be seen.
    m_workspace->inspect<std::optional<DraftRecord>>(
        this, [editor = m_editor, record](const Session &session) { return queries::draftOf(session.database->writer(), editor, record); },
        [this, mine](Result<std::optional<DraftRecord>> draft) {
            if (mine != m_generation || !draft || !*draft)
                return;
            m_kept = true;
            Q_EMIT found((*draft)->content, (*draft)->savedAt);
        });
}

void DraftKeeper::touch()
{
    m_last = m_content();
    // Not started anew with each key: who types without a pause would never be kept.
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::flush()
{
    if (m_timer.isActive())
        write(m_content());
}

void DraftKeeper::drop()
{
    m_timer.stop();
    ++m_generation;
    m_kept = false;
    if (!m_workspace)
        return;
    m_workspace->inspect<void>(nullptr, [editor = m_editor, record = m_record](const Session &session) {
        return commands::dropDraft(session, editor, record);
    }, {});
}

void DraftKeeper::write(const QJsonObject &content)
{
    m_timer.stop();
    // An empty editor whose draft is still being looked for must not lose it.
    if (content.isEmpty())
        return m_kept ? drop() : void();
    if (!m_workspace)
        return;
    m_kept = true;
    // A draft that cannot be kept is no reason to disturb somebody who is writing: saving will say what is wrong.
    m_workspace->inspect<void>(nullptr, [editor = m_editor, record = m_record, content](const Session &session) {
        return commands::saveDraft(session, editor, record, content);
    }, {});
}

}  // namespace kontor::dialogs
