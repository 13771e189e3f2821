// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/drafts.h"
#include "core/queries/contactdetail.h"
#include "ui/pages/pagecontext.h"

QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

/// A quiet line under a contact's name: after an edit it is probably the same one as another of the file. Looks only when the contact
/// that is shown was changed, and on the reading thread; the newest question wins. GUI thread.
class TwinLine final : public QWidget {
    Q_OBJECT

public:
    explicit TwinLine(PageContext &context, QWidget *parent = nullptr);

    void showContact(const queries::ContactDetail &detail);

Q_SIGNALS:
    void compareRequested(const QList<kontor::model::ContactId> &contacts);

private:
    void ask();

    PageContext *m_context;
    model::ContactDraft m_draft;  ///< what tells the shown contact apart
    model::ContactId m_twin;
    quint64 m_generation = 0;
    widgets::Label *m_text;
    QPushButton *m_compare;
};

}  // namespace kontor::pages
