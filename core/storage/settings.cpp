// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings.h"

namespace kontor::storage {

Result<QVariant> fileSetting(Connection &connection, model::FileSetting setting)
{
    const model::FileSettingDef &def = model::fileSettingDef(setting);
    // By its id: what a stranger's record calls itself does not count.
    Statement query = connection.statement(def.isOrganisations() ? QByteArray("SELECT value FROM organisation_setting WHERE id = ?1 AND deleted_at IS NULL")
                                                                 : QByteArray("SELECT value FROM setting WHERE key = ?1"));
    if (def.isOrganisations())
        query.bind(def.id());
    else
        query.bind(QString::fromLatin1(def.key));
    KONTOR_ASSIGN(const bool found, query.step());
    return model::fileSettingValue(setting, found ? query.text(0) : QString());
}

}  // namespace kontor::storage
