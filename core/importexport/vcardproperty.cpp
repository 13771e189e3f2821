// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/vcardproperty.h"

#include "core/importexport/encoding.h"

#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

// More of either is no card but an attack on the memory; the surplus stays together in the last part.
constexpr qsizetype kMaxParameters = 1000;
constexpr qsizetype kMaxParts = 10000;

/// Splits at `separator` outside quotes (parameters).
QList<QByteArrayView> splitQuoted(QByteArrayView text, char separator, qsizetype limit)
{
    QList<QByteArrayView> parts;
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == separator && !quoted && parts.size() < limit) {
            parts.append(text.sliced(start, i - start));
            start = i + 1;
        }
    }
    parts.append(text.sliced(start));
    return parts;
}

/// Splits at an unescaped `separator` (values).
QList<QStringView> splitEscaped(QStringView text, QChar separator)
{
    QList<QStringView> parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == separator && parts.size() < kMaxParts) {
            parts.append(text.sliced(start, i - start));
            start = i + 1;
        }
    }
    parts.append(text.sliced(start));
    return parts;
}

/// The colon that ends the header: outside quotes, unless the quotes never close.
qsizetype headerEnd(QByteArrayView line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            return i;
    }
    return line.indexOf(':');
}

/// RFC 6868: ^n, ^' and ^^.
QString parameterText(QByteArrayView bytes)
{
    QString text = vcardDecoded(bytes).trimmed();
    text.remove(u'"');
    if (!text.contains(u'^'))
        return text;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = text[i] == u'^' && i + 1 < text.size() ? text[i + 1] : QChar();
        if (next == u'n' || next == u'^' || next == u'\'') {
            result += next == u'n' ? u'\n' : next == u'^' ? u'^' : u'"';
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

/// vCard 2.1 leaves the names of parameters out: "TEL;HOME;FAX".
QString impliedParameter(const QString &value)
{
    const QString upper = value.toUpper();
    if (upper == u"QUOTED-PRINTABLE" || upper == u"BASE64" || upper == u"B" || upper == u"7BIT" || upper == u"8BIT")
        return u"ENCODING"_s;
    if (upper == u"INLINE" || upper == u"CONTENT-ID" || upper == u"CID")
        return u"VALUE"_s;
    return u"TYPE"_s;
}

VCardParameter parseParameter(QByteArrayView bytes)
{
    const qsizetype equals = bytes.indexOf('=');
    if (equals < 0) {
        const QString value = parameterText(bytes);
        return {impliedParameter(value), {value}};
    }
    VCardParameter parameter{QString::fromLatin1(bytes.first(equals)).trimmed().toUpper(), {}};
    const auto values = splitQuoted(bytes.sliced(equals + 1), ',', kMaxParameters);
    for (const QByteArrayView value : values) {
        const QString text = parameterText(value);
        // Some writers quote the list of types as a whole: TYPE="cell,voice".
        if (parameter.name == u"TYPE" && text.contains(u','))
            parameter.values += text.split(u',', Qt::SkipEmptyParts);
        else
            parameter.values.append(text);
    }
    return parameter;
}

QByteArray fromQuotedPrintable(QByteArrayView bytes)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9'   ? c - '0'
               : c >= 'A' && c <= 'F' ? c - 'A' + 10
               : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                      : -1;
    };
    QByteArray result;
    result.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const int high = bytes[i] == '=' && i + 2 < bytes.size() ? digit(bytes[i + 1]) : -1;
        const int low = high >= 0 ? digit(bytes[i + 2]) : -1;
        if (low >= 0) {
            result += char(high * 16 + low);
            i += 2;
        } else if (bytes[i] != '=' || i + 1 < bytes.size()) {
            result += bytes[i];
        }
    }
    return result;
}

void readDataUri(VCardProperty &property)
{
    const qsizetype comma = property.value.indexOf(u',');
    if (comma < 0)
        return;
    const QString head = property.value.mid(5, comma - 5);
    const QByteArray body = QStringView(property.value).sliced(comma + 1).toLatin1();
    property.mediaType = head.section(u';', 0, 0).toLower();
    property.data = head.endsWith(u";base64", Qt::CaseInsensitive) ? QByteArray::fromBase64(body)
                                                                   : QByteArray::fromPercentEncoding(body);
    property.binary = true;
    property.value.clear();
}

void setMediaType(VCardProperty &property)
{
    const QString sniffed = sniffedImageType(property.data);
    if (!sniffed.isEmpty()) {
        property.mediaType = sniffed;
    } else if (property.mediaType.isEmpty()) {
        const QString stated = property.firstParameter(u"MEDIATYPE");
        const QString type = property.types().value(0);
        property.mediaType = !stated.isEmpty() ? stated : type.contains(u'/') ? type : u"application/octet-stream"_s;
    }
}

void parseHeader(VCardProperty &property, QByteArrayView header)
{
    const auto parts = splitQuoted(header, ';', kMaxParameters);
    const QString name = QString::fromLatin1(parts.first()).trimmed();
    const qsizetype dot = name.lastIndexOf(u'.');
    property.group = dot > 0 ? name.first(dot).toLower() : QString();
    property.name = name.mid(dot + 1).toUpper();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (!parts[i].isEmpty())
            property.parameters.append(parseParameter(parts[i]));
    }
}

}  // namespace

