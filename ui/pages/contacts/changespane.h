// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/contacts/changelines.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QTreeView)

namespace kontor::pages {

class AsOfPane;

/// What was changed on a contact, by whom and when, with the way back to any earlier value, and a look at the whole
/// contact as it was. Reads only while it is seen. GUI thread.
class ChangesPane final : public widgets::Panel {
    Q_OBJECT

public:
    explicit ChangesPane(PageContext &context, QWidget *parent = nullptr);

    void showContact(const model::ContactId &contact);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Changes {
        QList<queries::HistoryRecord> records;
        ElementNames names;
    };

    void build();
    void load();
    void showChanges();
    void fillFields();
    void restore();
    void updateButton();
    const queries::HistoryRecord *current() const;

    PageContext *m_context;
    model::ContactId m_contact;
    Changes m_changes;
    GroupTreeModel *m_model;
    QTreeView *m_view = nullptr;
    QComboBox *m_fields = nullptr;
    QPushButton *m_lookBack = nullptr;
    QPushButton *m_restore = nullptr;
    QStackedWidget *m_stack = nullptr;
    AsOfPane *m_asOf = nullptr;
    quint64 m_generation = 0;
    bool m_stale = false;
};

}  // namespace kontor::pages
