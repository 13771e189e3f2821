// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/online/domainlookup.h"
#include "core/online/noting.h"
#include "core/online/round.h"

#include <QSet>

namespace kontor::online {

/// Whom to ask and how politely; tests ask others, and faster.
struct Surroundings {
    QHostAddress nameserver = {};  ///< none: those of the system
    QUrl vies = ViesClient::standardAddress();
    int patienceMs = 30'000;
    Manners domains{dnsChannel, 50, 20'000};
    Manners vatIds{viesChannel, 1'000, 1'000};
};

/// Domains of e-mail addresses, at DNS.
class DomainRound final : public Round {
public:
    DomainRound(Storage storage, const Clock &clock, Pauses &pauses, const Surroundings &around);
    static Freshness freshness() { return {180, 14}; }

private:
    Result<bool> collect(storage::Connection &connection, qint64 &after) override;
    Result<void> collectOf(storage::Connection &connection, const model::ContactId &contact) override;
    qsizetype waiting() const override { return m_items.size(); }
    void keepFirst(qsizetype count) override;
    void ask() override;
    void abort() override { m_lookup.abort(); }
    void reset() override;
    Result<void> keep(const commands::Session &session);
    Result<void> settle(const commands::Session &session) override;
    void answered(const queries::MailDomainOf &item, const DomainAnswer &answer);
    void unanswered(const queries::MailDomainOf &item, DomainTrouble trouble);

    DomainLookup m_lookup;
    QList<queries::MailDomainOf> m_items;
    QSet<QString> m_known;  ///< domains that are among them, or were
    QList<std::pair<queries::MailDomainOf, model::MailDomain>> m_found;
    qint64 m_announced = 0;  ///< so many more may be asked by what stands in the log
    int m_silent = 0;        ///< in a row that nobody answered
    int m_refused = 0;       ///< in a row that servers did not want to
};

/// VAT IDs, at VIES.
class VatRound final : public Round {
public:
    VatRound(Storage storage, const Clock &clock, Pauses &pauses, const Surroundings &around);
    /// With which questions are asked from now on; may be empty.
    void setOwnVatId(const QString &id);
    static Freshness freshness() { return {90, 30}; }

private:
    Result<bool> collect(storage::Connection &connection, qint64 &after) override;
    Result<void> collectOf(storage::Connection &connection, const model::ContactId &contact) override;
    qsizetype waiting() const override { return m_items.size(); }
    void keepFirst(qsizetype count) override;
    void ask() override;
    void abort() override { m_client.abort(); }
    void reset() override;
    void answered(const queries::VatIdOf &item, const Uuid &question, const VatAnswer &answer);
    void unanswered(const queries::VatIdOf &item, VatTrouble trouble);
    QString countryOf(const queries::VatIdOf &item) const { return channel() + u':' + item.vatId.left(2); }

    ViesClient m_client;
    QString m_own;
    QList<queries::VatIdOf> m_items;
    QSet<Uuid> m_first;  ///< contacts that were put there, not found
};

}  // namespace kontor::online
