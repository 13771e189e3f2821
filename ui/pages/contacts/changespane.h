// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/contacts/changesmodel.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTableView)

namespace kontor::pages {

/// What was changed on a contact, by whom and when, with the way back to any earlier value. Reads only while it is seen.
/// GUI thread.
class ChangesPane final : public widgets::Panel {
    Q_OBJECT

public:
    explicit ChangesPane(PageContext &context, QWidget *parent = nullptr);

    void showContact(const model::ContactId &contact);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void restore();
    void updateButton();

    PageContext *m_context;
    model::ContactId m_contact;
    ChangesModel *m_model;
    QTableView *m_view;
    QPushButton *m_restore;
    quint64 m_generation = 0;
    bool m_stale = false;
};

}  // namespace kontor::pages
