// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/probe.h"

#include "core/commands/normalise.h"
#include "core/model/names.h"
#include "core/model/text.h"
#include "core/quality/reasons.h"
#include "core/quality/recordbuilder.h"
#include "core/queries/candidates.h"
#include "core/storage/settings.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <set>

#include <sql_queries.h>

namespace kontor::quality {

using storage::Connection;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::quality)
};

constexpr int mostCandidates = 60;

/// From this score on it is worth a word that a contact may be there twice.
constexpr double probableScore = 0.9;

queries::CandidateProbe probeOf(const model::ContactDraft &draft, const QString &region)
{
    queries::CandidateProbe probe;
    probe.region = region;
    model::FieldMap fields = draft.fields;
    fields.insert(QStringLiteral("kind"), model::contactKind(fields));
    probe.name = model::fullName(fields);
    for (const model::ChildDraft &point : draft.points) {
        const QString kind = point.fields.value(QStringLiteral("kind")).toString();
        const QString value = point.fields.value(QStringLiteral("value")).toString();
        if (kind == u"email")
            probe.emails << value;
        else if (kind != u"url")
            probe.phones << value;
    }
    return probe;
}

QString reasonWords(const queries::Candidate &candidate)
{
    switch (candidate.reason) {
    case queries::CandidateReason::Email: return Text::tr("the same e-mail address");
    case queries::CandidateReason::Phone: return Text::tr("the same phone number");
    case queries::CandidateReason::Name: return Text::tr("the same name");
    case queries::CandidateReason::SimilarName: return Text::tr("a similar name");
    case queries::CandidateReason::EmailDomain: return Text::tr("the same domain %1").arg(candidate.evidence);
    }
    Q_UNREACHABLE();
}

Result<QString> regionOf(Connection &connection)
{
    KONTOR_ASSIGN(const QVariant region, storage::fileSetting(connection, model::FileSetting::Region));
    return region.toString();
}

Result<std::optional<queries::ContactRow>> rowOf(Connection &connection, qint64 n)
{
    KONTOR_ASSIGN(const QList<queries::ContactRow> rows, queries::contactRows(connection, {n}));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

Result<bool> areKeptSeparate(Connection &connection, const Uuid &one, const Uuid &other)
{
    Statement query = connection.statement(sql::match_decision_of);
    query.bind(one, other);
    KONTOR_ASSIGN(const bool found, query.step());
    return found && query.text(1) == QLatin1String("apart");
}

/// The draft is row 0; then the candidates.
class Probe {
public:
    Probe(Connection &connection, const model::ContactDraft &draft, const QString &region) : m_connection(&connection), m_draft(&draft), m_region(region) {}

    Result<std::vector<ProbeMatch>> run(double leastScore)
    {
        addDraft();
        KONTOR_ASSIGN(const std::set<qint64> numbers, candidates());
        for (const qint64 n : numbers)
            KONTOR_TRY(addContact(n));
        m_all = m_builder.finish();
        KONTOR_TRY(setScale());
        return score(leastScore);
    }

private:
    QByteArray field(const char *key) const { return m_draft->fields.value(QLatin1String(key)).toString().toUtf8(); }

    void addDraft()
    {
        const QByteArray values[]{model::contactKind(m_draft->fields).toUtf8(), field("given_name"), field("additional_names"), field("family_name"), field("name_suffix"),
                                  field("nickname"), field("org_name"), field("salutation"), field("gender"), field("birthday"), field("customer_number"), field("vat_id"),
                                  field("tax_number"), field("iban")};
        const Row row = m_builder.add({values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7], values[8], values[9], values[10], values[11], values[12], values[13]});
        for (const model::ChildDraft &point : m_draft->points) {
            const QVariant norm = commands::normalisedPoint(point, m_region);
            if (norm.isValid())
                m_builder.addPoint(row, point.fields.value(QStringLiteral("kind")).toString().toUtf8(), norm.toString().toUtf8());
        }
        for (const model::ChildDraft &address : m_draft->addresses) {
            const auto part = [&](const char *key) { return address.fields.value(QLatin1String(key)).toString().toUtf8(); };
            const QByteArray parts[]{part("street"), part("po_box"), part("postal_code"), part("city")};
            m_builder.addAddress(row, {parts[0], parts[1], parts[2], parts[3]});
        }
    }

    Result<std::set<qint64>> candidates()
    {
        std::set<qint64> numbers;
        KONTOR_ASSIGN(const QList<queries::Candidate> found, queries::candidates(*m_connection, probeOf(*m_draft, m_region), mostCandidates));
        for (const queries::Candidate &candidate : found)
            numbers.insert(candidate.row.n);
        if (const QString number = m_draft->fields.value(QStringLiteral("customer_number")).toString(); !number.isEmpty()) {
            Statement query = m_connection->statement(sql::match_same_number);
            query.bind(number);
            for (;;) {
                KONTOR_ASSIGN(const bool row, query.step());
                if (!row)
                    break;
                numbers.insert(query.integer(0));
            }
        }
        return numbers;
    }

    Result<void> addContact(qint64 n)
    {
        Statement contact = m_connection->statement(sql::match_one_contact);
        contact.bind(n);
        KONTOR_ASSIGN(const bool there, contact.step());
        const model::ContactId id(there ? contact.uuid(1) : Uuid());
        if (!there || id == m_draft->id)
            return {};
        const auto text = [&](int column) { return contact.bytes(column); };
        const Row row = m_builder.add({text(2), text(3), text(4), text(5), text(6), text(7), text(8), text(9), text(10), text(11), text(12), text(13), text(14), text(15)});
        m_found.push_back({n, id, 0, {}});
        Statement points = m_connection->statement(sql::match_one_points);
        points.bind(Uuid(id));
        Statement addresses = m_connection->statement(sql::match_one_addresses);
        addresses.bind(Uuid(id));
        for (;;) {
            KONTOR_ASSIGN(const bool more, points.step());
            if (!more)
                break;
            m_builder.addPoint(row, points.bytes(1), points.bytes(2));
        }
        for (;;) {
            KONTOR_ASSIGN(const bool more, addresses.step());
            if (!more)
                return {};
            m_builder.addAddress(row, {addresses.bytes(1), addresses.bytes(2), addresses.bytes(3), addresses.bytes(4)});
        }
    }

    /// What is rare among the candidates may be common in the file: these were chosen for being alike.
    Result<void> setScale()
    {
        KONTOR_ASSIGN(const QVariant count, m_connection->scalar("SELECT count(*) FROM contact_index"));
        const auto contacts = quint32(std::max<qint64>(count.toLongLong(), 100));
        m_all.different = contacts;
        m_all.persons = contacts;
        m_all.organisations = contacts;
        m_all.bearers = contacts;
        m_all.personBearers = contacts;
        model::FieldMap fields = m_draft->fields;
        fields.insert(QStringLiteral("kind"), model::contactKind(fields));
        Statement query = m_connection->statement(sql::match_same_name);
        query.bind(model::foldToKey(model::listName(fields)));
        KONTOR_TRY(query.step());
        m_all.fullNames.counts[m_all.rows[0].fullName] = quint32(query.integer(0));
        return {};
    }

    Result<std::vector<ProbeMatch>> score(double leastScore)
    {
        const Record &draft = m_all.rows[0];
        Duplicates scale;
        for (Model &model : scale.models)
            model.setContacts(m_all.different);
        std::vector<ProbeMatch> matches;
        for (Row row = 1; row < m_all.rows.size(); ++row) {
            if (m_all.rows[row].organisation != draft.organisation)
                continue;
            ProbeMatch match = m_found[row - 1];
            match.score = scale.models[draft.organisation].probability(compare(m_all, draft, m_all.rows[row]));
            if (match.score < leastScore)
                continue;
            match.reasons = reasonsOf(m_all, scale, 0, row);
            matches.push_back(std::move(match));
        }
        std::stable_sort(matches.begin(), matches.end(), [](const ProbeMatch &a, const ProbeMatch &b) { return a.score > b.score; });
        return matches;
    }

    Connection *m_connection;
    const model::ContactDraft *m_draft;
    QString m_region;
    RecordBuilder m_builder;
    Records m_all;
    std::vector<ProbeMatch> m_found;
};

}  // namespace

