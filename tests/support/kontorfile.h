// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/session.h"
#include "core/model/drafts.h"

#include "tests/support/storefile.h"

namespace kontor::tests {

/// A StoreFile with a session for commands, and drafts to fill it with.
class KontorFile : public StoreFile {
public:
    explicit KontorFile(quint64 seed = 1) : StoreFile(seed) { startSession(); }

    const commands::Session &session() const { return m_session; }
    void reopen()
    {
        StoreFile::reopen();
        startSession();
    }

private:
    void startSession() { m_session = {&database(), QStringLiteral("Tester"), QStringLiteral("test"), QStringLiteral("DE")}; }

    commands::Session m_session;
};

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline model::ChildDraft pointDraft(const char *kind, const char *value)
{
    return {{}, {{QStringLiteral("kind"), text(kind)}, {QStringLiteral("value"), text(value)}}};
}

inline model::ContactDraft personDraft(const char *given, const char *family)
{
    model::ContactDraft draft;
    draft.fields = {{QStringLiteral("kind"), QStringLiteral("person")}, {QStringLiteral("given_name"), text(given)},
                    {QStringLiteral("family_name"), text(family)}};
    return draft;
}

inline model::ContactDraft firmDraft(const char *name)
{
    model::ContactDraft draft;
    draft.fields = {{QStringLiteral("kind"), QStringLiteral("organisation")}, {QStringLiteral("org_name"), text(name)}};
    return draft;
}

/// A person with everything that can hang on one.
inline model::ContactDraft fullDraft(const char *given, const char *family)
{
    model::ContactDraft draft = personDraft(given, family);
    draft.fields.insert(QStringLiteral("birthday"), QStringLiteral("--05-06"));
    draft.fields.insert(QStringLiteral("customer_number"), QStringLiteral("K-1001"));
    draft.points = {pointDraft("phone", "0221 / 123 45 67"), pointDraft("email", "maria@example.org")};
    draft.addresses = {{{}, {{QStringLiteral("street"), text("Domstraße 1")}, {QStringLiteral("postal_code"), QStringLiteral("50667")},
                             {QStringLiteral("city"), text("Köln")}}}};
    draft.affiliations = {{text("Bäckerei Größer GmbH"), {{QStringLiteral("position"), text("Meisterin")}}}};
    draft.activities = {{{}, {{QStringLiteral("kind"), QStringLiteral("note")}, {QStringLiteral("occurred_at"), testNowMs - 86'400'000},
                              {QStringLiteral("subject"), text("Erster Kontakt")}}}};
    draft.tasks = {{{}, {{QStringLiteral("title"), text("Angebot nachfassen")}, {QStringLiteral("due_on"), QStringLiteral("2026-02-01")}}}};
    draft.tags = {QStringLiteral("Stammkunde")};
    draft.custom = {{QStringLiteral("hobby"), text("Segeln")}};
    draft.files = {{QStringLiteral("notiz.txt"), QStringLiteral("text/plain"), QByteArray("Inhalt"), false}};
    return draft;
}

}  // namespace kontor::tests
