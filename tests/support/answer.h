// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QEventLoop>

#include <optional>
#include <utility>

namespace kontor::tests {

/// Runs the event loop until the answer of a call that takes (context, done) is there; however long that takes.
template <typename T, typename Ask>
Result<T> awaited(Ask &&ask)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    ask(&loop, [&](Result<T> given) {
        answer = std::move(given);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

}  // namespace kontor::tests
