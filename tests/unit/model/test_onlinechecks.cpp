// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/onlinechecks.h"

#include "tests/support/catch.h"

using namespace kontor::model;
using namespace Qt::StringLiterals;

TEST_CASE("Only what VIES can know is worth sending to it")
{
    for (const QString &id : {u"DE136695976"_s, u"de 136.695 976"_s, u"ATU13585627"_s, u"CY10259033P"_s})
        CHECK(isForVies(id));
    for (const QString &id : {u""_s, u"DE136695975"_s, u"DE13669597"_s, u"CHE116281710MWST"_s, u"GB980780684"_s, u"NO923456783MVA"_s, u"keine"_s, u"US123456789"_s})
        CHECK_FALSE(isForVies(id));
}

TEST_CASE("DNS is not asked about services that everybody knows")
{
    CHECK(isForDns(u"muster.example"_s));
    CHECK(isForDns(u"müller.example"_s));
    CHECK_FALSE(isForDns(u"gmx.de"_s));
    CHECK_FALSE(isForDns(QString()));
}

TEST_CASE("A trader is another one only if no telling word is the same")
{
    CHECK_FALSE(isOtherTrader(u"Müller & Söhne GmbH"_s, u"MUELLER U. SOEHNE GMBH"_s));
    CHECK_FALSE(isOtherTrader(u"Bäckerei Größer"_s, u"GRÖSSER MARIA"_s));
    CHECK_FALSE(isOtherTrader(u"Muster AG"_s, QString()));
    CHECK_FALSE(isOtherTrader(QString(), u"MUSTER AG"_s));
    CHECK_FALSE(isOtherTrader(u"AB GmbH"_s, u"CD GMBH"_s));  // nothing to go by
    CHECK(isOtherTrader(u"Muster GmbH"_s, u"ANDERE GMBH"_s));
}

TEST_CASE("Answers are stored by codes that come back")
{
    for (const MailDomain domain : {MailDomain::Takes, MailDomain::NullMx, MailDomain::NoHost, MailDomain::NoDomain})
        CHECK(mailDomainFromCode(mailDomainCode(domain)) == domain);
    for (const VatResult result : {VatResult::Valid, VatResult::Invalid, VatResult::Refused})
        CHECK(vatResultFromCode(vatResultCode(result)) == result);
    CHECK_FALSE(mailDomainFromCode(u"maybe"));
    CHECK_FALSE(vatResultFromCode(u""));
}
