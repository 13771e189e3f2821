// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/online/viesclient.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/skip.h"
#include "tests/support/viesserver.h"

using namespace kontor;
using namespace kontor::online;
using model::VatResult;
using tests::ViesServer;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 5'000;
const QString id = u"DE136695976"_s;

VatAnswer asked(ViesServer &server, const QString &own = {}, int patience = patienceMs)
{
    ViesClient client(server.url(), patience);
    std::optional<VatAnswer> answer;
    client.ask(id, own, [&](const VatAnswer &said) { answer = said; });
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
    return *answer;
}

}  // namespace

TEST_CASE("VIES: what is sent is the number and nothing else, and the answer is understood")
{
    ViesServer server;
    server.reply = [](const QJsonObject &question) { return ViesServer::answer(question, true, u"  MUSTER\n GMBH "_s, u"WAPIAAAAY1"_s); };
    const VatAnswer answer = asked(server);
    CHECK(answer.result == VatResult::Valid);
    CHECK(answer.trader == u"MUSTER GMBH"_s);
    CHECK(answer.traderAddress.isEmpty());  // "---" says that the country does not tell
    CHECK(answer.reference == u"WAPIAAAAY1"_s);
    REQUIRE(server.questions.size() == 1);
    CHECK(server.questions.first() == QJsonObject{{u"countryCode"_s, u"DE"_s}, {u"vatNumber"_s, u"136695976"_s}});
    CHECK(server.heads.startsWith("POST /taxation_customs/vies/rest-api/check-vat-number HTTP/1.1"));
    CHECK_FALSE(server.heads.toLower().contains("cookie"));
    CHECK(server.heads.toLower().contains("accept-encoding: identity\r"));

    server.reply = [](const QJsonObject &question) { return ViesServer::answer(question, false); };
    CHECK(asked(server, u"ATU13585627"_s).result == VatResult::Invalid);
    CHECK(server.questions.last().value(u"requesterMemberStateCode"_s).toString() == u"AT"_s);
    CHECK(server.questions.last().value(u"requesterNumber"_s).toString() == u"U13585627"_s);
}

TEST_CASE("VIES: no trouble is ever taken for an answer")
{
    struct Case {
        const char *code;
        VatTrouble trouble;
    };
    const auto each = GENERATE(Case{"MS_UNAVAILABLE", VatTrouble::Country}, Case{"MS_MAX_CONCURRENT_REQ", VatTrouble::Country},
                               Case{"MS_MAX_CONCURRENT_REQ_TIME", VatTrouble::Country}, Case{"TIMEOUT", VatTrouble::Country},
                               Case{"SERVICE_UNAVAILABLE", VatTrouble::Service}, Case{"SERVER_BUSY", VatTrouble::Service},
                               Case{"GLOBAL_MAX_CONCURRENT_REQ", VatTrouble::Service}, Case{"GLOBAL_MAX_CONCURRENT_REQ_TIME", VatTrouble::Service},
                               Case{"IP_BLOCKED", VatTrouble::Blocked}, Case{"VAT_BLOCKED", VatTrouble::Blocked},
                               Case{"INVALID_REQUESTER_INFO", VatTrouble::OwnVatId}, Case{"SOMETHING_NEW", VatTrouble::Service});
    INFO(each.code);
    ViesServer server;
    for (const char *status : {"200 OK", "400 Bad Request", "500 Internal Server Error"}) {
        server.reply = [&](const QJsonObject &) { return ViesServer::trouble(each.code, status); };
        const VatAnswer answer = asked(server);
        CHECK_FALSE(answer.result);
        CHECK(answer.trouble == each.trouble);
    }
}

