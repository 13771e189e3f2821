// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/registrytables.h"

#include <QResource>

/// Outside all namespaces, as Q_INIT_RESOURCE wants it.
static void initialiseTables()
{
    Q_INIT_RESOURCE(kontor_tables);
}

namespace kontor::model {

QByteArray registryTable(const QString &name)
{
    initialiseTables();
    return QResource(QStringLiteral(":/tables/") + name).uncompressedData();
}

}  // namespace kontor::model
