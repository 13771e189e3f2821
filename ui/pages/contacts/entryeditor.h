// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/contacts/entryform.h"
#include "ui/widgets/panel.h"

namespace kontor::dialogs {
class DraftKeeper;
}

namespace kontor::pages {

/// Edits an entry where it stands in the timeline. Ctrl+Enter saves; Esc leaves it as it was and keeps what is typed for the
/// next time, as a crash does. GUI thread.
class EntryEditor final : public widgets::Panel {
    Q_OBJECT

public:
    /// `owner`: whose timeline it stands in.
    EntryEditor(PageContext &context, const queries::TimelineEntry &entry, const model::ContactId &owner, QWidget *parent);

    const model::ActivityId &entry() const { return m_entry.id; }
    EntryForm *form() const { return m_form; }

Q_SIGNALS:
    /// Its height has changed.
    void resized(int height);
    /// It has saved, or given up, and is about to go.
    void finished();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void save();
    void leave();
    void leaveDraft();

    PageContext *m_context;
    queries::TimelineEntry m_entry;
    model::ContactId m_owner;
    EntryForm *m_form;
    model::FieldMap m_before;  ///< fields of the entry as it came
    dialogs::DraftKeeper *m_drafts = nullptr;
};

}  // namespace kontor::pages
