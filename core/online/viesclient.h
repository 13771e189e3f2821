// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/onlinechecks.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QUrl>

#include <functional>

namespace kontor::online {

/// Why there is no answer. Network: VIES was not reached. Country: its member state does not answer now. Service: VIES itself does not,
/// or said what is no answer. Blocked: VIES does not want to be asked from here. OwnVatId: it does not know who asks.
enum class VatTrouble { None, Network, Country, Service, Blocked, OwnVatId };
struct VatAnswer {
    std::optional<model::VatResult> result = {};
    VatTrouble trouble = VatTrouble::None;
    QString trader = {};
    QString traderAddress = {};
    QString reference = {};
};

/// What VIES answered about a VAT ID (compact): the body of a reply with this HTTP status.
VatAnswer readViesAnswer(const QByteArray &body, int status, const QString &vatId);

/// Asks the VIES of the European Commission whether a VAT ID is valid. One question at a time, over https, without following it
/// elsewhere. Any thread with an event loop.
class ViesClient final : public QObject {
public:
    explicit ViesClient(const QUrl &address = standardAddress(), int patienceMs = 30'000, QObject *parent = nullptr);
    ~ViesClient() override;

    static QUrl standardAddress();

    /// `own`: the VAT ID of who asks, for a consultation number; may be empty. `done` is called once, unless abort() comes first.
    void ask(const QString &vatId, const QString &own, std::function<void(const VatAnswer &)> done);
    void abort();

private:
    void read();
    void finish(const VatAnswer &answer);

    QUrl m_address;
    int m_patienceMs;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    QString m_vatId;
    std::function<void(const VatAnswer &)> m_done;
};

}  // namespace kontor::online
