// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kontorctltext.h"
#include "core/base/result.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace kontor::ctl {

/// Runs the event loop until the keychain has answered: `ask(store, context, done)`. It runs at no other time.
template <typename Store, typename T, typename Ask>
Result<T> keychainAnswer(Ask &&ask)
{
    constexpr int patienceMs = 60'000;  // long enough to unlock a keychain by hand
    std::optional<Result<T>> answer;
    QEventLoop loop;
    Store keychain;
    ask(keychain, &loop, [&](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    if (!answer) {
        QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (!answer)
        return fail(ErrorCode::KeyUnavailable,
                    Text::tr("The keychain did not answer within a minute. Unlock it, or give --key-file FILE."));
    return std::move(*answer);
}

}  // namespace kontor::ctl
