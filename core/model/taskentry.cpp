// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/taskentry.h"

#include "core/model/taskentrywords.h"
#include "core/model/text.h"

#include <QRegularExpression>

namespace kontor::model {

using namespace entry;

namespace {

constexpr qsizetype mostNames = 4;
constexpr qsizetype shortestName = 3;
constexpr qsizetype mostWords = 200;  ///< a pasted letter is a title, not a riddle

/// Reads one entry word by word. Lives for one call.
class EntryReader {
public:
    EntryReader(const Words &words, const QDateTime &now) : m_words(words), m_now(now) {}

    TaskEntry read()
    {
        for (qsizetype at = 0; at < m_words.size();) {
            const qsizetype used = readAt(at);
            if (used == 0)
                m_rest << m_words[at];
            at += qMax<qsizetype>(used, 1);
        }
        settleDay();
        QStringList title;
        for (const Word &word : std::as_const(m_rest))
            title << word.typed;
        static const QRegularExpression loose(QStringLiteral("^[\\s,;:–-]+|[\\s,;:–-]+$"));
        m_entry.title = title.join(u' ').remove(loose);
        readKind();
        readNames();
        return m_entry;
    }

private:
    qsizetype readAt(qsizetype at)
    {
        const QDate today = m_now.date();
        if (!m_entry.repeat) {
            if (const auto repeat = readRepeat(m_words, at, today)) {
                m_entry.repeat = repeat.value;
                return repeat.words;
            }
        }
        if (!m_entry.dueTime.isValid() && !m_entry.dueOn.isValid()) {
            if (const qsizetype used = readDelay(at); used > 0)
                return used;
        }
        if (!m_entry.dueTime.isValid()) {
            if (const auto time = readTime(m_words, at)) {
                m_entry.dueTime = time.value;
                return time.words;
            }
        }
        if (m_entry.dueOn.isValid())
            return 0;
        const auto day = readDay(m_words, at, today);
        if (!day)
            return 0;
        m_entry.dueOn = day.value;
        return day.words + readPartOfDay(at + day.words);
    }

    /// "in 2 Stunden", "in 30 minutes", "in half an hour"
    qsizetype readDelay(qsizetype at)
    {
        if (keyAt(m_words, at) != u"in")
            return 0;
        if (keyAt(m_words, at + 1) == u"half" && keyAt(m_words, at + 2) == u"an" && unitOf(keyAt(m_words, at + 3)) == Unit::Hour)
            return delay(30, 4);
        if (isOneOf(keyAt(m_words, at + 1), "einer") && isOneOf(keyAt(m_words, at + 2), "halben") && unitOf(keyAt(m_words, at + 3)) == Unit::Hour)
            return delay(30, 4);
        const Unit unit = unitOf(keyAt(m_words, at + 2));
        const int number = numberOf(keyAt(m_words, at + 1));
        if (number == 0 || (unit != Unit::Hour && unit != Unit::Minute))
            return 0;
        return delay(unit == Unit::Hour ? 60 * number : number, 3);
    }
    qsizetype delay(int minutes, qsizetype words)
    {
        const QDateTime due = m_now.addSecs(qint64(minutes) * 60);
        m_entry.dueOn = due.date();
        m_entry.dueTime = QTime(due.time().hour(), due.time().minute());
        return words;
    }

    qsizetype readPartOfDay(qsizetype at)
    {
        const QTime part = keyAt(m_words, at) == u"morgen" ? QTime(8, 0) : partOfDay(keyAt(m_words, at));
        if (!part.isValid() || m_entry.dueTime.isValid())
            return 0;
        // "morgen früh um 7": the clock says it better.
        m_entry.dueTime = readTime(m_words, at + 1) ? QTime() : part;
        return 1;
    }

    /// A time without a day is that of today, or of tomorrow once it has passed; a repetition begins with its first day.
    void settleDay()
    {
        if (m_entry.dueOn.isValid() && m_entry.repeat)
            m_entry.dueOn = m_entry.repeat->firstFrom(m_entry.dueOn);
        if (m_entry.dueOn.isValid() || (!m_entry.repeat && !m_entry.dueTime.isValid()))
            return;
        const bool passed = m_entry.dueTime.isValid() && m_entry.dueTime <= m_now.time();
        const QDate first = m_now.date().addDays(passed ? 1 : 0);
        m_entry.dueOn = m_entry.repeat ? m_entry.repeat->firstFrom(first) : first;
    }

