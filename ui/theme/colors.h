// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

// Colour arithmetic after WCAG 2: pure functions, usable on any thread.

namespace kontor::theme {

/// What text needs against the surface below it.
inline constexpr double textContrast = 4.5;
/// What it needs for people who see little.
inline constexpr double highTextContrast = 7.0;

/// 0 (black) … 1 (white), as WCAG defines it.
double relativeLuminance(const QColor &color);

/// 1 … 21; the order of the colours does not matter. Alpha is ignored.
double contrastRatio(const QColor &a, const QColor &b);

/// `over` at the given opacity (0 … 1) on an opaque `base`; the result is opaque.
QColor mixed(const QColor &over, const QColor &base, double opacity);

/// The colour nearest to `wanted` (same hue) that reaches `ratio` on `background`. Ratios up to 4.5 can always be had, higher ones
/// on dark and on bright backgrounds; else it is black or white.
QColor readableOn(const QColor &wanted, const QColor &background, double ratio = textContrast);

}  // namespace kontor::theme
