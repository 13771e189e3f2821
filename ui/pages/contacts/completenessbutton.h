// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/care.h"
#include "ui/pages/pagecontext.h"

#include <QToolButton>

namespace kontor::pages {

/// How complete a contact is, in per cent; pressed, it says what is missing. Hidden for one that is complete. GUI thread.
class CompletenessButton final : public QToolButton {
    Q_OBJECT

public:
    explicit CompletenessButton(PageContext &context, QWidget *parent = nullptr);

    /// Reads it anew, also after a change of the same contact.
    void showContact(const model::ContactId &contact);

private:
    void showCompleteness(const queries::Completeness &completeness);
    void openMenu();

    PageContext *m_context;
    model::ContactId m_contact;
    QStringList m_missing;  ///< in words
};

}  // namespace kontor::pages
