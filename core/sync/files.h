// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/commands/session.h"
#include "core/sync/outgoing.h"
#include "core/sync/serverconnection.h"

#include <functional>

namespace kontor::sync {

/// Runs work on the file with the right to write. In the window it is the writing thread's.
using FileAccess = std::function<Result<void>(const std::function<Result<void>(const commands::Session &)> &)>;

/// Sends the contents of the files that the batch's new records name and the server does not have. Before the batch: who reads a
/// record finds its file. One that is too large for the server, or not in the file itself, is left out.
Result<void> sendFiles(const FileAccess &storage, ServerConnection &connection, const Uuid &device, const Batch &batch, const JobControl &control);

/// Which contents come into the file by themselves.
enum class FileFetch {
    All,
    Photos  ///< those that are seen without being opened; the rest when somebody opens it
};

/// Fetches the contents of files that records name and the file does not have; gives how many. What the server does not have yet is
/// asked for another time.
Result<qint64> fetchFiles(const FileAccess &storage, ServerConnection &connection, const Uuid &device, FileFetch which, const JobControl &control);

/// One file that somebody waits for, fetched part by part, so that other work finds its way in between. What has come stays in
/// memory when it is broken off; a further attempt goes on from there.
class FileDownload {
public:
    explicit FileDownload(const QByteArray &sha256) : m_sha256(sha256) {}

    const QByteArray &sha256() const { return m_sha256; }
    qint64 bytes() const { return m_content.size(); }
    /// The next part; true if the file has all of it now. NotFound if the server does not have it (any more, or yet).
    Result<bool> step(const FileAccess &storage, ServerConnection &connection, const Uuid &device);

private:
    QByteArray m_sha256;
    QByteArray m_content;
    int m_parts = 0;
};

}  // namespace kontor::sync
