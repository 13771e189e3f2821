// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/drafts.h"
#include "core/queries/contactdetail.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::dialogs {

class EnrichPanel;
class Prompts;

/// Adds to a contact what a signature, an imprint or a card says. GUI thread.
class EnrichDialog final : public QDialog {
    Q_OBJECT

public:
    EnrichDialog(Prompts &prompts, const queries::ContactDetail &contact, const QString &text = {}, QWidget *parent = nullptr);

    EnrichPanel *panel() const { return m_panel; }

Q_SIGNALS:
    /// What was ticked is to be added. `source`: where it was read, as a contact's origin says it.
    void submitted(const kontor::model::ContactDraft &draft, const QString &source);

private:
    void submit();

    bool m_isOrganisation;
    EnrichPanel *m_panel;
    QPushButton *m_save = nullptr;
};

}  // namespace kontor::dialogs