QString sniffedImageType(QByteArrayView data)
{
    if (data.startsWith("\xFF\xD8\xFF"))
        return u"image/jpeg"_s;
    if (data.startsWith("\x89PNG\r\n"))
        return u"image/png"_s;
    if (data.startsWith("GIF8"))
        return u"image/gif"_s;
    if (data.startsWith("BM"))
        return u"image/bmp"_s;
    if (data.startsWith("RIFF") && data.size() > 12 && data.sliced(8).startsWith("WEBP"))
        return u"image/webp"_s;
    return {};
}

QString vcardDecoded(QByteArrayView bytes, const QByteArray &charset)
{
    const QByteArray wanted = charset.trimmed().toUpper();
    const bool western = wanted == "ISO-8859-1" || wanted == "LATIN1" || wanted == "WINDOWS-1252" || wanted == "CP1252";
    if (!wanted.isEmpty() && wanted != "UTF-8" && wanted != "UTF8" && wanted != "US-ASCII" && !western) {
        if (auto decoder = TextDecoder::create(wanted)) {
            QString text;
            (*decoder)->decode(bytes, true, text);
            return text;
        }
    }
    if (!western) {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = utf8.decode(bytes);
        if (!utf8.hasError())
            return text;
    }
    // Browsers settled it: what calls itself ISO 8859-1 is Windows-1252.
    auto decoder = TextDecoder::create("windows-1252");
    if (!decoder)
        return QString::fromLatin1(bytes);
    QString text;
    (*decoder)->decode(bytes, true, text);
    return text;
}

QString vcardUnescaped(QStringView text)
{
    if (!text.contains(u'\\'))
        return text.toString();
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = text[i] == u'\\' && i + 1 < text.size() ? text[i + 1] : QChar();
        if (next == u'n' || next == u'N')
            result += u'\n';
        else if (next == u',' || next == u';' || next == u':' || next == u'\\')
            result += next;
        else {
            result += text[i];
            continue;
        }
        ++i;
    }
    return result;
}

VCardProperty parseVCardProperty(QByteArrayView line, bool version21)
{
    VCardProperty property;
    property.commaIsText = version21;
    const qsizetype colon = headerEnd(line);
    if (colon < 0) {
        property.value = vcardDecoded(line);
        return property;
    }
    parseHeader(property, line.first(colon));
    const QByteArrayView bytes = line.sliced(colon + 1);
    const QString encoding = property.firstParameter(u"ENCODING").toUpper();
    if (encoding == u"BASE64" || encoding == u"B") {
        property.data = QByteArray::fromBase64(bytes.toByteArray());
        property.binary = true;
    } else {
        const QByteArray charset = property.firstParameter(u"CHARSET").toLatin1();
        property.value = encoding == u"QUOTED-PRINTABLE" ? vcardDecoded(fromQuotedPrintable(bytes), charset)
                                                         : vcardDecoded(bytes, charset);
        property.value.replace(u"\r\n"_s, u"\n"_s);
        if (property.value.startsWith(u"data:", Qt::CaseInsensitive))
            readDataUri(property);
    }
    if (property.binary)
        setMediaType(property);
    return property;
}

QStringList VCardProperty::parameter(QStringView wanted) const
{
    QStringList values;
    for (const VCardParameter &parameter : parameters) {
        if (parameter.name == wanted)
            values += parameter.values;
    }
    return values;
}

QStringList VCardProperty::types() const
{
    QStringList types;
    const QStringList all = parameter(u"TYPE");
    for (const QString &type : all) {
        const QString lower = type.trimmed().toLower();
        if (!lower.isEmpty() && lower != u"pref")
            types.append(lower);
    }
    return types;
}

bool VCardProperty::hasType(QStringView type) const
{
    return parameter(u"TYPE").contains(type, Qt::CaseInsensitive);
}

int VCardProperty::preference() const
{
    const int stated = firstParameter(u"PREF").toInt();
    if (stated > 0)
        return std::min(stated, 100);
    return hasType(u"pref") ? 1 : 0;
}

QString VCardProperty::text() const
{
    return value.contains(u'\\') ? vcardUnescaped(value) : value;
}

QStringList VCardProperty::components(QStringView listSeparator) const
{
    QStringList components;
    const auto parts = splitEscaped(value, u';');
    for (const QStringView part : parts) {
        if (commaIsText) {
            components.append(vcardUnescaped(part).trimmed());
            continue;
        }
        QStringList elements;
        const auto pieces = splitEscaped(part, u',');
        for (const QStringView piece : pieces) {
            const QString element = vcardUnescaped(piece).trimmed();
            if (!element.isEmpty())
                elements.append(element);
        }
        components.append(elements.join(listSeparator));
    }
    return components;
}

QStringList VCardProperty::list() const
{
    QStringList elements;
    const auto outer = splitEscaped(value, commaIsText && value.contains(u';') ? u';' : u',');
    for (const QStringView piece : outer) {
        const QString element = vcardUnescaped(piece).trimmed();
        if (!element.isEmpty())
            elements.append(element);
    }
    return elements;
}

QString VCardProperty::shown() const
{
    if (!binary)
        return text();
    const QString size = QString::number(data.size());
    return mediaType + u", "_s + size + u" B"_s;
}

}  // namespace kontor::importexport
