// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/columncontent.h"
#include "core/importexport/columnmapping.h"
#include "core/importexport/headeraliases.h"
#include "core/model/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// How a mapping is proposed: heading first, checked against the contents; then contents alone; then what the columns
// mean beside one another.

namespace kontor::importexport {

namespace {

using Kind = ColumnTarget::Kind;

/// The work on one table; lives for one proposal.
class Proposal {
public:
    explicit Proposal(const TableSample &sample) : m_sample(sample), m_contents(contentOf(sample)) {}

    ColumnMapping run()
    {
        for (int i = 0; i < m_sample.layout.headers.size(); ++i)
            m_mapping.columns.append(proposeColumn(i));
        nameColumnsByNeighbours();
        settleNames();
        settleFirm();
        settleTitle();
        townsBesidePostcodes();
        spreadRepeatedColumns();
        guessCountry();
        return m_mapping;
    }

private:
    ColumnChoice proposeColumn(int column) const
    {
        ColumnChoice choice;
        choice.header = m_sample.layout.header(column);
        const ColumnContent &content = m_contents[column];
        const QString heading = m_sample.layout.headings.value(column);
        const auto match = heading.isEmpty() ? std::nullopt : matchHeader(heading);
        if (match) {
            choice.target = match->target;
            choice.confidence = match->confidence;
            choice.reason = match->reason;
            checkAgainstContent(choice, content);
        } else if (!proposeByContent(choice, content, heading)) {
            choice.target = {Kind::Note, {}, {}, {}};
            choice.confidence = content.filled == 0 ? 1 : 0.3;
            choice.reason =
                content.filled == 0
                    ? QCoreApplication::translate("Mapping", "The column is empty.")
                    : QCoreApplication::translate("Mapping", "Not understood; the values are kept in the remark.");
        }
        return choice;
    }

    static void take(ColumnChoice &choice, ColumnTarget target, double confidence, const QString &reason)
    {
        choice.target = std::move(target);
        choice.confidence = confidence;
        choice.reason = reason;
    }

    /// A heading says what somebody meant; the cells say what is there.
    void checkAgainstContent(ColumnChoice &choice, const ColumnContent &content) const
    {
        if (content.filled == 0)
            return;
        const QString differs =
            QCoreApplication::translate("Mapping", "The heading says something else, but the contents are clear.");
        if (choice.target.kind == Kind::Skip) {
            // "Privat" is a technical column of Outlook, and in a phone list the number at home.
            if (const QString found = clearPoint(content); !found.isEmpty())
                take(choice, {Kind::Point, found, {}, {}}, 0.8, differs);
        } else if (choice.target.kind == Kind::Address && choice.target.key == "street"_L1
                   && content.share(content.wholeAddresses) >= 0.5) {
            choice.target.key = u"formatted"_s;
            choice.reason = QCoreApplication::translate("Mapping", "The cells hold whole addresses.");
        } else if (choice.target.kind == Kind::Address
                   && (choice.target.key == "city"_L1 || choice.target.key == "postal_code"_L1)
                   && content.share(CellLook::PostalTown) >= 0.5) {
            choice.target.key = u"postal_town"_s;
            choice.reason = QCoreApplication::translate("Mapping", "The cells hold postcode and town.");
        } else if (const QString point = clearPoint(content);
                   !point.isEmpty() && choice.target.kind != Kind::Note && !suits(choice.target, point)) {
            take(choice, {Kind::Point, point, {}, {}}, 0.8, differs);
        } else if (const double fit = content.fit(choice.target); fit < 0.3 && content.filled >= 3) {
            demote(choice);
        } else if (fit < 0.8) {
            choice.confidence = qMin(choice.confidence, 0.3 + fit / 2);
        }
    }

    /// The kind of contact point that nearly all cells are; empty if they are not.
    static QString clearPoint(const ColumnContent &content)
    {
        if (content.filled < 2)
            return {};
        if (content.share(CellLook::Email) >= 0.8)
            return u"email"_s;
        if (content.share(CellLook::Phone) >= 0.8)
            return u"phone"_s;
        return content.share(CellLook::Url) >= 0.8 ? u"url"_s : QString();
    }

