// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kontor::model {

/// How well a text is meant by what somebody typed; 0: not at all. Every word typed must fit: as the beginning of the
/// text, of one of its words, as their first letters ("nk": New contact), inside a word, or as letters in that order close together, the
/// better in this order. Upper case, accents and German spellings make no difference.
int fuzzyScore(QStringView typed, QStringView text);

namespace fuzzy {
inline constexpr int beginning = 1000;
inline constexpr int wordStart = 800;
inline constexpr int initials = 600;
inline constexpr int inside = 400;
inline constexpr int scattered = 200;
}  // namespace fuzzy

}  // namespace kontor::model
