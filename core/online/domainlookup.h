// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/onlinechecks.h"

#include <QDnsLookup>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <functional>

namespace kontor::online {

/// Nobody: no server answered. Server: one did, and could not say; it may do later.
enum class DomainTrouble { None, Nobody, Server };
struct DomainAnswer {
    std::optional<model::MailDomain> result = {};
    DomainTrouble trouble = DomainTrouble::None;
};

/// Asks DNS whether a domain takes mail (RFC 5321, 5.1): by its MX, else by its addresses. One question at a time. Any thread with an
/// event loop.
class DomainLookup final : public QObject {
public:
    /// No `nameserver`: those of the system.
    explicit DomainLookup(const QHostAddress &nameserver = {}, int patienceMs = 20'000, QObject *parent = nullptr);
    ~DomainLookup() override;

    /// `done` is called once, unless abort() comes first.
    void ask(const QString &domain, std::function<void(const DomainAnswer &)> done);
    void abort();

private:
    void look(QDnsLookup::Type type);
    void looked(const QDnsLookup &lookup);
    void found(const QDnsLookup &lookup);
    void next();
    void finish(const DomainAnswer &answer);

    QHostAddress m_nameserver;
    QDnsLookup *m_lookup = nullptr;
    QTimer m_patience;
    QString m_name;
    QDnsLookup::Type m_type = QDnsLookup::MX;
    bool m_isSure = true;  ///< every "nothing of this kind" was said by a server
    std::function<void(const DomainAnswer &)> m_done;
};

}  // namespace kontor::online
