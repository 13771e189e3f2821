// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/contactindex.h"
#include "core/importexport/matchkeys.h"
#include "core/importexport/source.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace kontor::importexport {

/// Where the cells of a record went.
struct CellCount {
    qint64 fields = 0;
    qint64 notes = 0;
    qint64 reported = 0;
    qint64 all() const { return fields + notes + reported; }
};

/// A record with all that can be told of it without the file.
struct ReadItem {
    SourceRecord record;
    CellCount cells;
    MatchKeys keys;
    commands::IndexTexts texts;  ///< of the draft as a new contact
};

/// A piece of the source.
struct ReadBatch {
    std::vector<ReadItem> items;
    SourceDefinitions definitions;  ///< that the items refer to; those of the batches before are among them
    std::optional<Error> error;
    bool atEnd = false;
    qint64 bytesRead = 0;
};

/// Reads a source on a thread of its own while what was read before is written, which has enough to do with writing. It
/// is a few batches ahead at most, so memory does not grow with the file.
class ReadAhead {
public:
    struct Options {
        QString region;
        QStringList extraTags;    ///< of every draft
        bool traceCells = false;  ///< keep the traces, which are larger than all the rest
    };
    ReadAhead(RecordReader &reader, Options options);
    /// Ends the reading; the reader may be asked again after that.
    ~ReadAhead();
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// Whether next() would give a piece at once.
    bool isReady();
    /// The next piece; waits for it. Not to be called after the one that was atEnd.
    ReadBatch next();
    /// Throws items away where they were made: that takes as long as a tenth of the writing.
    void discard(std::vector<ReadItem> items);

private:
    void run();
    ReadBatch read();
    void prepare(ReadItem &item) const;

    RecordReader &m_reader;
    const Options m_options;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<ReadBatch> m_ready;
    std::vector<std::vector<ReadItem>> m_rubbish;
    bool m_stopped = false;
    std::thread m_thread;
};

}  // namespace kontor::importexport
