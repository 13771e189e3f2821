// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace kontor::model {

/// Last names that are common in one of the countries of Europe, several in a line, divided by spaces; UTF-8.
std::span<const char *const> commonFamilyNames();

struct NameParts {
    QString given;
    QString family;
};
/// What the fields of a person should be who has first and last name exchanged ("Müller" "Hans"), or both in one field ("Müller, Hans").
/// Nothing unless all speaks for it: the last name must be a first name of one sex and no common last name, and where both are there the
/// first name a common last name that nobody has as a first name.
std::optional<NameParts> unswappedName(QStringView given, QStringView family);

}  // namespace kontor::model
