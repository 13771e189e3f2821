// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filesettings.h"

#include "core/model/regions.h"

#include "tests/support/catch.h"

#include <QSet>

using namespace kontor;
using namespace kontor::model;
using namespace Qt::StringLiterals;

TEST_CASE("an id of a name is that of RFC 9562")
{
    const Uuid dns = *Uuid::fromString(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    CHECK(Uuid::ofName(dns, "www.example.com").toString() == u"2ed6657d-e927-568b-95e1-2665a8aea6a2"_s);
}

TEST_CASE("settings of the organisation have one id each, the same for ever")
{
    QSet<Uuid> ids;
    int local = 0;
    for (int i = 0; i <= int(FileSetting::OwnVatId); ++i) {
        const FileSettingDef &def = fileSettingDef(FileSetting(i));
        CAPTURE(std::string(def.key));
        ids.insert(def.id());
        local += def.isOrganisations() ? 0 : 1;
        CHECK((fileSettingOf(def.id()) == &def) == def.isOrganisations());
        CHECK_FALSE(def.labelText().isEmpty());
        CHECK(fileSettingValue(def.setting, {}) == def.standard);
    }
    CHECK(ids.size() == int(FileSetting::OwnVatId) + 1);
    CHECK(local == 1);
    CHECK(fileSettingDef(FileSetting::Region).id().toString() == u"ad0794ea-2384-5cbc-8258-354a5af35d65"_s);
    CHECK(fileSettingOf(Uuid{}) == nullptr);
}

TEST_CASE("whatever stands there, a setting has a value that can be one")
{
    const auto value = [](FileSetting setting, const char *text) { return fileSettingValue(setting, QString::fromUtf8(text)); };
    CHECK(value(FileSetting::SilentAfterDays, "30") == QVariant(qint64(30)));
    CHECK(value(FileSetting::SilentAfterDays, "-99999999999999") == QVariant(qint64(7)));
    CHECK(value(FileSetting::SilentAfterDays, "9223372036854775807") == QVariant(qint64(3650)));
    CHECK(value(FileSetting::SilentAfterDays, "99999999999999999999999") == QVariant(qint64(90)));
    CHECK(value(FileSetting::ReviewNew, "true") == QVariant(true));
    CHECK(value(FileSetting::ReviewNew, "false") == QVariant(false));
    CHECK(value(FileSetting::OnlineVatIds, "maybe") == QVariant(false));  // what goes out to others is switched on by people alone
    CHECK(value(FileSetting::HousePhones, "national") == QVariant(u"national"_s));
    CHECK(value(FileSetting::HousePhones, "NATIONAL") == QVariant(QString()));
    CHECK(value(FileSetting::OwnVatId, "DE136695976") == QVariant(u"DE136695976"_s));
    CHECK(value(FileSetting::OwnVatId, "DE1") == QVariant(QString()));
    for (const char *garbage : {"XX", "de", "D", "Germany", "../../etc", "\xf0\x9f\x92\xa5", "DE\n"})
        CHECK(value(FileSetting::Region, garbage) == QVariant(u"DE"_s));
    for (const char *garbage : {"eur", "EURO", "€", "1"})
        CHECK(value(FileSetting::Currency, garbage) == QVariant(u"EUR"_s));
    for (const QString &country : offeredCountries())
        CHECK(fileSettingValue(FileSetting::Region, country).toString() == country);
    for (const QString &currency : offeredCurrencies())
        CHECK(fileSettingValue(FileSetting::Currency, currency).toString() == currency);
}
