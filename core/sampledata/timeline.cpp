// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampledata/timeline.h"

#include "core/sampledata/texts_data.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kontor::sampledata {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int threeYears = 1094;  ///< days, one less than three years so that no entry falls out of them

constexpr std::array<Text, 5> weekdays{u"Montag", u"Dienstag", u"Mittwoch", u"Donnerstag", u"Freitag"};

/// Central European Time in office hours: summer time from the last Sunday of March to the last Sunday of October.
int hoursAheadOfUtc(QDate day)
{
    const auto lastSunday = [&day](int month) {
        const QDate last(day.year(), month, 31);
        return last.addDays(-(last.dayOfWeek() % 7));
    };
    return day >= lastSunday(3) && day < lastSunday(10) ? 2 : 1;
}

/// An instant in office hours on a weekday of the last three years, more likely a recent one.
qint64 makeMoment(Random &random, const Now &now)
{
    int ago = random.below(threeYears - 7);
    if (random.chance(500))
        ago = std::min(ago, random.below(threeYears - 7));
    QDate day = now.day.addDays(-ago);
    if (day.dayOfWeek() > 5)
        day = day.addDays(5 - day.dayOfWeek());
    const qint64 minutes = 8 * 60 + random.below(10 * 60) - hoursAheadOfUtc(day) * 60;
    const qint64 days = QDate(1970, 1, 1).daysTo(day);
    const qint64 moment = days * dayMs + minutes * minuteMs + random.below(60'000);
    return moment > now.ms ? moment - 7 * dayMs : moment;
}

/// "Herr Yılmaz", "Herrn Yılmaz"; who has no such salutation is called by name.
QString addressed(const Person &person, QStringView mister)
{
    QString text;
    text.reserve(person.family.size() + 8);
    switch (person.gender) {
    case Gender::Female: text += u"Frau"; break;
    case Gender::Male: text += mister; break;
    case Gender::Diverse: text += person.given; break;
    }
    text += u' ';
    text += person.family;
    return text;
}

/// "1.240,00 €"
void appendAmount(QString &text, Random &random)
{
    const int euros = random.chance(600) ? 20 + random.below(98) * 10 : 500 + random.below(1800) * 25;
    if (euros >= 1000) {
        appendNumber(text, euros / 1000);
        text += u'.';
        appendNumber(text, euros % 1000, 3);
    } else {
        appendNumber(text, euros);
    }
    text += random.chance(700) ? u",00 €" : u",50 €";
}

/// Fills the slots of a text (see texts_data.h). What one entry repeats, such as the document number of subject and
/// body, stays the same within it.
class Writer {
public:
    Writer(Random &random, const Person &person) : m_random(random), m_person(person) {}

    /// Begins a new entry.
    void begin(QDate day)
    {
        m_day = day;
        m_matter = view(m_random.pick(subjectMatters));
        m_colleague = view(m_random.pick(colleagues));
        m_soon = day.addDays(2 + m_random.below(40));
        m_document.clear();
        appendNumber(m_document, day.year(), 4);
        m_document += u'-';
        appendNumber(m_document, 1 + m_random.below(40) + day.dayOfYear() * 3, 4);
        m_amount.clear();
        appendAmount(m_amount, m_random);
    }

    QString filled(Text text)
    {
        QString result;
        result.reserve(static_cast<qsizetype>(text.size()) + 48);
        for (size_t slot = text.find(u'{'); slot != Text::npos; slot = text.find(u'{')) {
            result += view(text.substr(0, slot));
            fill(result, text[slot + 1]);
            text.remove_prefix(slot + 3);
        }
        result += view(text);
        return result;
    }

private:
    void fill(QString &text, char16_t slot)
    {
        switch (slot) {
        case u'n': text += addressed(m_person, u"Herr"); break;
        case u'd': text += addressed(m_person, u"Herrn"); break;
        case u's': (text += m_person.given) += u' '; text += m_person.family; break;
        case u'p': text += m_matter; break;
        case u'k': text += m_colleague; break;
        case u'b': text += m_amount; break;
        case u'r': text += m_document; break;
        case u'a': appendNumber(text, 2 + m_random.below(23)); break;
        case u't': text += view(weekdays[static_cast<size_t>(m_random.below(5))]); break;
        case u'u': appendTime(text); break;
        case u'f': appendDay(text); break;
        default: Q_UNREACHABLE();
        }
    }
    void appendTime(QString &text)
    {
        appendNumber(text, 8 + m_random.below(9));
        text += m_random.chance(500) ? u":30" : u":00";
    }
    void appendDay(QString &text) const
    {
        appendNumber(text, m_soon.day(), 2);
        text += u'.';
        appendNumber(text, m_soon.month(), 2);
        text += u'.';
    }

    Random &m_random;
    const Person &m_person;
    QDate m_day;
    QDate m_soon;
    QStringView m_matter;
    QStringView m_colleague;
    QString m_document;
    QString m_amount;
};

/// Result and length of a call; one that reached nobody has no length.
void setCall(model::FieldMap &fields, Random &random, Text result)
{
    const bool answered = result.empty();
    fields.insert(QStringLiteral("result"), answered ? QStringLiteral("reached") : toString(result));
    if (result == u"not_reached")
        return;
    const int first = random.below(answered ? 1500 : 60);
    const int second = random.below(answered ? 1500 : 60);
    fields.insert(QStringLiteral("duration_s"), qint64{15 + std::min(first, second)});
}

/// What kind of entry it will be and which scenes there are for it.
struct Chosen {
    QString kind;
    std::span<const Scene> scenes;
};

Chosen chooseKind(Random &random)
{
    const int draw = random.below(100);
    if (draw < 30)
        return {QStringLiteral("note"), noteScenes};
    if (draw < 53)
        return {QStringLiteral("call"), callScenes};
    if (draw < 66)
        return {QStringLiteral("call"), missedCallScenes};
    if (draw < 87)
        return {QStringLiteral("mail"), mailScenes};
    if (draw < 96)
        return {QStringLiteral("meeting"), meetingScenes};
    return {QStringLiteral("letter"), letterScenes};
}

model::ActivityDraft makeEntry(Random &random, Writer &writer, qint64 moment)
{
    const Chosen chosen = chooseKind(random);
    const Scene &scene = random.pick(chosen.scenes);
    writer.begin(dayOf(moment));
    const QString subject = writer.filled(scene.subject);
    QString body = writer.filled(scene.body);
    if ((chosen.kind == u"call" || chosen.kind == u"note") && scene.result.empty() && random.chance(350)) {
        body += u' ';
        body += writer.filled(random.pick(followUps));
    }
    model::ActivityDraft entry;
    entry.fields.insert(QStringLiteral("body"), body);
    if (!scene.direction.empty())
        entry.fields.insert(QStringLiteral("direction"), toString(scene.direction));
    if (chosen.kind == u"call")
        setCall(entry.fields, random, scene.result);
    else if (chosen.kind == u"meeting")
        entry.fields.insert(QStringLiteral("duration_s"), qint64{900} * random.between(2, 8));
    entry.fields.insert(QStringLiteral("kind"), chosen.kind);
    entry.fields.insert(QStringLiteral("occurred_at"), moment);
    entry.fields.insert(QStringLiteral("subject"), subject);
    return entry;
}

/// Some contacts are quiet, some are busy; the mean is `average`.
int entryCount(Random &random, int average)
{
    const int draw = random.below(10);
    if (draw < 4)
        return random.below(average / 2 + 1);
    if (draw < 7)
        return random.below(2 * average + 1);
    return average + random.below(2 * average + 1);
}

/// A kind where the words name one; sometimes a time of the day; now and then again and again.
void addSchedule(model::ChildDraft &task, Text title, Random &random)
{
    struct Line {
        Text beginning;
        const char *kind;
    };
    constexpr Line kinds[] = {{u"Zurück", "call"}, {u"Angebot nach", "follow_up"}, {u"Wiedervorlage", "follow_up"}, {u"Unterlagen", "mail"},
                              {u"Termin", "call"}, {u"Besuch", "meeting"}, {u"Weihnachtskarte", "letter"}};
    constexpr const char *rules[] = {"FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=3", "FREQ=YEARLY"};
    for (const Line &line : kinds) {
        if (title.starts_with(line.beginning))
            task.fields.insert(QStringLiteral("kind"), QString::fromLatin1(line.kind));
    }
    if (random.chance(250)) {
        const int quarters = random.between(8 * 4, 17 * 4);
        task.fields.insert(QStringLiteral("due_time"), QString(QString::number(quarters / 4).rightJustified(2, u'0') + u':'
                                                               + QString::number(quarters % 4 * 15).rightJustified(2, u'0')));
        task.fields.insert(QStringLiteral("zone"), QStringLiteral("Europe/Berlin"));
    }
    if (random.chance(60))
        task.fields.insert(QStringLiteral("repeat"), QString::fromLatin1(random.pick(rules)));
}

}  // namespace

