// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace kontor::files {

/// Whether opening the file could run something: programs, scripts, shortcuts, documents with macros.
bool couldRun(const QString &name, const QString &mediaType);

/// Copies of stored files for other programs, in a folder that only this user may read. It goes with this object; what a
/// crash left behind goes when the next one begins. One thread at a time.
class TempCopies {
public:
    TempCopies();
    ~TempCopies();

    /// Where a copy under this name can be written: a folder of its own, so that names never collide.
    Result<QString> placeFor(const QString &name);
    /// The folder; empty as long as nothing was asked for.
    QString folder() const { return m_folder ? m_folder->path() : QString(); }
    /// The copy is complete: nobody shall take it for the original and change it in vain.
    static void seal(const QString &path);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock;
    int m_count = 0;
};

}  // namespace kontor::files
