// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/valueages.h"
#include "ui/pages/pagecontext.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

/// A line in the head of a contact, shown when somebody should look at its data. GUI thread.
class ReviewLine final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewLine(PageContext &context, QWidget *parent = nullptr);

    void showContact(const model::ContactId &contact);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void reviewed();

private:
    void showState(const queries::ReviewState &state);

    PageContext *m_context;
    model::ContactId m_contact;
    widgets::Label *m_text;
    QPushButton *m_reviewed;
};

}  // namespace kontor::pages
