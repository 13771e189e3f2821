// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/normalise.h"
#include "core/quality/recordbuilder.h"

#include <QHash>
#include <QString>

namespace kontor::tests {

/// Adds a contact written as "g=Maria;f=Bäcker;p=0221 4710100"; the letters are explained in tests/data/pairs/nasty.tsv.
inline quality::Row addLine(quality::RecordBuilder &builder, const QByteArray &line)
{
    QHash<char, QByteArray> values;
    const QList<QByteArray> parts = line.split(';');
    for (const QByteArray &part : parts) {
        if (part.size() > 2 && part[1] == '=')
            values.insert(part[0], part.mid(2));
    }
    const QByteArray kind = values.contains('o') && !values.contains('f') && !values.contains('g') ? "organisation" : "person";
    quality::ContactTexts texts;
    texts.kind = kind;
    texts.given = values['g'];
    texts.additional = values['m'];
    texts.family = values['f'];
    texts.suffix = values['x'];
    texts.gender = values['G'];
    texts.birthday = values['b'];
    texts.organisation = values['o'];
    texts.vatId = values['v'];
    texts.iban = values['i'];
    texts.customerNumber = values['k'];
    const quality::Row row = builder.add(texts);
    for (const auto &[letter, point] : {std::pair('p', "phone"), std::pair('h', "mobile"), std::pair('e', "email"), std::pair('w', "url")}) {
        const QVariant norm = commands::normalisedPoint(QString::fromLatin1(point), QString::fromUtf8(values[letter]), QStringLiteral("DE"));
        if (norm.isValid())
            builder.addPoint(row, point, norm.toString().toUtf8());
    }
    builder.addAddress(row, {values['s'], {}, values['z'], values['c']});
    return row;
}

/// People and firms who have nothing to do with one another.
inline void addCrowd(quality::RecordBuilder &builder, int contacts)
{
    static constexpr const char *given[]{"Anna", "Bernd", "Clara", "Dirk", "Elke", "Frank", "Gerda", "Holger", "Inge", "Jan", "Karin", "Lars", "Mona", "Nils", "Olga", "Paul", "Rita", "Sven", "Tina", "Ulf", "Thomas", "Maria", "Peter", "Michael"};
    static constexpr const char *family[]{"Becker", "Wagner", "Schulz", "Hoffmann", "Koch", "Richter", "Klein", "Wolf", "Neumann", "Schwarz", "Zimmermann", "Krüger", "Hartmann", "Lange", "Werner", "Krause", "Lehmann", "Köhler", "Maier", "Walter", "Müller", "Schmidt"};
    static constexpr const char *towns[]{"10115;c=Berlin", "20095;c=Hamburg", "80331;c=München", "50667;c=Köln", "60311;c=Frankfurt", "70173;c=Stuttgart", "40213;c=Düsseldorf", "04109;c=Leipzig", "28195;c=Bremen", "01067;c=Dresden"};
    static constexpr const char *trades[]{"Bau", "Handel", "Software", "Logistik", "Technik", "Beratung"};
    for (int i = 0; i < contacts; ++i) {
        const auto pick = [i](const auto &list, quint64 salt) { return QByteArray(list[quality::mixed(quint64(i) * 31 + salt) % std::size(list)]); };
        const QByteArray number = QByteArray::number(qint64(100'000 + quality::mixed(quint64(i) + 77) % 800'000));
        const QByteArray place = ";s=" + pick(family, 5) + "weg " + QByteArray::number(qint64(quality::mixed(quint64(i) + 5) % 150 + 1)) + ";z=" + pick(towns, 6);
        if (i % 4 == 0)
            addLine(builder, "o=" + pick(family, 1) + ' ' + pick(trades, 2) + " GmbH;p=030 " + number + place);
        else
            addLine(builder, "g=" + pick(given, 3) + ";f=" + pick(family, 4) + ";h=0151 2" + number + place);
    }
}

}  // namespace kontor::tests