    /// Whether a column that is headed as `target` may well hold these points.
    static bool suits(const ColumnTarget &target, const QString &point)
    {
        if (target.kind == Kind::Contact || target.kind == Kind::Custom || target.kind == Kind::Tags)
            return target.key == "remark"_L1 || point == "phone"_L1;  // customer numbers may look like phone numbers
        if (target.kind != Kind::Point)
            return target.kind != Kind::Address && target.kind != Kind::FullName;
        const bool phone = target.key == "phone"_L1 || target.key == "mobile"_L1 || target.key == "fax"_L1;
        return target.key == point || (phone && point == "phone"_L1)
               || (point == "url"_L1 && !phone && target.key != "email"_L1) || target.key == "messenger"_L1
               || target.key == "video"_L1 || target.key == "social"_L1;
    }

    /// Contents that do not fit the type: choices and dates become text, nothing is forced.
    static void demote(ColumnChoice &choice)
    {
        const bool choiceField = choice.target.kind == Kind::Contact;
        const QString reason =
            QCoreApplication::translate("Mapping", "The heading is known, but the contents do not fit it.");
        if (choiceField && choice.target.key != "birthday"_L1 && choice.target.key != "revenue_minor"_L1)
            take(choice, {Kind::Custom, choice.header, u"text"_s, {}}, 0.4, reason);
        else
            take(choice, {Kind::Note, {}, {}, {}}, 0.4, reason);
    }

    static bool proposeByContent(ColumnChoice &choice, const ColumnContent &content, const QString &heading)
    {
        if (content.filled == 0)
            return false;
        const QString looks = QCoreApplication::translate("Mapping", "Judged by the contents.");
        // Against a heading that says something unknown, a few cells prove little.
        const bool enough = heading.isEmpty() || content.filled >= 3;
        if (const QString point = clearPoint(content); !point.isEmpty())
            take(choice, {Kind::Point, point, {}, {}}, 0.8, looks);
        else if (content.share(content.salutations) >= 0.8)
            take(choice, {Kind::Contact, u"salutation"_s, {}, {}}, 0.8, looks);
        else if (content.share(content.wholeAddresses) >= 0.7)
            take(choice, {Kind::Address, u"formatted"_s, {}, {}}, 0.7, looks);
        else if (content.share(CellLook::PostalTown) >= 0.7)
            take(choice, {Kind::Address, u"postal_town"_s, {}, {}}, 0.8, looks);
        else if (enough && content.share(content.streets) >= 0.7)
            take(choice, {Kind::Address, u"street"_s, {}, {}}, 0.7, looks);
        else if (heading.isEmpty() && content.share(CellLook::PostalCode) >= 0.8)
            take(choice, {Kind::Address, u"postal_code"_s, {}, {}}, 0.6, looks);
        else if ((enough && content.share(content.commaNames) >= 0.5)
                 || (heading.isEmpty() && content.share(content.properNames) >= 0.6
                     && content.share(content.givenNames) >= 0.2))
            take(choice, {Kind::FullName, {}, {}, {}}, 0.6, looks);
        else if (enough && content.share(content.organisations) >= 0.5)
            take(choice, {Kind::Contact, u"org_name"_s, {}, {}}, 0.6, looks);
        else if (heading.isEmpty() && isRunningNumber(content))
            take(choice, {Kind::Skip, {}, {}, {}}, 0.6,
                 QCoreApplication::translate("Mapping", "Running numbers without a heading."));
        else
            return !heading.isEmpty() && proposeOwnField(choice, content, heading);
        return true;
    }

    /// 1, 2, 3 … down the rows, as spreadsheets and reports count.
    static bool isRunningNumber(const ColumnContent &content)
    {
        if (content.filled < 3 || content.values.size() != content.filled)
            return false;
        for (qsizetype n = 1; n <= content.filled; ++n) {
            if (!content.values.contains(QString::number(n)))
                return false;
        }
        return true;
    }

