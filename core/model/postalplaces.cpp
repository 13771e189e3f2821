// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/postalplaces.h"

#include "core/model/registrytables.h"
#include "core/model/text.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace kontor::model {

namespace {

/// The lines "code TAB town TAB town" of a country, in the order of their codes; empty for countries without a table.
const QByteArray &tableOf(const QString &country)
{
    static const auto tables = [] {
        QHash<QString, QByteArray> made;
        for (const char *code : {"DE", "AT", "CH", "LI"}) {
            const QString name = QString::fromLatin1(code);
            made.insert(name, registryTable(QStringLiteral("postal/") + name + QStringLiteral(".tsv")));
        }
        return made;
    }();
    static const QByteArray none;
    const auto found = tables.constFind(country);
    return found == tables.cend() ? none : *found;
}

/// The line of a code, halving the text; nothing if the code is not there.
std::optional<QByteArrayView> lineOf(const QByteArray &table, const QByteArray &code)
{
    const QByteArrayView text(table);
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to) {
        qsizetype start = from + (to - from) / 2;
        while (start > from && text[start - 1] != '\n')
            --start;
        const qsizetype end = table.indexOf('\n', start);
        const QByteArrayView line = text.sliced(start, end - start);
        const qsizetype tab = line.indexOf('\t');
        const QByteArrayView key = tab < 0 ? line : line.first(tab);
        if (key == code)
            return line;
        if (key < code)
            from = end + 1;
        else
            to = start;
    }
    return std::nullopt;
}

/// Words of a town in comparable form, "St." written out.
QString comparable(QStringView town)
{
    QString text = foldForSearch(town);
    if (text.startsWith(QLatin1String("st ")))
        text.replace(0, 2, QStringLiteral("sankt"));
    return text;
}

/// Every word of the shorter one is in the longer: "Frankfurt (Main)", "Schwenningen", "Köln-Deutz". No word: not the same.
bool isSameTown(const QString &one, const QString &other)
{
    const QStringList words = one.split(u' ', Qt::SkipEmptyParts);
    const QStringList others = other.split(u' ', Qt::SkipEmptyParts);
    const QStringList &longer = words.size() > others.size() ? words : others;
    const QStringList &shorter = words.size() > others.size() ? others : words;
    return !shorter.isEmpty() && std::all_of(shorter.cbegin(), shorter.cend(), [&](const QString &word) { return longer.contains(word); });
}

}  // namespace

QStringList townsOf(QStringView code, const QString &country)
{
    const auto line = lineOf(tableOf(country), code.trimmed().toLatin1());
    if (!line)
        return {};
    return QString::fromUtf8(*line).split(u'\t').mid(1);
}

PlaceMatch placeOf(QStringView code, QStringView town, const QString &country)
{
    const QByteArray &table = tableOf(country);
    if (table.isEmpty() || code.trimmed().isEmpty())
        return PlaceMatch::Unknown;
    if (!lineOf(table, code.trimmed().toLatin1()))
        return PlaceMatch::NoSuchCode;
    const QStringList towns = townsOf(code, country);
    const QString typed = comparable(town);
    if (typed.isEmpty())
        return PlaceMatch::Fits;
    if (towns.isEmpty())
        return PlaceMatch::Unknown;
    const bool fits = std::any_of(towns.cbegin(), towns.cend(), [&](const QString &one) { return isSameTown(typed, comparable(one)); });
    return fits ? PlaceMatch::Fits : PlaceMatch::OtherTown;
}

}  // namespace kontor::model
