// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "core/mail/mailtext.h"
#include "core/mail/storemail.h"
#include "core/queries/timeline.h"

#include "tests/support/kontorfile.h"

#include <random>

using namespace kontor;
using namespace kontor::mail;
using namespace kontor::tests;

namespace {

const QByteArray offer =
    "From: =?utf-8?q?Maria_B=C3=A4cker?= <maria@example.org>\r\n"
    "To: Max <max@example.org>, unknown@example.net\r\n"
    "Cc: Team: eva@example.org, ;\r\n"
    "Subject: =?iso-8859-1?Q?Angebot_f=FCr_K=F6ln?=\r\n"
    "Date: Tue, 24 Nov 2026 10:14:00 +0100\r\n"
    "MIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=b1\r\n\r\n"
    "--b1\r\nContent-Type: multipart/alternative; boundary=b2\r\n\r\n"
    "--b2\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    "Sch=F6nen Gru=DF\r\n--b2\r\nContent-Type: text/html\r\n\r\n<p>not this</p>\r\n--b2--\r\n"
    "--b1\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"Angebot.pdf\"\r\n"
    "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--b1--\r\n";

}  // namespace

TEST_CASE("A mail gives subject, time, people, text and files")
{
    const Message message = requireValue(readMessage(offer));
    CHECK(message.subject == text("Angebot für Köln"));
    REQUIRE(message.from.size() == 1);
    CHECK(message.from[0].name == text("Maria Bäcker"));
    CHECK(message.from[0].address == QStringLiteral("maria@example.org"));
    REQUIRE(message.to.size() == 3);
    CHECK(message.to[2].address == QStringLiteral("eva@example.org"));
    CHECK(message.sentAt == QDateTime::fromString(QStringLiteral("2026-11-24T10:14:00+01:00"), Qt::ISODate).toMSecsSinceEpoch());
    CHECK(message.text == text("Schönen Gruß"));
    REQUIRE(message.files.size() == 1);
    CHECK(message.files[0].name == QStringLiteral("Angebot.pdf"));
    CHECK(message.files[0].data == "%PDF-");
}

TEST_CASE("Mails that are broken or none are read as far as they go, or refused")
{
    CHECK_FALSE(readMessage({}).has_value());
    CHECK_FALSE(readMessage("just some words\nand more").has_value());
    CHECK(requireValue(readMessage("Subject: only\n\nbody")).text == QStringLiteral("body"));
    CHECK(requireValue(readMessage("Subject: html\nContent-Type: text/html\n\n<b>Hallo</b><br>Welt &amp; mehr<script>x()</script>")).text
          == QStringLiteral("Hallo\nWelt & mehr"));
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        QByteArray broken = offer;
        for (int i = 0; i < 12; ++i)
            broken[qsizetype(random() % std::size_t(broken.size()))] = char(random());
        broken.truncate(qsizetype(random() % std::size_t(broken.size())));
        (void)readMessage(broken);
    }
    QByteArray deep("Subject: x\nContent-Type: multipart/mixed; boundary=b0\n\n");
    for (int i = 0; i < 60; ++i)
        deep += "--b" + QByteArray::number(i) + "\nContent-Type: multipart/mixed; boundary=b" + QByteArray::number(i + 1) + "\n\n";
    CHECK(readMessage(deep).has_value());
}

TEST_CASE("Text of an HTML mail")
{
    CHECK(tidyMailText(textOfHtml(QStringLiteral("<html><head><title>no</title></head><p>Eins&nbsp;&#228;</p><ul><li>a</li><li>b</li></ul><!-- no -->")))
          == text("Eins ä\n\na\nb"));
    CHECK(tidyMailText(QStringLiteral("a \r\n\r\n\r\n\r\nb\r")) == QStringLiteral("a\n\nb"));
}

TEST_CASE("A stored mail stands in the timelines of all who have its addresses, as one step")
{
    KontorFile file;
    const auto person = [&](const char *given, const char *address) {
        model::ContactDraft draft = personDraft(given, "Klein");
        draft.points = {pointDraft("email", address)};
        return requireValue(commands::createContact(file.session(), draft));
    };
    const auto maria = person("Maria", "Maria@Example.org");
    const auto eva = person("Eva", "eva@example.org");
    const auto max = person("Max", "max@example.org");
    const qint64 before = file.number("SELECT count(*) FROM command");
    requireValue(storeMessage(file.session(), maria, requireValue(readMessage(offer))));
    CHECK(file.number("SELECT count(*) FROM command") == before + 1);
    for (const auto &id : {maria, eva, max}) {
        const auto page = requireValue(queries::timelinePage(file.database().reader(), id));
        REQUIRE(page.size() == 1);
        CHECK(page[0].kind == QStringLiteral("mail"));
        CHECK(page[0].direction == QStringLiteral("in"));
        CHECK(page[0].participants.size() == 3);
        CHECK(page[0].participants[0].id == maria);
        REQUIRE(page[0].files.size() == 1);
        CHECK(page[0].files[0].name == QStringLiteral("Angebot.pdf"));
    }
    // Max received it: for him it came from somebody else all the same; what he sends himself goes out.
    const auto sent = requireValue(storeMessage(file.session(), max, requireValue(readMessage("From: me@example.com\nTo: max@example.org\nSubject: x\n\nHallo"))));
    CHECK(requireValue(queries::activityEntry(file.database().reader(), sent)).direction == QStringLiteral("out"));
}
