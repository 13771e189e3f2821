// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/workspace.h"
#include "scenarios.h"

#include <QEventLoop>

#include <optional>

namespace kontor::bench {

/// Waits in an event loop for the answer of a workspace.
template <typename T>
T waitFor(const std::function<void(QObject *, std::function<void(Result<T>)>)> &ask)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    ask(&loop, [&](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return need(std::move(*answer));
}

template <typename T>
T ask(commands::Workspace &workspace, std::function<Result<T>(storage::Connection &)> question)
{
    return waitFor<T>([&](QObject *owner, auto answer) { workspace.read<T>(owner, question, answer); });
}

inline void open(commands::Workspace &workspace, const Scene &scene)
{
    waitFor<void>([&](QObject *owner, auto answer) {
        workspace.open(scene.path, scene.secret, commands::Workspace::Mode::Open, QStringLiteral("Bench"), owner, answer);
    });
}

}  // namespace kontor::bench
