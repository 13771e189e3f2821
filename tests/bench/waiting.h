// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/workspace.h"
#include "scenarios.h"

#include "answer.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace kontor::bench {

/// The answer of a workspace, waited for.
template <typename T, typename Ask>
T waitFor(Ask &&ask)
{
    return need(tests::awaited<T>(std::forward<Ask>(ask)));
}

/// While long work runs, which `begin(context, done)` starts, every `everyMs` a question that `ask(context, done)` asks, from the
/// asking to the answer, as a window has it. Both give their results to done(). Gives that of the work.
template <typename T, typename Begin, typename Ask>
T measureBeside(Line &line, int everyMs, Begin &&begin, Ask &&ask)
{
    QTimer timer;
    bool done = false;
    timer.start(everyMs);
    return waitFor<T>([&](QObject *context, auto finish) {
        QObject::connect(&timer, &QTimer::timeout, context, [&, context] {
            const auto begun = std::make_shared<QElapsedTimer>();
            begun->start();
            ask(context, [&line, &done, begun](Result<bool> answer) {
                (void)need(std::move(answer));
                if (!done)
                    line.ours.add(double(begun->nsecsElapsed()) / 1e6);
            });
        });
        begin(context, [&done, finish](Result<T> given) {
            done = true;
            finish(std::move(given));
        });
    });
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