    /// An unknown heading over values of one clear type is worth a field of its own: "Umsatz 2025".
    static bool proposeOwnField(ColumnChoice &choice, const ColumnContent &content, const QString &heading)
    {
        const double amounts = content.share(CellLook::Money) + content.share(CellLook::Number);
        const QString reason =
            QCoreApplication::translate("Mapping", "Unknown heading with values of one kind: a field of its own.");
        static const QRegularExpression moneyWord(
            u"umsatz|betrag|preis|saldo|revenue|turnover|amount|price|sales|kosten"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (amounts >= 0.8 && (content.share(CellLook::Money) >= 0.5 || moneyWord.match(heading).hasMatch()))
            take(choice, {Kind::Custom, heading, u"money"_s, {}}, 0.7, reason);
        else if (content.share(CellLook::Date) >= 0.8)
            take(choice, {Kind::Custom, heading, u"date"_s, {}}, 0.6, reason);
        else if (content.filled >= 2 && content.values.size() == 2
                 && content.fit({Kind::Custom, heading, u"flag"_s, {}}) >= 0.99)
            take(choice, {Kind::Custom, heading, u"flag"_s, {}}, 0.6, reason);
        else if (content.share(CellLook::Number) >= 0.9
                 && content.fit({Kind::Custom, heading, u"number"_s, {}}) >= 0.95)
            take(choice, {Kind::Custom, heading, u"number"_s, {}}, 0.5, reason);
        else
            return false;
        return true;
    }

    int find(Kind kind, const QString &key = {}) const
    {
        for (int i = 0; i < m_mapping.columns.size(); ++i) {
            const ColumnTarget &target = m_mapping.columns[i].target;
            if (target.kind == kind && (key.isEmpty() || target.key == key))
                return i;
        }
        return -1;
    }

    /// Without headings, a column of first names is known by its names and the family names stand beside it.
    void nameColumnsByNeighbours()
    {
        if (m_sample.layout.headerRow != 0 || find(Kind::Contact, u"given_name"_s) >= 0)
            return;
        const auto isFree = [this](int column) {
            return column >= 0 && column < m_contents.size() && m_mapping.columns[column].target.kind == Kind::Note
                   && m_contents[column].share(CellLook::Text) >= 0.8
                   && m_contents[column].share(m_contents[column].organisations) < 0.3;
        };
        for (int i = 0; i < m_contents.size(); ++i) {
            const ColumnContent &content = m_contents[i];
            if (!isFree(i) || content.share(content.givenNames) < 0.3 || content.share(content.singleWords) < 0.6)
                continue;
            const int family = isFree(i + 1) ? i + 1 : isFree(i - 1) ? i - 1 : -1;
            if (family < 0)
                continue;
            const QString reason =
                QCoreApplication::translate("Mapping", "Frequent first names, and names beside them.");
            take(m_mapping.columns[i], {Kind::Contact, u"given_name"_s, {}, {}}, 0.6, reason);
            take(m_mapping.columns[family], {Kind::Contact, u"family_name"_s, {}, {}}, 0.5, reason);
            return;
        }
    }

    /// "Name" is the family name beside "Vorname"; alone it is the whole name of a person or firm.
    void settleNames()
    {
        const bool given = find(Kind::Contact, u"given_name"_s) >= 0;
        const auto isFamily = [](const ColumnChoice &choice) {
            return choice.target.kind == Kind::Contact && choice.target.key == "family_name"_L1;
        };
        const auto families = std::count_if(m_mapping.columns.begin(), m_mapping.columns.end(), isFamily);
        for (int i = 0; i < m_mapping.columns.size(); ++i) {
            ColumnChoice &choice = m_mapping.columns[i];
            if (!isFamily(choice))
                continue;
            const QString key = model::foldToKey(choice.header);
            const ColumnContent &content = m_contents[i];
            const bool plainName = key == "name"_L1 || key == "nom"_L1 || key == "nome"_L1;
            const bool mixed = content.share(content.commaNames) >= 0.3 || content.share(content.organisations) >= 0.3;
            if ((plainName && (!given || families > 1)) || (!given && mixed)) {
                take(choice, {Kind::FullName, {}, {}, {}}, 0.9,
                     QCoreApplication::translate("Mapping", "The whole name in one column."));
                return;
            }
        }
    }

    /// A firm beside a person is where the person works; alone it is the contact itself. A column of firms in which
    /// people stand too ("Müller, Käthe") holds names of both.
    void settleFirm()
    {
        const int firm = find(Kind::Contact, u"org_name"_s);
        if (firm < 0)
            return;
        const bool persons = find(Kind::Contact, u"family_name"_s) >= 0 || find(Kind::Contact, u"given_name"_s) >= 0
                             || find(Kind::PersonName) >= 0 || find(Kind::FullName) >= 0;
        const ColumnContent &content = m_contents[firm];
        ColumnChoice &choice = m_mapping.columns[firm];
        const bool otherNames = find(Kind::FullName) >= 0 || find(Kind::Contact, u"family_name"_s) >= 0;
        if (!otherNames && content.commaNames > 0 && content.share(content.commaNames) >= 0.1)
            take(choice, {Kind::FullName, {}, {}, {}}, 0.8,
                 QCoreApplication::translate("Mapping", "Firms and people in one column."));
        else if (persons)
            choice.target = {Kind::Organisation, {}, {}, {}};
    }

    /// English Outlook says "Title" for Mr and Dr; elsewhere it is the job title.
    void settleTitle()
    {
        for (int i = 0; i < m_mapping.columns.size(); ++i) {
            ColumnChoice &choice = m_mapping.columns[i];
            if (model::foldToKey(choice.header) != "title"_L1)
                continue;
            const ColumnContent &content = m_contents[i];
            const bool jobElsewhere =
                std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(), [&](const ColumnChoice &other) {
                    return &other != &choice && other.target.kind == Kind::Affiliation
                           && other.target.key == "position"_L1;
                });
            if (content.share(content.salutations) >= 0.5)
                choice.target = {Kind::Contact, u"salutation"_s, {}, {}};
            else if (jobElsewhere)
                choice.target = {Kind::Contact, u"title"_s, {}, {}};
        }
    }

