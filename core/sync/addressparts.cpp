// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/addressparts.h"

#include "core/sync/servererrors.h"

#include <libpq-fe.h>

#include <memory>

namespace kontor::sync {

namespace {

QString keyword(const char *name, QString value)
{
    if (value.isEmpty())
        return {};
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return QStringLiteral("%1='%2'").arg(QLatin1String(name), value);
}

bool isWhole(const QString &server)
{
    return server.contains(QLatin1String("://")) || server.contains(u'=');
}

/// "host:port", "[::1]:5433", or a folder with a socket.
std::pair<QString, QString> hostAndPort(const QString &server)
{
    const bool bracketed = server.startsWith(u'[');
    const qsizetype end = bracketed ? server.indexOf(u']') : -1;
    const qsizetype colon = server.indexOf(u':', bracketed ? end : 0);
    const bool address = !bracketed && server.count(u':') > 1;  // IPv6 without brackets
    const QString port = colon < 0 || address ? QString() : server.mid(colon + 1);
    const QString host = port.isEmpty() ? server : server.left(colon);
    return {bracketed ? server.mid(1, end - 1) : host, port};
}

}  // namespace

Result<AddressParts> partsOf(const QString &target)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(target.toUtf8().constData(), nullptr), PQconninfoFree);
    if (options == nullptr)
        return fail(ErrorCode::Invalid,
                    Text::tr("This is no address of a server: write postgresql://user@host/database."));
    AddressParts parts;
    QString port;
    QStringList others;
    for (const PQconninfoOption *option = options.get(); option->keyword != nullptr; ++option) {
        const QString value = QString::fromUtf8(option->val);
        const QByteArrayView name(option->keyword);
        if (value.isEmpty() || name == "password")
            continue;
        if (name == "host")
            parts.server = value;
        else if (name == "port")
            port = value;
        else if (name == "dbname")
            parts.database = value;
        else if (name == "user")
            parts.user = value;
        else if (name == "sslrootcert")
            parts.certificate = value;
        else
            others << keyword(option->keyword, value);
    }
    if (parts.server.contains(u':') && !port.isEmpty())
        parts.server = u'[' + parts.server + u']';
    if (!port.isEmpty())
        parts.server += u':' + port;
    parts.others = others.join(u' ');
    return parts;
}

Result<QString> targetOf(const AddressParts &parts)
{
    AddressParts all = parts;
    if (isWhole(parts.server)) {
        KONTOR_ASSIGN(all, partsOf(parts.server));
        const auto fill = [](QString &into, const QString &from) {
            if (into.isEmpty())
                into = from;
        };
        fill(all.database, parts.database);
        fill(all.user, parts.user);
        fill(all.certificate, parts.certificate);
        all.others = QStringList{all.others, parts.others}.join(u' ').trimmed();
    }
    const auto [host, port] = hostAndPort(all.server.trimmed());
    QStringList words{keyword("host", host),
                      keyword("port", port),
                      keyword("dbname", all.database.trimmed()),
                      keyword("user", all.user.trimmed()),
                      keyword("sslrootcert", all.certificate.trimmed()),
                      all.others};
    words.removeAll(QString());
    return words.join(u' ');
}

}  // namespace kontor::sync
