// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/online/domainlookup.h"

#include "tests/support/catch.h"
#include "tests/support/dnsserver.h"
#include "tests/support/skip.h"

using namespace kontor;
using namespace kontor::online;
using model::MailDomain;
using namespace Qt::StringLiterals;

namespace {

DomainAnswer asked(const QString &domain, const QHostAddress &server = tests::DnsServer::address(), int patienceMs = 20'000)
{
    DomainLookup lookup(server, patienceMs);
    std::optional<DomainAnswer> answer;
    lookup.ask(domain, [&](const DomainAnswer &said) { answer = said; });
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 60'000));
    return *answer;
}

}  // namespace

TEST_CASE("DNS: who takes mail, and who does not")
{
    KONTOR_DNS(dns);
    CHECK(asked(u"gut.example"_s).result == MailDomain::Takes);
    CHECK(asked(u"müller.example"_s).result == MailDomain::Takes);
    CHECK(asked(u"nurhost.example"_s).result == MailDomain::Takes);   // RFC 5321: without MX the host itself
    CHECK(asked(u"nursechs.example"_s).result == MailDomain::Takes);
    CHECK(asked(u"keine.example"_s).result == MailDomain::NullMx);    // RFC 7505
    CHECK(asked(u"leer.example"_s).result == MailDomain::NoHost);
    CHECK(asked(u"gibtsnicht.example"_s).result == MailDomain::NoDomain);
    CHECK(asked(u"xn--\u00fc.example"_s).result == MailDomain::NoDomain);  // can be no name at all
}

TEST_CASE("DNS: servers that refuse or keep silent say nothing about a domain")
{
    KONTOR_DNS(dns);
    const DomainAnswer refused = asked(u"woanders.test"_s);
    CHECK_FALSE(refused.result);
    CHECK(refused.trouble == DomainTrouble::Server);

    QUdpSocket silent;
    const QHostAddress nobody(u"127.0.0.78"_s);
    REQUIRE(silent.bind(nobody, 53));
    const DomainAnswer none = asked(u"gut.example"_s, nobody, 300);
    CHECK_FALSE(none.result);
    CHECK(none.trouble == DomainTrouble::Nobody);
}
