// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/contactpicker.h"

#include <QPushButton>

namespace kontor::dialogs {

/// A contact as a field of a form: shows who is chosen; a click, Enter, Space or typing opens the picker. GUI thread.
class ContactField final : public QPushButton {
    Q_OBJECT

public:
    ContactField(commands::Workspace &workspace, ContactPicker::Kind kind = ContactPicker::Kind::All, QWidget *parent = nullptr);

    const model::ContactId &contact() const { return m_contact; }
    const QString &name() const { return m_name; }
    /// A null id shows that nobody is chosen, or a name that is to be made ("new: …").
    void setContact(const model::ContactId &contact, const QString &name);
    void setExcluded(const QList<model::ContactId> &contacts) { m_excluded = contacts; }
    /// See ContactPicker::setNewText(): then the id stays null and name() is what was typed.
    void setNewText(const QString &pattern) { m_newText = pattern; }
    bool isEmpty() const { return m_name.isEmpty(); }

public Q_SLOTS:
    void choose();

Q_SIGNALS:
    void contactChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openPicker(const QString &typed);
    void showContact();

    commands::Workspace *m_workspace;
    ContactPicker::Kind m_kind;
    model::ContactId m_contact;
    QString m_name;
    QString m_newText;
    QList<model::ContactId> m_excluded;
};

}  // namespace kontor::dialogs
