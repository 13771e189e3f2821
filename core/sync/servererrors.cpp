// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/servererrors.h"

namespace kontor::sync {

using namespace Qt::StringLiterals;

#define T(text) QT_TRANSLATE_NOOP("kontor::sync", text)

namespace {

struct Meaning {
    const char *sign;  ///< SQLSTATE, beginning of one, or a piece of libpq's message
    ErrorCode code;
    const char *sentence;
};

constexpr Meaning ofStates[] = {
    {"KS001", ErrorCode::Refused, T("This user is no active member of the team. Ask whoever looks after the server.")},
    {"KS002", ErrorCode::Refused, T("The server does not know this computer. It has to be registered again.")},
    {"KS003", ErrorCode::Refused,
     T("This computer's access to the team was revoked. What is on it and not yet sent is kept.")},
    {"KS004", ErrorCode::Conflict,
     T("Another copy of this file has sent changes as this computer. It has to be registered as a computer of its own; "
       "nothing is lost.")},
    {"KS005", ErrorCode::Conflict,
     T("This file is older than what the server has from this computer, or the server is. It has to be registered "
       "anew; nothing is lost.")},
    {"KS006", ErrorCode::Malformed, T("The server could not read what was sent. Nothing was changed.")},
    {"KS007", ErrorCode::TooLarge, T("That is more than the server takes at once. Nothing was changed.")},
    {"KS008", ErrorCode::Refused, T("That is for administrators of the team, or for members with the right to write.")},
    {"KS009", ErrorCode::NotFound, T("There is no such thing on the server, or not for this user.")},
    {"KS010", ErrorCode::NewerVersion,
     T("This program and the server speak different versions. Update the older of the two.")},
    {"55P03", ErrorCode::Locked,
     T("The server is busy: somebody else's change takes too long. It will be tried again.")},
    {"57014", ErrorCode::Locked, T("The server gave up on a request that took too long. It will be tried again.")},
    {"40", ErrorCode::Locked,
     T("The server had to take the change back because of another one. It will be tried again.")},
    {"25P03", ErrorCode::Io, T("The server ended a connection that was idle for too long.")},
    {"57P", ErrorCode::Io, T("The server is shutting down or starting. It will be tried again.")},
    {"08", ErrorCode::Io, T("The connection to the server broke.")},
    {"53100", ErrorCode::DiskFull, T("The server's disk is full. Nothing was changed.")},
    {"53300", ErrorCode::Locked, T("The server has as many connections as it allows.")},
    {"53", ErrorCode::Io, T("The server has no more room or memory.")},
    {"42501", ErrorCode::Refused, T("The server does not allow this user to do that.")},
    {"42710", ErrorCode::Conflict, T("The server has something of that name already.")},
    {"3F000", ErrorCode::NotFound, T("This database is no Kontor server yet. Run \"kontorctl server init\".")},
    {"42883", ErrorCode::NotFound, T("The database is no Kontor server, or one of an older version.")},
    {"42P01", ErrorCode::NotFound, T("The database is no Kontor server, or one of an older version.")},
    {"25006", ErrorCode::ReadOnly, T("This is a copy of the server that only reads. Connect to the main one.")},
};

// Order matters: the first that occurs in the message is taken.
constexpr Meaning ofConnecting[] = {
    {"28P01", ErrorCode::WrongKey, T("The server does not accept this user with this password.")},
    {"no password supplied", ErrorCode::KeyUnavailable, T("The server asks for a password.")},
    {"28000", ErrorCode::Refused,
     T("The server does not let this user in from here: no line of its pg_hba.conf allows it, or the account is "
       "closed.")},
    {"3D000", ErrorCode::NotFound, T("The server has no database of this name.")},
    {"42501", ErrorCode::Refused, T("This user may not connect to this database.")},
    {"53300", ErrorCode::Locked, T("The server has as many connections as it allows.")},
    {"57P0", ErrorCode::Io, T("The server is shutting down or starting. Try again in a moment.")},
    {"root certificate file", ErrorCode::Refused,
     T("There is no certificate to check the server's identity with. Put the certificate of who signed the server's "
       "into "
       "~/.postgresql/root.crt, or name it with sslrootcert=FILE.")},
    {"does not match host name", ErrorCode::Refused,
     T("The server's certificate is for another name. Use the name that the certificate has, or a certificate for this "
       "one.")},
    {"certificate has expired", ErrorCode::Refused,
     T("The server's certificate has expired. Whoever looks after the server renews it.")},
    {"not yet valid", ErrorCode::Refused,
     T("The server's certificate is not valid yet. Check the clocks of both computers.")},
    {"certificate verify failed", ErrorCode::Refused,
     T("The server's certificate was signed by somebody whom this computer does not trust. Name the right certificate "
       "with "
       "sslrootcert=FILE; if it did not change, somebody may be in between.")},
    {"certificate revoked", ErrorCode::Refused, T("The server's certificate was revoked.")},
    {"does not support SSL", ErrorCode::Refused,
     T("The server does not encrypt its connections. Switch TLS on there (packaging/server).")},
    {"channel binding", ErrorCode::Refused, T("The server cannot prove that nobody is in between (channel binding).")},
    {"SSL error", ErrorCode::Refused, T("The encrypted connection to the server could not be set up.")},
    {"could not translate host name", ErrorCode::NotFound,
     T("There is no computer of this name. Check the name, and whether you are online.")},
    {"Connection refused", ErrorCode::Io,
     T("The computer answers, but no PostgreSQL listens there. Check host and port.")},
    {"timeout expired", ErrorCode::Io, T("The server did not answer in time.")},
    {"Network is unreachable", ErrorCode::Io, T("The network is not there.")},
    {"No route to host", ErrorCode::Io, T("There is no way to this computer from here.")},
    {"No such file or directory", ErrorCode::NotFound,
     T("No PostgreSQL runs on this computer, or it listens elsewhere.")},
    {"definition of service", ErrorCode::NotFound, T("The service file does not have this service.")},
    {"session is read-only", ErrorCode::ReadOnly,
     T("This is a copy of the server that only reads. Connect to the main one.")},
};

QString detailOf(const QByteArray &state, const QString &words)
{
    return (state.isEmpty() ? u"libpq: "_s : u"SQLSTATE "_s + QString::fromLatin1(state) + u": "_s)
           + words.simplified();
}

}  // namespace

Error statementError(const QByteArray &state, const QString &serverMessage)
{
    const QString detail = detailOf(state, serverMessage);
    for (const Meaning &meaning : ofStates) {
        if (state.startsWith(meaning.sign))
            return {meaning.code, Text::tr(meaning.sentence), detail};
    }
    if (state.isEmpty())
        return {ErrorCode::Io, Text::tr("The connection to the server broke."), detail};
    return {ErrorCode::Internal, Text::tr("The server could not do it. Nothing was changed."), detail};
}

Error connectError(const QByteArray &state, const QString &words)
{
    const QString detail = detailOf(state, words);
    for (const Meaning &meaning : ofConnecting) {
        if (state.startsWith(meaning.sign) || words.contains(QLatin1String(meaning.sign)))
            return {meaning.code, Text::tr(meaning.sentence), detail};
    }
    return {ErrorCode::Io, Text::tr("The server could not be reached."), detail};
}

}  // namespace kontor::sync
