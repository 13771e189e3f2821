// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/taskentrywords.h"

#include "core/model/text.h"

#include <QHash>
#include <QRegularExpression>

namespace kontor::model::entry {

namespace {

/// Folded word → number: "eins|ein|one=1".
QHash<QString, int> table(std::initializer_list<std::pair<const char *, int>> lines)
{
    QHash<QString, int> made;
    for (const auto &[names, value] : lines) {
        for (const QString &name : QString::fromUtf8(names).split(u'|'))
            made.insert(foldForSearch(name), value);
    }
    return made;
}

}  // namespace

Words wordsOf(QStringView text)
{
    Words words;
    for (const QString &typed : tidied(text).split(u' ', Qt::SkipEmptyParts)) {
        QString bare = typed.toLower();
        while (bare.size() > 1 && QStringView(u",;!?").contains(bare.back()))
            bare.chop(1);
        words.append({typed, bare, foldForSearch(bare)});
    }
    return words;
}

bool isOneOf(const QString &key, const char *list)
{
    static thread_local QHash<const char *, QStringList> known;
    auto found = known.constFind(list);
    if (found == known.cend()) {
        QStringList folded;
        for (const QString &name : QString::fromUtf8(list).split(u'|'))
            folded << foldForSearch(name);
        found = known.insert(list, folded);
    }
    return found->contains(key);
}

Unit unitOf(const QString &key)
{
    static const auto units = table({{"minute|minuten|min|minutes|mins", int(Unit::Minute)},
                                     {"stunde|stunden|std|hour|hours", int(Unit::Hour)},
                                     {"tag|tage|tagen|day|days", int(Unit::Day)},
                                     {"woche|wochen|week|weeks", int(Unit::Week)},
                                     {"monat|monate|monaten|month|months", int(Unit::Month)},
                                     {"jahr|jahre|jahren|year|years", int(Unit::Year)}});
    return Unit(units.value(key, int(Unit::None)));
}

int numberOf(const QString &key)
{
    static const auto numbers = table(
        {{"ein|eine|einer|einem|einen|a|an|one", 1}, {"zwei|two", 2}, {"drei|three", 3}, {"vier|four", 4}, {"fünf|five", 5},
         {"sechs|six", 6}, {"sieben|seven", 7}, {"acht|eight", 8}, {"neun|nine", 9}, {"zehn|ten", 10}, {"elf|eleven", 11},
         {"zwölf|twelve", 12}, {"vierzehn|fourteen", 14}});
    if (const int number = numbers.value(key); number > 0)
        return number;
    bool ok = false;
    const int number = key.size() <= 3 ? key.toInt(&ok) : 0;
    return ok && number > 0 ? number : 0;
}

int ordinalOf(const Word &word)
{
    static const auto ordinals = table(
        {{"erste|ersten|erster|erstes|first", 1}, {"zweite|zweiten|zweiter|zweites|second|other", 2},
         {"dritte|dritten|dritter|drittes|third", 3}, {"vierte|vierten|vierter|viertes|fourth", 4},
         {"fünfte|fünften|fünfter|fünftes|fifth", 5}, {"letzte|letzten|letzter|letztes|last", -1}});
    if (const int ordinal = ordinals.value(word.key); ordinal != 0)
        return ordinal;
    static const QRegularExpression written(QStringLiteral("^(\\d{1,2})(?:\\.|st|nd|rd|th)$"));
    const auto match = written.match(word.bare);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

int weekdayOf(const QString &key, bool shortened)
{
    static const auto names = table({{"montag|monday", 1}, {"dienstag|tuesday", 2}, {"mittwoch|wednesday", 3},
                                     {"donnerstag|thursday", 4}, {"freitag|friday", 5}, {"samstag|sonnabend|saturday", 6},
                                     {"sonntag|sunday", 7}});
    static const auto shorts = table({{"mo|mon", 1}, {"di|tue|tues", 2}, {"mi|wed", 3}, {"do|thu|thur|thurs", 4}, {"fr|fri", 5},
                                      {"sa|sat", 6}, {"so|sun", 7}});
    const int full = names.value(key);
    return full == 0 && shortened ? shorts.value(key) : full;
}

int monthOf(const QString &key)
{
    static const auto names = table({{"januar|jänner|jan|january", 1}, {"februar|feber|feb|february", 2}, {"märz|mär|mrz|march|mar", 3},
                                     {"april|apr", 4}, {"mai|may", 5}, {"juni|jun|june", 6}, {"juli|jul|july", 7},
                                     {"august|aug", 8}, {"september|sept|sep", 9}, {"oktober|okt|october|oct", 10},
                                     {"november|nov", 11}, {"dezember|dez|december|dec", 12}});
    return names.value(key);
}

}  // namespace kontor::model::entry