Result<std::vector<ProbeMatch>> matchesOf(Connection &connection, const model::ContactDraft &draft, const QString &region, double leastScore)
{
    return Probe(connection, draft, region).run(leastScore);
}

Result<QList<PossibleContact>> possibleContacts(Connection &connection, const model::ContactDraft &draft, int most)
{
    KONTOR_ASSIGN(const QString region, regionOf(connection));
    QList<PossibleContact> found;
    KONTOR_ASSIGN(const std::vector<ProbeMatch> matches, matchesOf(connection, draft, region));
    for (const ProbeMatch &match : matches) {
        KONTOR_ASSIGN(const auto row, rowOf(connection, match.n));
        if (row && found.size() < most)
            found.append({*row, match.score, reasonWords(match.reasons)});
    }
    if (found.size() >= most)
        return found;
    KONTOR_ASSIGN(const QList<queries::Candidate> others, queries::candidates(connection, probeOf(draft, region), most));
    for (const queries::Candidate &candidate : others) {
        const bool known = std::any_of(found.cbegin(), found.cend(), [&](const PossibleContact &one) { return one.row.n == candidate.row.n; });
        if (!known && found.size() < most)
            found.append({candidate.row, 0, reasonWords(candidate), candidate.reason == queries::CandidateReason::EmailDomain});
    }
    return found;
}

QString firmOfDomain(const QList<PossibleContact> &found)
{
    QSet<QString> employers;
    for (const PossibleContact &candidate : found) {
        if (!candidate.sharesDomain)
            continue;
        if (candidate.row.isOrganisation)
            return candidate.row.name;
        if (model::looksLikeOrganisation(candidate.row.subtitle))
            employers << candidate.row.subtitle;
    }
    return employers.size() == 1 ? *employers.cbegin() : QString();
}

Result<std::optional<PossibleContact>> twinOf(Connection &connection, const model::ContactDraft &contact)
{
    KONTOR_ASSIGN(const QString region, regionOf(connection));
    KONTOR_ASSIGN(const std::vector<ProbeMatch> matches, matchesOf(connection, contact, region, probableScore));
    for (const ProbeMatch &match : matches) {
        KONTOR_ASSIGN(const bool apart, areKeptSeparate(connection, contact.id, match.id));
        KONTOR_ASSIGN(const auto row, rowOf(connection, match.n));
        if (!apart && row)
            return std::optional(PossibleContact{*row, match.score, reasonWords(match.reasons)});
    }
    return std::optional<PossibleContact>();
}

}  // namespace kontor::quality
