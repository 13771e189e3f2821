// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/readahead.h"

#include "core/commands/draftwriter.h"
#include "core/commands/normalise.h"

#include <utility>

namespace kontor::importexport {

namespace {

constexpr size_t recordsPerBatch = 1'000;
constexpr qint64 bytesPerBatch = 1024 * 1024;
constexpr size_t batchesAhead = 4;

CellCount counted(const QList<CellTrace> &trace)
{
    CellCount count;
    for (const CellTrace &cell : trace) {
        switch (cell.outcome) {
        case CellTrace::Outcome::Field: ++count.fields; break;
        case CellTrace::Outcome::Note: ++count.notes; break;
        case CellTrace::Outcome::Reported: ++count.reported; break;
        }
    }
    return count;
}

}  // namespace

ReadAhead::ReadAhead(RecordReader &reader, Options options)
    : m_reader(reader), m_options(std::move(options)), m_thread([this] { run(); })
{
}

ReadAhead::~ReadAhead()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void ReadAhead::run()
{
    for (bool atEnd = false; !atEnd;) {
        std::vector<std::vector<ReadItem>> rubbish;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopped || m_ready.size() < batchesAhead; });
            if (m_stopped)
                return;
            rubbish.swap(m_rubbish);
        }
        rubbish.clear();
        ReadBatch batch = read();
        atEnd = batch.atEnd;
        {
            const std::scoped_lock lock(m_mutex);
            m_ready.push_back(std::move(batch));
        }
        m_changed.notify_all();
    }
}

bool ReadAhead::isReady()
{
    const std::scoped_lock lock(m_mutex);
    return !m_ready.empty();
}

ReadBatch ReadAhead::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_ready.empty(); });
    ReadBatch batch = std::move(m_ready.front());
    m_ready.pop_front();
    lock.unlock();
    m_changed.notify_all();
    return batch;
}

void ReadAhead::discard(std::vector<ReadItem> items)
{
    const std::scoped_lock lock(m_mutex);
    m_rubbish.push_back(std::move(items));
}

ReadBatch ReadAhead::read()
{
    ReadBatch batch;
    const qint64 start = m_reader.bytesRead();
    batch.items.reserve(recordsPerBatch);
    while (batch.items.size() < recordsPerBatch && m_reader.bytesRead() - start < bytesPerBatch) {
        ReadItem item;
        auto more = m_reader.next(item.record);
        if (!more || !*more) {
            // What came before a bad place is good: import it and say where it ended.
            if (!more)
                batch.error = more.error();
            batch.atEnd = true;
            break;
        }
        prepare(item);
        batch.items.push_back(std::move(item));
    }
    batch.definitions = m_reader.definitions();
    batch.bytesRead = m_reader.bytesRead();
    return batch;
}

void ReadAhead::prepare(ReadItem &item) const
{
    SourceRecord &record = item.record;
    item.cells = counted(record.trace);
    if (!m_options.traceCells)
        record.trace.clear();
    if (record.skip)
        return;
    record.draft.tags += m_options.extraTags;
    for (model::ChildDraft &point : record.draft.points)
        point.fields.insert(QStringLiteral("norm"), commands::normalisedPoint(point, m_options.region));
    item.keys = matchKeys(record.draft, m_options.region);
    item.texts = commands::draftTexts(record.draft, m_options.region);
}

}  // namespace kontor::importexport
