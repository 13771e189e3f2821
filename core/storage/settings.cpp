// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings.h"

namespace kontor::storage {

Result<QVariant> fileSetting(Connection &connection, model::FileSetting setting)
{
    Statement query = connection.statement(QByteArray("SELECT value FROM setting WHERE key = ?1"));
    query.bind(QString::fromLatin1(model::fileSettingDef(setting).key));
    KONTOR_ASSIGN(const bool found, query.step());
    return model::fileSettingValue(setting, found ? query.text(0) : QString());
}

}  // namespace kontor::storage
