// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filesettings.h"

#include "core/model/onlinechecks.h"
#include "core/model/postal.h"

#include <algorithm>

#define T(text) QT_TR_NOOP(text)  // known to lupdate by -tr-function-alias

namespace kontor::model::catalogue {

constexpr qint64 megabyte = 1024 * 1024;

bool isCountry(const QString &text)
{
    return countryCode(text) == text;
}

bool isCurrency(const QString &text)
{
    return text.size() == 3 && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isOwnVatId(const QString &text)
{
    return isForVies(text);
}

// What is decided for contacts that all share is the organisation's, and so is what comes into everybody's file: attachments travel.
// Another one of the organisation needs a step of the server that keeps its id (resources/sql/server/0013_settings.sql).
const std::vector<FileSettingDef> &fileSettings()
{
    using Setting = FileSetting;
    constexpr auto Team = SettingOwner::Organisation;
    static const std::vector<FileSettingDef> table{
        {Setting::Region, "region", Team, T("Country of phone numbers"), QStringLiteral("DE"), 0, 0, {}, isCountry},
        {Setting::Currency, "currency", Team, T("Currency of new amounts"), QStringLiteral("EUR"), 0, 0, {}, isCurrency},
        {Setting::AttachmentLimit, "attachment_limit", Team, T("Largest attachment in bytes"), 25 * megabyte, 1000, 1024 * megabyte},
        {Setting::TeamScope, "team_scope", SettingOwner::File, T("New contacts are visible for"), QString()},
        {Setting::SilentAfterDays, "silent_after_days", Team, T("Days until somebody has gone silent"), qint64(90), 7, 3650},
        {Setting::ReviewDays, "review_days", Team, T("Review interval in days"), qint64(0), 0, 3650},
        {Setting::ReviewNew, "review_new", Team, T("Have new contacts reviewed"), false},
        {Setting::ReviewNewDays, "review_new_days", Team, T("Days for the review of a new contact"), qint64(7), 0, 365},
        {Setting::HousePhones, "house_phones", Team, T("Spelling of phone numbers"), QString(), 0, 0,
         {{"international", T("with country code")}, {"national", T("without country code")}}},
        {Setting::HouseStreets, "house_streets", Team, T("Spelling of streets"), QString(), 0, 0, {{"long", T("written out")}, {"short", T("abbreviated")}}},
        {Setting::HouseLegalForms, "house_legal_forms", Team, T("Spelling of legal forms"), QString(), 0, 0, {{"usual", T("the usual abbreviation")}}},
        {Setting::HouseCapitals, "house_capitals", Team, T("Names in capitals"), QString(), 0, 0, {{"write", T("corrected")}, {"leave", T("left alone")}}},
        {Setting::HouseKept, "house_kept", Team, T("Words that are never changed"), QString()},
        {Setting::HouseDomains, "house_domains", Team, T("Mistyped domains"), QString()},
        {Setting::OnlineDomains, "online_domains", Team, T("Check domains of e-mail addresses"), false},
        {Setting::OnlineVatIds, "online_vat_ids", Team, T("Check VAT IDs with VIES"), false},
        {Setting::OwnVatId, "own_vat_id", Team, T("Own VAT ID"), QString(), 0, 0, {}, isOwnVatId},
    };
    return table;
}

}  // namespace kontor::model::catalogue

namespace kontor::model {

Uuid FileSettingDef::id() const
{
    // "Kontor settings" in ASCII, with the bits of a version 4. Never changes: it makes the ids of records.
    constexpr Uuid space{{0x4b, 0x6f, 0x6e, 0x74, 0x6f, 0x72, 0x40, 0x73, 0xa5, 0x65, 0x74, 0x74, 0x69, 0x6e, 0x67, 0x73}};
    return Uuid::ofName(space, key);
}

QString FileSettingDef::labelText() const
{
    return catalogueText(label);
}

const std::vector<FileSettingDef> &fileSettings()
{
    return catalogue::fileSettings();
}

const FileSettingDef &fileSettingDef(FileSetting setting)
{
    for (const FileSettingDef &def : catalogue::fileSettings()) {
        if (def.setting == setting)
            return def;
    }
    Q_UNREACHABLE();
}

const FileSettingDef *fileSettingOf(const Uuid &id)
{
    for (const FileSettingDef &def : catalogue::fileSettings()) {
        if (def.isOrganisations() && def.id() == id)
            return &def;
    }
    return nullptr;
}

QVariant fileSettingValue(FileSetting setting, const QString &stored)
{
    const FileSettingDef &def = fileSettingDef(setting);
    if (def.isNumber()) {
        bool ok = false;
        const qint64 number = stored.toLongLong(&ok);
        return ok ? QVariant(qBound(def.least, number, def.most)) : def.standard;
    }
    if (!isSettingValue(setting, stored))
        return def.standard;
    return def.isFlag() ? QVariant(stored == QLatin1String("true")) : QVariant(stored);
}

bool isSettingValue(FileSetting setting, const QString &text)
{
    const FileSettingDef &def = fileSettingDef(setting);
    if (text.isEmpty())
        return false;
    if (def.isNumber())
        return fileSettingValue(setting, text).toString() == text;
    if (def.isFlag())
        return text == QLatin1String("true") || text == QLatin1String("false");
    if (!def.choices.empty())
        return std::any_of(def.choices.begin(), def.choices.end(), [&](const Choice &choice) { return text == QLatin1String(choice.code); });
    return def.isValid == nullptr || def.isValid(text);
}

}  // namespace kontor::model