void addTimeline(model::ContactDraft &draft, Random &random, const Now &now, int average, const Person &person)
{
    std::vector<qint64> moments(static_cast<size_t>(entryCount(random, average)));
    for (qint64 &moment : moments)
        moment = makeMoment(random, now);
    std::sort(moments.begin(), moments.end());
    Writer writer(random, person);
    draft.activities.reserve(static_cast<qsizetype>(moments.size()));
    for (const qint64 moment : moments)
        draft.activities.append(makeEntry(random, writer, moment));
}

void addTasks(model::ContactDraft &draft, Random &random, const Now &now)
{
    if (!random.chance(180))
        return;
    for (int left = random.between(1, 2); left > 0; --left) {
        const int due = random.between(-40, 60);
        const QDate day = now.day.addDays(due);
        model::ChildDraft task;
        Text title = random.pick(taskTitles);
        const Text whole = title;
        QString text;
        if (const size_t slot = title.find(u"{p}"); slot != Text::npos) {
            text += view(title.substr(0, slot));
            text += view(random.pick(subjectMatters));
            title.remove_prefix(slot + 3);
        }
        text += view(title);
        task.fields.insert(QStringLiteral("title"), text);
        task.fields.insert(QStringLiteral("due_on"), isoDay(day.year(), day.month(), day.day()));
        if (due < 0 && random.chance(650))
            task.fields.insert(QStringLiteral("done_at"), now.ms + due * dayMs - random.below(3 * 24) * hourMs);
        addSchedule(task, whole, random);
        draft.tasks.append(task);
    }
}

}  // namespace kontor::sampledata
