// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/contactchoices.h"

#include "ui/widgets/roles.h"

#include <algorithm>

namespace kontor::itemmodels {

using queries::ContactRow;
using widgets::ContactRole;

namespace {

QString kindCode(ContactChoices::Kind kind)
{
    switch (kind) {
    case ContactChoices::Kind::Persons: return QStringLiteral("person");
    case ContactChoices::Kind::Organisations: return QStringLiteral("organisation");
    case ContactChoices::Kind::All: break;
    }
    return {};
}

Result<QList<ContactRow>> choices(storage::Connection &connection, const QString &typed, const QString &kind, int limit)
{
    if (typed.trimmed().isEmpty()) {
        KONTOR_ASSIGN(const std::vector<qint64> recent, queries::recentContacts(connection, kind, limit));
        return queries::contactRows(connection, recent);
    }
    queries::ListSpec spec;
    spec.search = typed;
    spec.limit = limit;
    if (!kind.isEmpty())
        spec.filter = model::Filter::all({model::Filter::condition(QStringLiteral("contact.kind"), model::Filter::Compare::Equals, kind)});
    KONTOR_ASSIGN(const std::vector<qint64> numbers, queries::contactSnapshot(connection, spec));
    return queries::contactRows(connection, numbers);
}

}  // namespace

ContactChoices::ContactChoices(commands::Workspace *workspace, Kind kind, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_kind(kind)
{
}

void ContactChoices::find(const QString &typed)
{
    m_typed = typed;
    if (!m_reading)
        ask();
}

void ContactChoices::ask()
{
    m_reading = true;
    m_asked = m_typed;
    const int limit = most + int(m_excluded.size());
    m_workspace->read<QList<ContactRow>>(
        this,
        [typed = m_asked, kind = kindCode(m_kind), limit](storage::Connection &connection) { return choices(connection, typed, kind, limit); },
        [this](Result<QList<ContactRow>> rows) {
            m_reading = false;
            // Somebody typed on, or another list was in a hurry and stopped the reading.
            if (m_typed != m_asked || (!rows && rows.error().code == ErrorCode::Cancelled))
                return ask();
            show(rows ? std::move(*rows) : QList<ContactRow>());
        });
}

void ContactChoices::show(QList<ContactRow> rows)
{
    rows.removeIf([this](const ContactRow &row) { return m_excluded.contains(row.id); });
    beginResetModel();
    m_rows = rows.mid(0, most);
    endResetModel();
    Q_EMIT found();
}

int ContactChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ContactChoices::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ContactRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case ContactRole::Name: return row.name;
    case Qt::AccessibleTextRole: return row.subtitle.isEmpty() ? row.name : tr("%1, %2").arg(row.name, row.subtitle);
    case ContactRole::Subtitle: return row.subtitle;
    case ContactRole::Initials: return row.initials;
    case ContactRole::Kind: return int(row.isOrganisation ? widgets::AvatarKind::Organisation : widgets::AvatarKind::Person);
    default: return {};
    }
}

}  // namespace kontor::itemmodels