    static QString kindOf(const QString &key)
    {
        struct Line {
            const char *code;
            const char *words;
        };
        static constexpr Line lines[] = {
            {"call", "anrufen|anruf|telefonieren|telefonat|zurückrufen|rückruf|durchklingeln|call|phone|ring"},
            {"mail", "mailen|mail|e mail|email|emailen|anmailen|antworten|reply"},
            {"meeting", "treffen|termin|besprechung|besuch|besuchen|gespräch|meeting|meet|visit|appointment"},
            {"letter", "brief|letter"},
            {"follow_up", "nachfassen|nachhaken|nachfragen|wiedervorlage|followup|follow up|chase"}};
        for (const Line &line : lines) {
            if (isOneOf(key, line.words))
                return QString::fromLatin1(line.code);
        }
        return {};
    }

    /// Verbs come last in German and first in English: a later word wins over a noun before it ("Termin mailen").
    void readKind()
    {
        for (qsizetype i = 0; i < m_rest.size(); ++i) {
            QString kind = kindOf(m_rest[i].key);
            if (kind.isEmpty() && m_rest[i].key == u"follow" && keyAt(m_rest, i + 1) == u"up")
                kind = QStringLiteral("follow_up");
            if (!kind.isEmpty())
                m_entry.kind = kind;
        }
    }

    bool mayBeName(const Word &word, bool anyCase) const
    {
        if (word.key.isEmpty() || !word.typed.front().isLetter() || !kindOf(word.key).isEmpty())
            return false;
        if (isOneOf(word.key, "mit|bei|beim|wegen|an|und|zu|zum|zur|auf|über|von|vom|für|aus|der|die|das|dem|den|ein|eine|einen|herr|herrn|"
                              "frau|firma|fa|dr|prof|angebot|angebote|rechnung|rechnungen|vertrag|unterlagen|mahnung|protokoll|projekt|"
                              "with|for|about|and|the|a|an|to|of|on|at|mr|mrs|ms|offer|quote|invoice|contract|reminder|up|follow"))
            return false;
        return anyCase ? word.key.size() >= shortestName : word.typed.front().isUpper();
    }

    void readNames()
    {
        bool anyUpper = false;
        for (const Word &word : std::as_const(m_rest))
            anyUpper = anyUpper || mayBeName(word, false);
        QStringList run;
        for (qsizetype i = 0; i <= m_rest.size(); ++i) {
            if (i < m_rest.size() && mayBeName(m_rest[i], !anyUpper)) {
                QString name = m_rest[i].typed;
                while (!name.isEmpty() && !name.back().isLetterOrNumber() && name.back() != u'.')
                    name.chop(1);
                run << name;
                if (m_rest[i].typed == name)
                    continue;
            }
            if (!run.isEmpty() && m_entry.nameWords.size() < mostNames)
                m_entry.nameWords << run.join(u' ');
            run.clear();
        }
    }

    const Words m_words;
    const QDateTime m_now;
    Words m_rest;
    TaskEntry m_entry;
};

}  // namespace

TaskEntry parseTaskEntry(QStringView typed, const QDateTime &now)
{
    const Words words = wordsOf(typed);
    if (words.size() <= mostWords)
        return EntryReader(words, now).read();
    TaskEntry entry;
    entry.title = tidied(typed);
    return entry;
}

std::optional<QDate> parseDay(QStringView typed, QDate today)
{
    const Words words = wordsOf(typed);
    if (words.isEmpty())
        return std::nullopt;
    auto day = readBareDay(words, 0, today, true);
    if (!day || day.words != words.size())
        day = readDay(words, 0, today);
    return day && day.words == words.size() ? std::optional(day.value) : std::nullopt;
}

std::optional<QTime> parseTime(QStringView typed)
{
    static const QRegularExpression digits(QStringLiteral("^(\\d{1,2}?)(\\d{2})?$"));
    const QString text = typed.trimmed().toString();
    if (const auto match = digits.match(text); match.hasMatch()) {
        const bool hoursOnly = text.size() <= 2;
        const QTime time(hoursOnly ? text.toInt() : match.captured(1).toInt(), hoursOnly ? 0 : match.captured(2).toInt());
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
    const Words words = wordsOf(text);
    const auto time = readTime(words, 0);
    return time && time.words == words.size() ? std::optional(time.value) : std::nullopt;
}

std::optional<Recurrence> parseRepeat(QStringView typed, QDate today)
{
    if (const auto rule = Recurrence::fromRule(typed))
        return rule;
    const Words words = wordsOf(typed);
    const auto repeat = readRepeat(words, 0, today);
    return repeat && repeat.words == words.size() ? std::optional(repeat.value) : std::nullopt;
}

}  // namespace kontor::model