TEST_CASE("VIES: garbage, half answers, other numbers and too much are no answers")
{
    ViesServer server;
    const auto body = [](const QByteArray &text) { return ViesServer::http(text); };
    const QByteArray other = R"({"countryCode":"DE","vatNumber":"999999999","valid":false})";
    const QList<QByteArray> replies{
        body("<html>Sorry</html>"), body(""), body("[]"), body("null"), body("{}"), body("{\"valid\":\"false\"}"), body("{\"valid\":false}"), body(other),
        body(QByteArray(100'000, '[')), body("\xff\xfe\x00{"), ViesServer::http(R"({"countryCode":"DE","vatNumber":"136695976","valid":false})", "503 Service Unavailable"),
        ViesServer::http({}, "302 Found", "Location: " + server.url().toEncoded() + "/elsewhere\r\n"), "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"valid\":", "not even http\r\n\r\n"};
    for (const QByteArray &bytes : replies) {
        INFO(bytes.left(120).toStdString());
        server.reply = [&](const QJsonObject &) { return bytes; };
        const VatAnswer answer = asked(server);
        CHECK_FALSE(answer.result);
        CHECK((answer.trouble == VatTrouble::Service || answer.trouble == VatTrouble::Network));
    }
    CHECK_FALSE(server.heads.contains("elsewhere"));  // nobody followed the redirection

    // What is too much is not taken in: the connection is closed long before.
    constexpr qint64 much = 64 * 1024 * 1024;
    server.sent = 0;
    server.reply = [](const QJsonObject &) { return ViesServer::http(QByteArray(much, 'x')); };
    CHECK(asked(server).trouble == VatTrouble::Service);
    CHECK(server.sent < much / 2);

    server.reply = [](const QJsonObject &) { return ViesServer::trouble("INVALID_INPUT"); };
    CHECK(asked(server).result == VatResult::Refused);
}

TEST_CASE("VIES: long texts are cut, control characters go")
{
    const QJsonObject object{{u"countryCode"_s, u"DE"_s}, {u"vatNumber"_s, u"136695976"_s}, {u"valid"_s, true},
                             {u"name"_s, QString(5'000, u'x')}, {u"address"_s, u"Weg 1\r\n50667 Köln"_s}};
    const VatAnswer answer = readViesAnswer(QJsonDocument(object).toJson(), 200, id);
    CHECK(answer.trader.size() == 500);
    CHECK(answer.traderAddress == u"Weg 1 50667 Köln"_s);
}

TEST_CASE("VIES: a service that keeps silent or is not there, and a question that is dropped")
{
    ViesServer server;
    server.reply = [](const QJsonObject &) { return QByteArray(); };
    CHECK(asked(server, {}, 300).trouble == VatTrouble::Network);

    ViesClient client(server.url(), patienceMs);
    bool called = false;
    client.ask(id, {}, [&](const VatAnswer &) { called = true; });
    REQUIRE(QTest::qWaitFor([&] { return server.questions.size() == 2; }, 20'000));
    client.abort();
    CHECK_FALSE(called);

    server.close();
    CHECK(asked(server).trouble == VatTrouble::Network);
}

TEST_CASE("VIES: nothing is told to a server that cannot show who it is")
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty() || !QSslSocket::supportsSsl())
        KONTOR_SKIP("openssl is not installed");
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s, key, u"-out"_s, certificate});
    REQUIRE(openssl.waitForFinished());
    REQUIRE(openssl.exitCode() == 0);
    QFile keyFile(key);
    REQUIRE(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    configuration.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QByteArray heard;
    int callers = 0;
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] { heard += socket->readAll(); });
    });
    QObject::connect(&server, &QSslServer::startedEncryptionHandshake, &server, [&] { ++callers; });
    REQUIRE(server.listen(QHostAddress::LocalHost));
    ViesClient client(QUrl(u"https://localhost:%1/check-vat-number"_s.arg(server.serverPort())), patienceMs);
    std::optional<VatAnswer> answer;
    client.ask(id, {}, [&](const VatAnswer &said) { answer = said; });
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
    CHECK(answer->trouble == VatTrouble::Network);
    CHECK(callers > 0);
    CHECK(heard.isEmpty());
}

TEST_CASE("VIES: production asks the European Commission, encrypted")
{
    CHECK(ViesClient::standardAddress().scheme() == u"https"_s);
    CHECK(ViesClient::standardAddress().host() == u"ec.europa.eu"_s);
}
