// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/mailboxes.h"

#include <sql_queries.h>

namespace kontor::queries {

using model::ContactId;
using storage::Connection;
using storage::Statement;

Result<QList<ContactId>> contactsWithAddress(Connection &connection, const QStringList &addresses)
{
    QList<ContactId> contacts;
    for (const QString &address : addresses) {
        Statement query = connection.statement(sql::contacts_with_address);
        query.bind(address.trimmed().toLower());
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                break;
            if (const ContactId id(query.uuid(0)); !contacts.contains(id))
                contacts << id;
        }
    }
    return contacts;
}

}  // namespace kontor::queries
