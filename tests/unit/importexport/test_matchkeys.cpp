// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/matchkeys.h"

#include "tests/support/catch.h"

#include <algorithm>

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

bool mayHave(const WrittenContacts &written, const MatchKeys &keys, qint64 n)
{
    const std::vector<qint64> rows = written.find(keys).rows;
    return std::find(rows.cbegin(), rows.cend(), n) != rows.cend();
}

}  // namespace

TEST_CASE("Match keys: none that was written is ever denied, and few others are believed", "[import]")
{
    WrittenContacts written;
    constexpr int people = 20'000;
    for (int i = 0; i < people; ++i)
        written.add(keys(draft(QStringLiteral("Kunde %1").arg(i % 100), QStringLiteral("eva%1@example.org").arg(i), QStringLiteral("Weg %1").arg(i))), i + 1);
    int denied = 0;
    size_t believed = 0;
    for (int i = 0; i < people; ++i) {
        const QString name = QStringLiteral("KUNDE %1").arg(i % 100);
        denied += mayHave(written, keys(draft(name, QStringLiteral("EVA%1@example.org").arg(i))), i + 1) ? 0 : 1;
        denied += mayHave(written, keys(draft(name, {}, QStringLiteral("Weg %1").arg(i))), i + 1) ? 0 : 1;
        // The number or the address of somebody else, or of nobody.
        believed += written.find(keys(draft(QStringLiteral("Kunde %1").arg((i + 1) % 100), QStringLiteral("eva%1@example.org").arg(i)))).rows.size();
        believed += written.find(keys(draft(name, QStringLiteral("udo%1@example.org").arg(i)))).rows.size();
    }
    CHECK(denied == 0);
    CHECK(believed < people / 100);
    CHECK_FALSE(written.find(keys(draft(QStringLiteral("Neu"), {}))).ask);
    written.addName(keys(draft(QStringLiteral("Neu"), {})).nameKey);
    CHECK(written.find(keys(draft(QStringLiteral("Neu"), {}))).ask);
    written.clear();
    CHECK(written.find(keys(draft(QStringLiteral("Kunde 1"), QStringLiteral("eva1@example.org")))).rows.empty());
}

TEST_CASE("Match keys: of a key that thousands share the first few are looked at", "[import]")
{
    WrittenContacts written;
    model::ContactDraft firm;
    firm.fields = {{QStringLiteral("kind"), QStringLiteral("organisation")}, {QStringLiteral("org_name"), QStringLiteral("Sparkasse")}};
    for (int i = 1; i <= 5'000; ++i)
        written.add(keys(firm), i);
    const std::vector<qint64> rows = written.find(keys(firm)).rows;
    CHECK(rows.size() == 8);
    CHECK(rows.front() == 1);
}

TEST_CASE("Match keys: a draft without a name is nobody's", "[import]")
{
    model::ContactDraft nameless = draft({}, QStringLiteral("eva@example.org"));
    nameless.fields.clear();
    const MatchKeys of = keys(nameless);
    CHECK(of.nameKey.isEmpty());
    CHECK(of.kind == QStringLiteral("person"));
    WrittenContacts written;
    written.add(of, 1);
    written.addName({});
    CHECK(written.find(of).rows.empty());
}
