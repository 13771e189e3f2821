// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace kontor::commands {

/// The fixed statements of one captured entity, made from the catalogue once: an import runs them by the million.
struct EntitySql {
    const model::EntityDef *entity = nullptr;
    struct Column {
        const model::FieldDef *field = nullptr;
        int parameter = 0;  ///< in `insert` or `put`
    };
    QHash<QString, Column> columns;  ///< those that may be written, by key
    QStringList keys;                ///< columns of `select`, in order
    struct Requirement {
        QString key;
        const model::FieldDef *field = nullptr;
    };
    QList<Requirement> required;
    QByteArray insert;  ///< records: ?1 id, ?2 cmd, then every other column by its parameter; what is not bound is NULL
    QByteArray select;  ///< records: all of `keys` by id
    QByteArray put;     ///< sets: ?1 owner, ?2 element, ?3 cmd, then the values; gives a row if something changed
    QByteArray add;     ///< sets: as `put`, but an element that is there stays as it is, and nothing is told
    QByteArray remove;  ///< sets: ?1 owner, ?2 element; gives a row if there was one
};

/// Internal error for what is no captured entity.
Result<const EntitySql *> entitySql(QStringView entity);

}  // namespace kontor::commands
