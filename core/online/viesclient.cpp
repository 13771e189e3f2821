// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/online/viesclient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkRequest>

#include <utility>

namespace kontor::online {

using model::VatResult;

namespace {

/// An answer has some hundred bytes.
constexpr qint64 mostBytes = 64 * 1024;
constexpr qsizetype longestText = 500;
constexpr qsizetype countryLetters = 2;

/// Countries that do not tell write hyphens.
QString textOf(const QJsonObject &object, const char *key)
{
    const QString text = object.value(QLatin1String(key)).toString().left(longestText).simplified();
    return text == QLatin1String("---") ? QString() : text;
}

VatAnswer refusal(const QString &code)
{
    if (code == QLatin1String("INVALID_INPUT"))
        return {VatResult::Refused};
    if (code == QLatin1String("INVALID_REQUESTER_INFO"))
        return {{}, VatTrouble::OwnVatId};
    if (code == QLatin1String("IP_BLOCKED") || code == QLatin1String("VAT_BLOCKED"))
        return {{}, VatTrouble::Blocked};
    if (code.startsWith(QLatin1String("MS_")) || code == QLatin1String("TIMEOUT"))
        return {{}, VatTrouble::Country};
    return {{}, VatTrouble::Service};
}

}  // namespace

VatAnswer readViesAnswer(const QByteArray &body, int status, const QString &vatId)
{
    constexpr int done = 200;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString code = object.value(QLatin1String("errorWrappers")).toArray().first().toObject().value(QLatin1String("error")).toString();
    if (!code.isEmpty())
        return refusal(code);
    const QJsonValue valid = object.value(QLatin1String("valid"));
    const QString about = object.value(QLatin1String("countryCode")).toString() + object.value(QLatin1String("vatNumber")).toString();
    if (status != done || !valid.isBool() || about != vatId)
        return {{}, VatTrouble::Service};
    return {valid.toBool() ? VatResult::Valid : VatResult::Invalid, VatTrouble::None, textOf(object, "name"), textOf(object, "address"),
            textOf(object, "requestIdentifier")};
}

QUrl ViesClient::standardAddress()
{
    return QUrl(QStringLiteral("https://ec.europa.eu/taxation_customs/vies/rest-api/check-vat-number"));
}

ViesClient::ViesClient(const QUrl &address, int patienceMs, QObject *parent) : QObject(parent), m_address(address), m_patienceMs(patienceMs), m_network(this) {}

ViesClient::~ViesClient()
{
    abort();
}

void ViesClient::ask(const QString &vatId, const QString &own, std::function<void(const VatAnswer &)> done)
{
    abort();
    m_vatId = vatId;
    m_done = std::move(done);
    m_body.clear();
    QJsonObject question{{QStringLiteral("countryCode"), vatId.left(countryLetters)}, {QStringLiteral("vatNumber"), vatId.mid(countryLetters)}};
    if (!own.isEmpty()) {
        question.insert(QStringLiteral("requesterMemberStateCode"), own.left(countryLetters));
        question.insert(QStringLiteral("requesterNumber"), own.mid(countryLetters));
    }
    // Looked up now, not before: that alone may ask the network.
    if (const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(m_address)); !proxies.isEmpty())
        m_network.setProxy(proxies.first());
    QNetworkRequest request(m_address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Kontor/") + QCoreApplication::applicationVersion());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Language", "en");      // not that of whoever asks
    request.setRawHeader("Accept-Encoding", "identity");  // so that what comes is as large as it looks
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(m_patienceMs);
    m_reply = m_network.post(request, QJsonDocument(question).toJson(QJsonDocument::Compact));
    connect(m_reply, &QNetworkReply::readyRead, this, &ViesClient::read);
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        read();
        if (m_reply == nullptr)  // it was too much
            return;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        finish(status == 0 || m_reply->error() == QNetworkReply::OperationCanceledError ? VatAnswer{{}, VatTrouble::Network}
                                                                                         : readViesAnswer(m_body, status, m_vatId));
    });
}

void ViesClient::read()
{
    if (m_reply->isOpen())  // who was not reached has nothing to read
        m_body += m_reply->readAll();
    if (m_body.size() > mostBytes)
        finish({{}, VatTrouble::Service});
}

void ViesClient::abort()
{
    m_done = {};
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void ViesClient::finish(const VatAnswer &answer)
{
    const auto done = std::exchange(m_done, {});
    abort();
    if (done)
        done(answer);
}

}  // namespace kontor::online
