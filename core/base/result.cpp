// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace kontor::base {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid: return QStringLiteral("invalid");
    case ErrorCode::NotFound: return QStringLiteral("not-found");
    case ErrorCode::Conflict: return QStringLiteral("conflict");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Io: return QStringLiteral("io");
    case ErrorCode::DiskFull: return QStringLiteral("disk-full");
    case ErrorCode::Locked: return QStringLiteral("locked");
    case ErrorCode::ReadOnly: return QStringLiteral("read-only");
    case ErrorCode::WrongKey: return QStringLiteral("wrong-key");
    case ErrorCode::KeyUnavailable: return QStringLiteral("key-unavailable");
    case ErrorCode::Damaged: return QStringLiteral("damaged");
    case ErrorCode::NewerVersion: return QStringLiteral("newer-version");
    case ErrorCode::Unencrypted: return QStringLiteral("unencrypted");
    case ErrorCode::Refused: return QStringLiteral("refused");
    case ErrorCode::TooLarge: return QStringLiteral("too-large");
    case ErrorCode::Malformed: return QStringLiteral("malformed");
    case ErrorCode::Internal: break;
    }
    return QStringLiteral("internal");
}

}  // namespace kontor::base
