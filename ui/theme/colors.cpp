// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <algorithm>
#include <cmath>

namespace kontor::theme {
namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

}  // namespace

double relativeLuminance(const QColor &color)
{
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = relativeLuminance(a);
    const double lb = relativeLuminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mixed(const QColor &over, const QColor &base, double opacity)
{
    const QColor top = over.toRgb();
    const QColor bottom = base.toRgb();
    const auto channel = [opacity](int from, int to) {
        return int(std::lround(to * opacity + from * (1.0 - opacity)));
    };
    return QColor(channel(bottom.red(), top.red()), channel(bottom.green(), top.green()),
                  channel(bottom.blue(), top.blue()));
}

QColor readableOn(const QColor &wanted, const QColor &background, double ratio)
{
    const QColor opaque = mixed(wanted, background, 1.0);
    if (contrastRatio(opaque, background) >= ratio)
        return opaque;
    const QColor end = contrastRatio(Qt::white, background) >= contrastRatio(Qt::black, background) ? QColor(Qt::white)
                                                                                                    : QColor(Qt::black);
    constexpr int steps = 50;
    for (int step = 1; step < steps; ++step) {
        const QColor candidate = mixed(end, opaque, double(step) / steps);
        if (contrastRatio(candidate, background) >= ratio)
            return candidate;
    }
    return end;
}

}  // namespace kontor::theme
