// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace kontor::importexport {

struct VCardParameter {
    QString name;  ///< upper case
    QStringList values;
};

/// One property of a card, decoded from its bytes; the value still carries the escapes of vCard ("\,", "\n").
struct VCardProperty {
    QString group;  ///< "item1", lower case; usually empty
    QString name;   ///< upper case
    QList<VCardParameter> parameters;
    QString value;
    QByteArray data;           ///< decoded bytes of an embedded value (base64 or a data: URI)
    QString mediaType;         ///< of `data`, as far as the card says or its first bytes show
    bool binary = false;       ///< `data` holds the value, `value` is empty
    bool truncated = false;    ///< beyond the limit of one property; the value is incomplete
    bool commaIsText = false;  ///< vCard 2.1: commas separate nothing

    /// All values of a parameter; `name` in upper case.
    QStringList parameter(QStringView wanted) const;
    QString firstParameter(QStringView wanted) const { return parameter(wanted).value(0); }
    /// Values of TYPE in lower case, without "pref".
    QStringList types() const;
    bool hasType(QStringView type) const;
    /// 1 (first choice) to 100; 0 if the card states no preference.
    int preference() const;

    /// The whole value as text.
    QString text() const;
    /// The parts of a structured value (N, ADR, ORG), each with the elements of its list joined by `listSeparator`.
    QStringList components(QStringView listSeparator) const;
    /// The elements of a list value (CATEGORIES, NICKNAME), trimmed, without empty ones.
    QStringList list() const;
    /// For a trace or a note: the value for people; embedded bytes as media type and size.
    QString shown() const;
};

/// Reads one unfolded line: "item1.TEL;TYPE=work:…". A line without a colon becomes a property without a name. Bytes are
/// decoded by CHARSET, else as UTF-8, else as Windows-1252. `version21`: the rules of vCard 2.1 hold.
VCardProperty parseVCardProperty(QByteArrayView line, bool version21);

/// Bytes of a card as text: UTF-8 if they are valid UTF-8, Windows-1252 otherwise; `charset` (may be empty) goes first.
QString vcardDecoded(QByteArrayView bytes, const QByteArray &charset = {});

/// "\n" → line break, "\," → ","; also the "\:" that some programs write.
QString vcardUnescaped(QStringView text);

/// The media type that the first bytes of a picture show; empty if it is none that we know.
QString sniffedImageType(QByteArrayView data);

}  // namespace kontor::importexport
