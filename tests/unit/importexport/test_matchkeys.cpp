// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/matchkeys.h"

#include "tests/support/catch.h"

using namespace kontor;
using namespace kontor::importexport;

namespace {

model::ContactDraft draft(const QString &family, const QString &mail, const QString &street = {})
{
    model::ContactDraft draft;
    draft.fields = {{QStringLiteral("family_name"), family}, {QStringLiteral("given_name"), QStringLiteral("Eva")}};
    if (!mail.isEmpty())
        draft.points.append({{}, {{QStringLiteral("kind"), QStringLiteral("email")}, {QStringLiteral("value"), mail}}});
    if (!street.isEmpty())
        draft.addresses.append({{}, {{QStringLiteral("street"), street}, {QStringLiteral("city"), QStringLiteral("Köln")}}});
    return draft;
}

MatchKeys keys(const model::ContactDraft &draft)
{
    return matchKeys(draft, QStringLiteral("DE"));
}

}  // namespace

TEST_CASE("Match keys: none that was written is ever denied, and few others are believed", "[import]")
{
    WrittenContacts written;
    constexpr int people = 20'000;
    for (int i = 0; i < people; ++i)
        written.add(keys(draft(QStringLiteral("Kunde %1").arg(i % 100), QStringLiteral("eva%1@example.org").arg(i), QStringLiteral("Weg %1").arg(i))));
    int denied = 0;
    int believed = 0;
    for (int i = 0; i < people; ++i) {
        const QString name = QStringLiteral("KUNDE %1").arg(i % 100);
        denied += written.mayHave(keys(draft(name, QStringLiteral("EVA%1@example.org").arg(i)))) ? 0 : 1;
        denied += written.mayHave(keys(draft(name, {}, QStringLiteral("Weg %1").arg(i)))) ? 0 : 1;
        // The number or the address of somebody else, or of nobody.
        believed += written.mayHave(keys(draft(QStringLiteral("Kunde %1").arg((i + 1) % 100), QStringLiteral("eva%1@example.org").arg(i)))) ? 1 : 0;
        believed += written.mayHave(keys(draft(name, QStringLiteral("udo%1@example.org").arg(i)))) ? 1 : 0;
    }
    CHECK(denied == 0);
    CHECK(believed < people / 100);
    written.addName(keys(draft(QStringLiteral("Neu"), {})).nameKey);
    CHECK(written.mayHave(keys(draft(QStringLiteral("Neu"), {}))));
    written.clear();
    CHECK_FALSE(written.mayHave(keys(draft(QStringLiteral("Kunde 1"), QStringLiteral("eva1@example.org")))));
}

TEST_CASE("Match keys: a draft without a name is nobody's", "[import]")
{
    model::ContactDraft nameless = draft({}, QStringLiteral("eva@example.org"));
    nameless.fields.clear();
    const MatchKeys of = keys(nameless);
    CHECK(of.nameKey.isEmpty());
    CHECK(of.kind == QStringLiteral("person"));
    WrittenContacts written;
    written.add(of);
    written.addName({});
    CHECK_FALSE(written.mayHave(of));
}
