// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recurrence.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

// The words that the reader of task entries knows, and its pieces. Internal to core/model.

namespace kontor::model::entry {

struct Word {
    QString typed;
    QString bare;  ///< lower case, without a comma at its end
    QString key;   ///< folded: "nächsten" = "naechsten"
};
using Words = QList<Word>;

Words wordsOf(QStringView text);
inline QString keyAt(const Words &words, qsizetype index)
{
    return index >= 0 && index < words.size() ? words[index].key : QString();
}
inline QString bareAt(const Words &words, qsizetype index)
{
    return index >= 0 && index < words.size() ? words[index].bare : QString();
}

/// Whether a folded word is one of these, written as people do ("nächste|nächsten|next").
bool isOneOf(const QString &key, const char *list);

/// What was read from some position on, and how many words it took; 0: nothing.
template <typename T>
struct Span {
    qsizetype words = 0;
    T value = {};

    explicit operator bool() const { return words > 0; }
};

enum class Unit { None, Minute, Hour, Day, Week, Month, Year };
Unit unitOf(const QString &key);
/// "3", "drei", "three", "einer"; 0: no number.
int numberOf(const QString &key);
/// "3.", "3rd", "dritten", "third"; -1 for "letzten", "last"; 0: none.
int ordinalOf(const Word &word);
/// 1 (Monday) to 7; `shortened`: "Mo", "Tue" count as well. 0: none.
int weekdayOf(const QString &key, bool shortened);
/// 1 to 12 by name or abbreviation; 0: none.
int monthOf(const QString &key);

Span<QDate> readDay(const Words &words, qsizetype at, QDate today);
/// Without a preposition in front.
Span<QDate> readBareDay(const Words &words, qsizetype at, QDate today, bool introduced);
Span<QTime> readTime(const Words &words, qsizetype at);
/// "früh", "Abend" right after a day.
QTime partOfDay(const QString &key);
Span<Recurrence> readRepeat(const Words &words, qsizetype at, QDate today);

}  // namespace kontor::model::entry
