// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/candidates.h"

#include "core/model/maildomains.h"
#include "core/model/names.h"
#include "core/model/phone.h"
#include "core/model/searchterms.h"
#include "core/model/text.h"
#include "core/queries/listsql.h"

#include <algorithm>
#include <string>

namespace kontor::queries {

using storage::Connection;
using storage::Statement;

namespace {

constexpr int mostPerQuestion = 40;
constexpr qsizetype leastNameLetters = 3;
constexpr qsizetype leastPhoneDigits = 6;

/// The words of a name in an order of their own: "Bäcker, Maria" and "Maria Bäcker" are one.
QString nameKey(const QString &name)
{
    QStringList words = model::searchWords(name);
    std::sort(words.begin(), words.end());
    return words.join(u' ');
}

/// As a search looks at texts: a blank before each word.
std::string folded(const QString &name)
{
    return (u' ' + model::searchWords(name).join(u' ')).toStdString();
}

/// Collects contacts, each with its surest reason.
class Finder {
public:
    Finder(Connection &connection, const CandidateProbe &probe) : m_connection(&connection), m_probe(&probe) {}

    Result<QList<Candidate>> find(int most)
    {
        for (const QString &email : m_probe->emails)
            KONTOR_TRY(byPoint(email.trimmed().toLower(), CandidateReason::Email));
        for (const QString &phone : m_probe->phones) {
            const QString number = model::normalisePhone(phone, m_probe->region).e164;
            if (number.size() > leastPhoneDigits)
                KONTOR_TRY(byPoint(number, CandidateReason::Phone));
        }
        KONTOR_TRY(byName());
        for (const QString &email : m_probe->emails)
            KONTOR_TRY(byDomain(email.trimmed().toLower().section(u'@', 1)));
        std::stable_sort(m_found.begin(), m_found.end(), [](const Candidate &a, const Candidate &b) { return a.reason < b.reason; });
        return m_found.mid(0, most);
    }

private:
    Result<void> take(const std::vector<qint64> &numbers, CandidateReason reason, const QString &evidence)
    {
        std::vector<qint64> fresh;
        for (const qint64 n : numbers) {
            if (std::none_of(m_found.cbegin(), m_found.cend(), [n](const Candidate &known) { return known.row.n == n; }))
                fresh.push_back(n);
        }
        KONTOR_ASSIGN(const QList<ContactRow> rows, contactRows(*m_connection, fresh));
        for (const ContactRow &row : rows)
            m_found.append({row, reason, evidence});
        return {};
    }

    Result<void> byPoint(const QString &norm, CandidateReason reason)
    {
        if (norm.isEmpty() || (reason == CandidateReason::Email && !norm.contains(u'@')))
            return {};
        Statement query = m_connection->statement(QByteArray("SELECT DISTINCT c.n FROM contact_point p JOIN visible_contact c ON c.id = p.contact_id"
                                                             " WHERE p.norm = ?1 AND p.deleted_at IS NULL LIMIT ?2"));
        query.bind(norm, mostPerQuestion);
        KONTOR_ASSIGN(const std::vector<qint64> numbers, readNumbers(query));
        return take(numbers, reason, norm);
    }

    Result<void> byName()
    {
        model::PersonName parts = model::parsePersonName(m_probe->name);
        const bool firm = model::looksLikeOrganisation(m_probe->name);
        const QString name = firm ? m_probe->name : QString(parts.given + u' ' + parts.family).trimmed();
        if (model::foldToKey(name).size() < leastNameLetters)
            return {};
        ListSpec spec;
        spec.search = name;
        spec.limit = mostPerQuestion;
        KONTOR_ASSIGN(const std::vector<qint64> numbers, contactSnapshot(*m_connection, spec));
        KONTOR_ASSIGN(const QList<ContactRow> rows, contactRows(*m_connection, numbers));
        const QString key = nameKey(name);
        const model::SearchTerms terms = model::SearchTerms::ofWords(name);
        std::vector<qint64> same;
        std::vector<qint64> similar;
        std::vector<qint64> mistyped;
        for (const ContactRow &row : rows) {
            const QString theirs = nameKey(row.name);
            // The words may as well have been found in an address or a remark.
            if (theirs == key)
                same.push_back(row.n);
            else if (hasWords(theirs, key))
                similar.push_back(row.n);
            else if (terms.canBeSimilar() && terms.isSimilar(folded(row.name)))
                mistyped.push_back(row.n);
        }
        KONTOR_TRY(take(same, CandidateReason::Name, {}));
        similar.insert(similar.end(), mistyped.begin(), mistyped.end());
        return take(similar, CandidateReason::SimilarName, {});
    }

    static bool hasWords(const QString &name, const QString &wanted)
    {
        const QStringList words = name.split(u' ');
        const QStringList beginnings = wanted.split(u' ');
        return std::all_of(beginnings.cbegin(), beginnings.cend(), [&](const QString &beginning) {
            return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return word.startsWith(beginning); });
        });
    }

    Result<void> byDomain(const QString &domain)
    {
        const qsizetype dot = domain.lastIndexOf(u'.');
        if (dot < 2 || model::isMailService(QLatin1StringView(domain.toLatin1())))
            return {};
        ListSpec spec;
        spec.search = domain.left(dot);
        spec.limit = mostPerQuestion;
        KONTOR_ASSIGN(const std::vector<qint64> numbers, contactSnapshot(*m_connection, spec));
        Statement query = m_connection->statement(QByteArray(
            "SELECT 1 FROM visible_contact c JOIN contact_point p ON p.contact_id = c.id WHERE c.n = ?1 AND p.deleted_at IS NULL"
            " AND (p.kind = 'email' AND substr(p.norm, instr(p.norm, '@') + 1) = ?2 OR p.kind = 'url' AND p.norm = ?2)"));
        std::vector<qint64> theirs;
        for (const qint64 n : numbers) {
            query.reset();
            query.bind(n, domain);
            KONTOR_ASSIGN(const bool row, query.step());
            if (row)
                theirs.push_back(n);
        }
        return take(theirs, CandidateReason::EmailDomain, domain);
    }

    Connection *m_connection;
    const CandidateProbe *m_probe;
    QList<Candidate> m_found;
};

}  // namespace

Result<QList<Candidate>> candidates(Connection &connection, const CandidateProbe &probe, int most)
{
    return Finder(connection, probe).find(most);
}

}  // namespace kontor::queries
