// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace kontor::base {

/// What kind of failure it was, for code that decides; people read Error::message.
enum class ErrorCode {
    Invalid,         ///< the input breaks a rule that the message names
    NotFound,        ///< no such record, file, field
    Conflict,        ///< the record changed since; nothing was overwritten
    Cancelled,       ///< the user stopped it
    Io,              ///< reading or writing a file failed
    DiskFull,        ///< no room left
    Locked,          ///< somebody else has it open
    ReadOnly,        ///< no right to write there
    WrongKey,        ///< the key does not open this file (or it is no Kontor file)
    KeyUnavailable,  ///< no keychain answered, or it holds no key for this file
    Damaged,         ///< the file's contents are broken
    NewerVersion,    ///< written by a newer program
    Unencrypted,     ///< the database engine cannot encrypt
    Refused,         ///< policy forbids it (suppression, restriction)
    TooLarge,        ///< beyond a stated limit
    Malformed,       ///< the file is not what its format promises
    Internal,        ///< a fault of the program
};

/// Stable lower-case name of a code, as printed by `kontorctl --json`.
QString errorCodeName(ErrorCode code);

/// A failure: `message` is for people (what happened, what was kept, what to do; translated),
/// `detail` for the log (technical, never personal data).
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail = {};
};

template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand: `return fail(ErrorCode::Invalid, tr("…"));`
inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {})
{
    return tl::make_unexpected(Error{code, std::move(message), std::move(detail)});
}
inline tl::unexpected<Error> fail(Error error)
{
    return tl::make_unexpected(std::move(error));
}

}  // namespace kontor::base

namespace kontor {
using base::Error;
using base::ErrorCode;
using base::fail;
using base::Result;
}  // namespace kontor

#define KONTOR_CONCAT_IMPL(a, b) a##b
#define KONTOR_CONCAT(a, b) KONTOR_CONCAT_IMPL(a, b)

/// Returns the error of `expr` from the enclosing function, if it failed.
#define KONTOR_TRY(expr)                                                                 \
    do {                                                                                 \
        if (auto KONTOR_CONCAT(kontorTry, __LINE__) = (expr); !KONTOR_CONCAT(kontorTry, __LINE__)) \
            return ::kontor::fail(std::move(KONTOR_CONCAT(kontorTry, __LINE__).error())); \
    } while (false)

/// `KONTOR_ASSIGN(const auto rows, query.run());` — declares the value or returns the error.
#define KONTOR_ASSIGN(declaration, expr)                                                 \
    auto KONTOR_CONCAT(kontorResult, __LINE__) = (expr);                                 \
    if (!KONTOR_CONCAT(kontorResult, __LINE__))                                          \
        return ::kontor::fail(std::move(KONTOR_CONCAT(kontorResult, __LINE__).error())); \
    declaration = std::move(*KONTOR_CONCAT(kontorResult, __LINE__))
