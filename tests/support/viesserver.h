// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

#include "tests/support/catch.h"

namespace kontor::tests {

/// Speaks the documented interface of VIES on a port of the loopback interface, with the answers that a case wants.
class ViesServer final : public QTcpServer {
public:
    ViesServer()
    {
        REQUIRE(listen(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++connections;
            ++open;
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { sent += bytes; });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                --open;
                socket->deleteLater();
            });
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/taxation_customs/vies/rest-api/check-vat-number").arg(serverPort())); }

    static QByteArray http(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &more = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\n" + more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    static QByteArray answer(const QJsonObject &question, bool valid, const QString &name = QStringLiteral("---"), const QString &reference = {})
    {
        QJsonObject body = question;
        body.insert(QStringLiteral("requestDate"), QStringLiteral("2026-11-26T10:00:00.000Z"));
        body.insert(QStringLiteral("valid"), valid);
        body.insert(QStringLiteral("requestIdentifier"), reference);
        body.insert(QStringLiteral("name"), name);
        body.insert(QStringLiteral("address"), QStringLiteral("---"));
        return http(QJsonDocument(body).toJson());
    }
    static QByteArray trouble(const char *code, const QByteArray &status = "200 OK")
    {
        const QJsonObject wrapper{{QStringLiteral("error"), QLatin1String(code)}};
        return http(QJsonDocument(QJsonObject{{QStringLiteral("actionSucceed"), false}, {QStringLiteral("errorWrappers"), QJsonArray{wrapper}}}).toJson(), status);
    }

    /// Gives the bytes to send back; none: the caller is kept waiting.
    std::function<QByteArray(const QJsonObject &question)> reply = [](const QJsonObject &question) { return answer(question, true); };
    QList<QJsonObject> questions;
    QByteArray heads;
    int connections = 0;
    int open = 0;  ///< of these, still
    qint64 sent = 0;  ///< bytes that went out

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &taken = m_taken[socket];
        taken += socket->readAll();
        const qsizetype end = taken.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = taken.left(end);
        const qsizetype at = head.toLower().indexOf("content-length:");
        const qsizetype length = head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        if (taken.size() < end + 4 + length)
            return;
        heads += head + '\n';
        questions << QJsonDocument::fromJson(taken.mid(end + 4, length)).object();
        m_taken.remove(socket);
        const QByteArray bytes = reply(questions.last());
        if (bytes.isEmpty())
            return;
        socket->write(bytes);
        socket->disconnectFromHost();
    }

    QHash<QTcpSocket *, QByteArray> m_taken;
};

}  // namespace kontor::tests
