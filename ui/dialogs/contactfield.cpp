// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/contactfield.h"

#include "ui/theme/icon.h"

#include <QKeyEvent>

namespace kontor::dialogs {

ContactField::ContactField(commands::Workspace &workspace, ContactPicker::Kind kind, QWidget *parent)
    : QPushButton(parent), m_workspace(&workspace), m_kind(kind)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &ContactField::choose);
    showContact();
}

void ContactField::setContact(const model::ContactId &contact, const QString &name)
{
    m_contact = contact;
    m_name = name;
    showContact();
}

void ContactField::showContact()
{
    setText(m_name.isEmpty() ? tr("Choose …") : m_name);
    setIcon(theme::icon(m_contact.isNull() && !m_name.isEmpty() ? QStringLiteral("plus") : QStringLiteral("search"), theme::ColorRole::Text));
    setAccessibleName(m_name.isEmpty() ? tr("Contact, nobody chosen") : tr("Contact: %1").arg(m_name));
}

void ContactField::choose()
{
    openPicker({});
}

void ContactField::openPicker(const QString &typed)
{
    auto *picker = new ContactPicker(*m_workspace, m_kind, this);
    picker->setExcluded(m_excluded);
    picker->setNewText(m_newText);
    picker->setTyped(typed);
    connect(picker, &ContactPicker::picked, this, [this](const queries::ContactRow &row) {
        setContact(row.id, row.name);
        Q_EMIT contactChanged();
    });
    connect(picker, &ContactPicker::newWanted, this, [this](const QString &name) {
        setContact({}, name);
        Q_EMIT contactChanged();
    });
    picker->popUpBelow(this);
}

void ContactField::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isWord = !text.isEmpty() && text.front().isLetterOrNumber() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isWord)
        return openPicker(text);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return openPicker({});
    QPushButton::keyPressEvent(event);
}

}  // namespace kontor::dialogs
