// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/familynames.h"

#include "core/model/givennames.h"
#include "core/model/text.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace kontor::model {

namespace {

constexpr const char *common[]{
    "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz",
    "Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann Walter König Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck",
    "Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn",
    "Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Gruber Steiner Moser Mayr Hofer Leitner Eder Pichler Egger Bachmann Meister Frei Gerber Brunner Widmer Zürcher",
    "Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Clark Harris Lewis Miller Davis Moore Anderson Murphy Kelly Byrne Ryan",
    "García Fernández González Rodríguez López Martínez Sánchez Pérez Gómez Ruiz Silva Santos Ferreira Pereira Costa Rossi Ferrari Russo Bianchi Romano Colombo Ricci Marino Greco Esposito Dubois Durand Leroy Moreau",
    "Laurent Lefebvre Michel Bernard Petit Robert Richard Nowak Kowalski Wiśniewski Wójcik Novák Svoboda Dvořák Horváth Nagy Szabó Tóth Kovács Yılmaz Kaya Demir Şahin Çelik Yıldız Ivanov Ivanova Petrov Petrova Popov",
    "Nguyen Tran Pham Le Hoang Hansen Jensen Nielsen Andersen Pedersen Johansson Andersson Karlsson Nilsson Olsen Larsen Jong Jansen Vries Bakker Visser Smit Berg Dijk Peeters Janssens Maes Popescu Ionescu Popa"};

/// Common last names that somebody may well be called by: parents in English-speaking countries give last names as first names.
constexpr char alsoGiven[] = "Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson "
                             "Clarke Clark Harris Lewis Miller Davis Moore Anderson Murphy Kelly Byrne Ryan Le Tran Pham Hoang Nguyen Jong Berg Stein Silva Santos "
                             "Romano Marino Petit Klein Jung Lang Lange";
/// Names are not longer; what is may be text in the wrong field.
constexpr qsizetype longestPart = 60;

QSet<QString> keysOf(const char *line)
{
    QSet<QString> keys;
    const QStringList names = QString::fromUtf8(line).split(u' ');
    for (const QString &name : names)
        keys.insert(foldToKey(name));
    return keys;
}

bool isCommonFamilyName(QStringView name)
{
    static const QSet<QString> known = [] {
        QSet<QString> all;
        for (const char *line : common)
            all.unite(keysOf(line));
        return all;
    }();
    return known.contains(foldToKey(name));
}

/// Nobody's first name.
bool isOnlyFamilyName(QStringView name)
{
    static const QSet<QString> doubtful = keysOf(alsoGiven);
    return isCommonFamilyName(name) && !doubtful.contains(foldToKey(name)) && !isKnownGivenName(name);
}

/// One or several first names of one sex, none of which is a common last name.
bool areOnlyGivenNames(QStringView text)
{
    const QStringList names = text.toString().split(u' ', Qt::SkipEmptyParts);
    return !names.isEmpty() && std::all_of(names.cbegin(), names.cend(), [](const QString &name) {
        return !likelySalutation(name).isEmpty() && !isCommonFamilyName(name);
    });
}

bool isOfLetters(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter() || c.isMark() || c == u' ' || c == u'-' || c == u'\''; });
}

/// "Müller, Hans".
std::optional<NameParts> divided(QStringView whole)
{
    const qsizetype comma = whole.indexOf(u',');
    if (comma < 0)
        return std::nullopt;
    const QStringView family = whole.left(comma).trimmed();
    const QStringView given = whole.mid(comma + 1).trimmed();
    const bool fits = !family.isEmpty() && isOfLetters(family) && likelySalutation(family).isEmpty() && areOnlyGivenNames(given);
    return fits ? std::optional(NameParts{given.toString(), family.toString()}) : std::nullopt;
}

}  // namespace

std::span<const char *const> commonFamilyNames()
{
    return common;
}

std::optional<NameParts> unswappedName(QStringView given, QStringView family)
{
    const QStringView first = given.trimmed();
    const QStringView last = family.trimmed();
    if (first.size() > longestPart || last.size() > longestPart)
        return std::nullopt;
    if (first.isEmpty() || last.isEmpty())
        return divided(first.isEmpty() ? last : first);
    if (!areOnlyGivenNames(last) || !isOnlyFamilyName(first))
        return std::nullopt;
    return NameParts{last.toString(), first.toString()};
}

}  // namespace kontor::model
