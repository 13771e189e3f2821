// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/workspace.h"
#include "core/sampledata/samplewriter.h"

#include "tests/support/kontorfile.h"

#include <QEventLoop>
#include <QTest>

#include <optional>

namespace kontor::tests {

constexpr int patienceMs = 30'000;

/// Waits with the event loop for the answer of a call that takes (context, done).
template <typename T, typename Ask>
Result<T> answer(Ask &&ask)
{
    QObject context;
    std::optional<Result<T>> result;
    ask(&context, [&](Result<T> given) { result = std::move(given); });
    REQUIRE(QTest::qWaitFor([&] { return result.has_value(); }, patienceMs));
    return std::move(*result);
}

template <typename T>
T readNow(commands::Workspace &workspace, std::function<Result<T>(storage::Connection &)> work)
{
    return requireValue(answer<T>([&](QObject *context, auto done) { workspace.read<T>(context, work, done); }));
}

template <typename T>
T writeNow(commands::Workspace &workspace, std::function<Result<T>(const commands::Session &)> work)
{
    return requireValue(answer<T>([&](QObject *context, auto done) { workspace.write<T>(context, work, done); }));
}

/// A new file open in a workspace, with invented contacts if asked for. It goes with the test.
class DeskFile {
public:
    explicit DeskFile(qint64 contacts = 0)
    {
        REQUIRE(m_folder.isValid());
        const auto opened = answer<void>([&](QObject *context, auto done) {
            m_workspace->open(path(), testSecret(), commands::Workspace::Mode::Create, QStringLiteral("Tester"), context, done);
        });
        REQUIRE(opened.has_value());
        if (contacts == 0)
            return;
        writeNow<qint64>(*m_workspace, [contacts](const commands::Session &session) {
            return sampledata::writeSampleData(session, contacts, 42, {});
        });
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.kontor")); }
    QString folder() const { return m_folder.path(); }
    commands::Workspace &workspace() { return *m_workspace; }
    void close() { m_workspace.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Workspace> m_workspace = std::make_unique<commands::Workspace>();
};

}  // namespace kontor::tests