    /// Without headings, the capitalised words right of the postcodes are the towns.
    void townsBesidePostcodes()
    {
        if (m_sample.layout.headerRow != 0 || find(Kind::Address, u"city"_s) >= 0)
            return;
        const int code = find(Kind::Address, u"postal_code"_s);
        if (code < 0 || code + 1 >= m_mapping.columns.size() || m_mapping.columns[code + 1].target.kind != Kind::Note
            || m_contents[code + 1].share(CellLook::Text) < 0.8)
            return;
        take(m_mapping.columns[code + 1], {Kind::Address, u"city"_s, {}, {}}, 0.6,
             QCoreApplication::translate("Mapping", "Right of the postcodes."));
    }

    /// A second "Straße" begins a second address; a second column for anything else that can be only once is kept in
    /// the remark.
    void spreadRepeatedColumns()
    {
        QHash<QString, int> seen;
        for (ColumnChoice &choice : m_mapping.columns) {
            if (choice.target.takesSeveral() || choice.target.kind == Kind::PointLabel)
                continue;
            const int times = ++seen[choice.target.toString()];
            if (times == 1)
                continue;
            if (choice.target.kind == Kind::Address) {
                choice.target.group += QString::number(times);
            } else {
                take(choice, {Kind::Note, {}, {}, {}}, 0.4,
                     QCoreApplication::translate("Mapping", "Another column already goes to “%1”.")
                         .arg(choice.target.labelText()));
            }
        }
    }

    /// Most lists are of one country; a column of amounts in francs or with Swiss postcodes says which.
    void guessCountry()
    {
        QHash<QString, qsizetype> signs;
        for (qsizetype i = 0; i < m_contents.size(); ++i) {
            for (auto it = m_contents[i].values.cbegin(); it != m_contents[i].values.cend(); ++it) {
                if (m_mapping.columns[i].target.kind == Kind::Point && it.key().startsWith(u'+'))
                    ++signs[it.key().first(qMin<qsizetype>(3, it.key().size()))];
            }
        }
        qsizetype total = 0;
        for (const qsizetype count : std::as_const(signs))
            total += count;
        static const QHash<QString, QString> countries{
            {u"+41"_s, u"CH"_s}, {u"+43"_s, u"AT"_s}, {u"+33"_s, u"FR"_s}, {u"+48"_s, u"PL"_s}, {u"+39"_s, u"IT"_s}};
        for (auto it = countries.cbegin(); it != countries.cend(); ++it) {
            if (signs.value(it.key()) * 2 > total && signs.value(it.key()) >= 2)
                m_mapping.country = it.value();
        }
        if (m_mapping.country == "CH"_L1)
            m_mapping.currency = u"CHF"_s;
        else if (m_mapping.country == "PL"_L1)
            m_mapping.currency = u"PLN"_s;
    }

    const TableSample &m_sample;
    QList<ColumnContent> m_contents;
    ColumnMapping m_mapping;
};

}  // namespace

ColumnMapping proposeMapping(const TableSample &sample)
{
    return Proposal(sample).run();
}

}  // namespace kontor::importexport
