// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampledata/random.h"

#include <QString>

namespace kontor::sampledata {

enum class Gender { Male, Female, Diverse };

/// An invented person.
struct Person {
    Gender gender = Gender::Male;
    QString title;
    QString given;
    QString additional;
    QString family;  ///< with its particle
    QString suffix;
    QString nickname;
    int birthYear = 0;
};

/// Somebody who is of age in `thisYear` and, if `working`, not past retirement. With a `family` name given, the name is
/// German and this one.
Person makePerson(Random &random, int thisYear, bool working, const QString &family = {});

/// The part of a mail address before the @: "anna.mueller", "a.mueller", …
QString mailName(Random &random, const Person &person);

}  // namespace kontor::sampledata
