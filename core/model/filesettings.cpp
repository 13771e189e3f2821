// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filesettings.h"

namespace kontor::model {

const FileSettingDef &fileSettingDef(FileSetting setting)
{
    constexpr qint64 megabyte = 1024 * 1024;
    static const FileSettingDef table[]{
        {FileSetting::Region, "region", QStringLiteral("DE")},
        {FileSetting::Currency, "currency", QStringLiteral("EUR")},
        {FileSetting::AttachmentLimit, "attachment_limit", 25 * megabyte, 1000, 1024 * megabyte},
        {FileSetting::TeamScope, "team_scope", QString()},
        {FileSetting::SilentAfterDays, "silent_after_days", qint64(90), 7, 3650},
        {FileSetting::HousePhones, "house_phones", QString()},
        {FileSetting::HouseStreets, "house_streets", QString()},
        {FileSetting::HouseLegalForms, "house_legal_forms", QString()},
        {FileSetting::HouseCapitals, "house_capitals", QString()},
        {FileSetting::HouseKept, "house_kept", QString()},
        {FileSetting::HouseDomains, "house_domains", QString()},
        {FileSetting::OnlineDomains, "online_domains", false},
        {FileSetting::OnlineVatIds, "online_vat_ids", false},
        {FileSetting::OwnVatId, "own_vat_id", QString()},
    };
    for (const FileSettingDef &def : table) {
        if (def.setting == setting)
            return def;
    }
    Q_UNREACHABLE();
}

QVariant fileSettingValue(FileSetting setting, const QString &stored)
{
    const FileSettingDef &def = fileSettingDef(setting);
    if (!def.isNumber())
        return stored.isEmpty() ? def.standard : QVariant(stored);
    bool ok = false;
    const qint64 number = stored.toLongLong(&ok);
    return ok ? QVariant(qBound(def.least, number, def.most)) : def.standard;
}

}  // namespace kontor::model
