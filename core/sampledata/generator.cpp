// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampledata/generator.h"

#include "core/sampledata/contactdraft.h"

#include <algorithm>

namespace kontor::sampledata {

namespace {

/// Independent series of random numbers per contact, so that a change to one part leaves the others alone.
enum class Stream : quint64 { Kind, Firm, Contact, Tasks, Timeline };

quint64 streamSeed(quint64 seed, qint64 index, Stream stream)
{
    return mixed(mixed(mixed(seed) ^ static_cast<quint64>(index)) ^ static_cast<quint64>(stream));
}

}  // namespace

Generator::Generator(quint64 seed, qint64 nowMs) : m_seed(seed), m_now{nowMs, dayOf(nowMs)} {}

void Generator::setTimelineAverage(int entries)
{
    m_timelineAverage = std::clamp(entries, 0, largestTimelineAverage);
}

bool Generator::isFirm(qint64 index) const
{
    // A series starts with a firm, so that even the shortest one shows how persons and firms belong together.
    return index == 0 || Random(streamSeed(m_seed, index, Stream::Kind)).chance(300);
}

Random Generator::firmRandom(qint64 index) const
{
    return Random(streamSeed(m_seed, index, Stream::Firm));
}

qint64 Generator::employer(Random &random) const
{
    if (!random.chance(620))
        return -1;
    const int earlier = static_cast<int>(std::min<qint64>(m_index, 1'000'000'000));
    for (int attempt = 0; attempt < 16; ++attempt) {
        const qint64 index = random.below(earlier);
        if (isFirm(index))
            return index;
    }
    return 0;
}

model::ContactDraft Generator::next()
{
    Random random(streamSeed(m_seed, m_index, Stream::Contact));
    const int thisYear = m_now.day.year();
    model::ContactDraft draft;
    Person person;
    if (isFirm(m_index)) {
        Random firmSeries = firmRandom(m_index);
        draft = makeFirmDraft(random, makeFirm(firmSeries), m_index);
        person = makePerson(random, thisYear, true);
    } else if (const qint64 at = employer(random); at >= 0) {
        Random firmSeries = firmRandom(at);
        const Firm firm = makeFirm(firmSeries);
        draft = makePersonDraft(random, person, &firm, m_index, thisYear);
    } else {
        draft = makePersonDraft(random, person, nullptr, m_index, thisYear);
    }
    Random tasks(streamSeed(m_seed, m_index, Stream::Tasks));
    addTasks(draft, tasks, m_now);
    if (m_timelineAverage > 0) {
        Random timeline(streamSeed(m_seed, m_index, Stream::Timeline));
        addTimeline(draft, timeline, m_now, m_timelineAverage, person);
    }
    ++m_index;
    return draft;
}

}  // namespace kontor::sampledata
