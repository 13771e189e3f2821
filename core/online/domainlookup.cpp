// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/online/domainlookup.h"

#include <QUrl>

#include <utility>

namespace kontor::online {

using model::MailDomain;

DomainLookup::DomainLookup(const QHostAddress &nameserver, int patienceMs, QObject *parent) : QObject(parent), m_nameserver(nameserver), m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish({{}, DomainTrouble::Nobody}); });
}

DomainLookup::~DomainLookup()
{
    abort();
}

void DomainLookup::ask(const QString &domain, std::function<void(const DomainAnswer &)> done)
{
    abort();
    m_done = std::move(done);
    m_name = QString::fromLatin1(QUrl::toAce(domain));
    m_isSure = true;
    m_patience.start();
    // What cannot be a name in DNS is no domain; nobody has to be asked. Whoever waits hears of it later, as of all else.
    if (m_name.isEmpty())
        QMetaObject::invokeMethod(this, [this] { finish({MailDomain::NoDomain}); }, Qt::QueuedConnection);
    else
        look(QDnsLookup::MX);
}

void DomainLookup::abort()
{
    m_patience.stop();
    m_done = {};
    if (QDnsLookup *lookup = std::exchange(m_lookup, nullptr)) {
        lookup->disconnect(this);
        lookup->abort();
        lookup->deleteLater();
    }
}

void DomainLookup::look(QDnsLookup::Type type)
{
    m_type = type;
    m_lookup = new QDnsLookup(type, m_name, m_nameserver, this);
    connect(m_lookup, &QDnsLookup::finished, this, [this, lookup = m_lookup] {
        if (std::exchange(m_lookup, nullptr) != lookup)
            return;
        lookup->deleteLater();
        looked(*lookup);
    });
    m_lookup->lookup();
}

void DomainLookup::looked(const QDnsLookup &lookup)
{
    switch (lookup.error()) {
    case QDnsLookup::NoError: return found(lookup);
    case QDnsLookup::NotFoundError: return finish({MailDomain::NoDomain});
    // Qt before 6.6 says this of "nothing of this kind" as well as of no answer at all.
    case QDnsLookup::InvalidReplyError:
        if (m_type == QDnsLookup::NS)
            return finish({{}, DomainTrouble::Nobody});
        m_isSure = false;
        return next();
    case QDnsLookup::ServerFailureError:
    case QDnsLookup::ServerRefusedError: return finish({{}, DomainTrouble::Server});
    default: return finish({{}, DomainTrouble::Nobody});
    }
}

void DomainLookup::found(const QDnsLookup &lookup)
{
    const QList<QDnsMailExchangeRecord> exchanges = lookup.mailExchangeRecords();
    if (!exchanges.isEmpty()) {
        const QString only = exchanges.first().exchange();
        const bool none = exchanges.size() == 1 && (only.isEmpty() || only == QLatin1String("."));
        return finish({none ? MailDomain::NullMx : MailDomain::Takes});
    }
    // Without MX the host itself is where mail goes.
    if (!lookup.hostAddressRecords().isEmpty())
        return finish({MailDomain::Takes});
    // There are servers for it, so they answered before as well: there is nothing that mail could go to.
    if (!lookup.nameServerRecords().isEmpty())
        return finish({MailDomain::NoHost});
    next();
}

void DomainLookup::next()
{
    switch (m_type) {
    case QDnsLookup::MX: return look(QDnsLookup::A);
    case QDnsLookup::A: return look(QDnsLookup::AAAA);
    case QDnsLookup::AAAA:
        if (!m_isSure)
            return look(QDnsLookup::NS);
        break;
    default: break;
    }
    finish(m_isSure ? DomainAnswer{MailDomain::NoHost} : DomainAnswer{{}, DomainTrouble::Nobody});
}

void DomainLookup::finish(const DomainAnswer &answer)
{
    const auto done = std::exchange(m_done, {});
    abort();
    if (done)
        done(answer);
}

}  // namespace kontor::online
