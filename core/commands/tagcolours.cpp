// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/tagcolours.h"

#include <QHash>

namespace kontor::commands {

QStringList tagColours()
{
    return {QStringLiteral("#0f6e66"), QStringLiteral("#2563eb"), QStringLiteral("#6d28d9"), QStringLiteral("#b45309"),
            QStringLiteral("#be185d"), QStringLiteral("#15803d"), QStringLiteral("#b91c1c"), QStringLiteral("#0369a1"),
            QStringLiteral("#7c3aed"), QStringLiteral("#4d7c0f"), QStringLiteral("#a16207"), QStringLiteral("#475569")};
}

QString colourForTag(const QString &name)
{
    const QStringList colours = tagColours();
    return colours[qsizetype(qHash(name.toCaseFolded(), 7) % size_t(colours.size()))];
}

}  // namespace kontor::commands
