// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.h"

#include "core/model/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace kontor::model {

namespace {

constexpr qsizetype kLongestEmail = 254;
constexpr qsizetype kLongestLocalPart = 64;
constexpr qsizetype kLongestDomain = 253;
constexpr qsizetype kLongestUrl = 2000;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDomainLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
        return false;
    return std::all_of(label.cbegin(), label.cend(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-'; });
}

/// A host name with at least one dot and a top level that is no number.
bool isFullDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    if (labels.size() < 2 || domain.size() > kLongestDomain || labels.last().size() < 2)
        return false;
    return std::all_of(labels.cbegin(), labels.cend(), isDomainLabel)
           && !std::all_of(labels.last().cbegin(), labels.last().cend(), isAsciiDigit);
}

bool isIpv4(QStringView host)
{
    const auto parts = host.split(u'.');
    return parts.size() == 4 && std::all_of(parts.cbegin(), parts.cend(), [](QStringView part) {
               return !part.isEmpty() && part.size() <= 3 && std::all_of(part.cbegin(), part.cend(), isAsciiDigit)
                      && part.toInt() <= 255;
           });
}

bool isLocalPart(QStringView local)
{
    if (local.isEmpty() || local.size() > kLongestLocalPart || local.startsWith(u'.') || local.endsWith(u'.')
        || local.contains(u".."))
        return false;
    return std::all_of(local.cbegin(), local.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate()
               || QStringView(u"!#$%&'*+-/=?^_`{|}~.").contains(c);
    });
}

/// Lengths by country of the IBAN registry: the SEPA area and its neighbours.
int ibanLength(const QString &country)
{
    static const auto lengths = [] {
        QHash<QString, int> made;
        const QString table = QStringLiteral(
            "AD24 AL28 AT20 BA20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 "
            "HR21 HU28 IE22 IL23 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 "
            "SE24 SI19 SK24 SM27 TR26 UA29 VA22 XK20");
        for (const QString &entry : table.split(u' '))
            made.insert(entry.left(2), QStringView(entry).mid(2).toInt());
        return made;
    }();
    return lengths.value(country, 0);
}

}  // namespace

bool isPlausibleEmail(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype at = trimmed.indexOf(u'@');
    if (at < 0 || trimmed.size() > kLongestEmail)
        return false;
    return isLocalPart(trimmed.left(at)) && isFullDomain(trimmed.mid(at + 1));
}

QString normaliseEmail(QStringView text)
{
    QString address = tidied(text);
    const auto unwrap = [&address] {
        if (address.size() > 1 && address.startsWith(u'<') && address.endsWith(u'>'))
            address = address.mid(1, address.size() - 2).trimmed();
    };
    unwrap();
    if (address.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive)) {
        address = address.mid(7).trimmed();
        if (const qsizetype query = address.indexOf(u'?', address.indexOf(u'@')); query >= 0)
            address.truncate(query);
    }
    unwrap();
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? address : QString(address.left(at) + address.mid(at).toLower());
}

bool isPlausibleUrl(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    if (trimmed.isEmpty() || trimmed.size() > kLongestUrl)
        return false;
    for (const QChar c : trimmed) {
        if (c.isSpace() || c.category() == QChar::Other_Control || c == u'<' || c == u'>' || c == u'"' || c == u'\\')
            return false;
    }
    const bool bare = !trimmed.contains(QStringLiteral("://"));
    const QUrl url(bare ? QString(QStringLiteral("https://") + trimmed) : trimmed, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || (scheme != u"http" && scheme != u"https") || !url.userInfo().isEmpty())
        return false;
    const QString host = url.host();
    return isFullDomain(host) || (!bare && isIpv4(host));
}

bool isPlausibleVatId(QStringView text)
{
    QString id;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'.' && c != u'-')
            id += c.toUpper();
    }
    // Forms after the European Commission's list; Switzerland, Norway, Northern Ireland and Great Britain beside them.
    static const QRegularExpression forms(QStringLiteral(
        "^(ATU\\d{8}|BE[01]\\d{9}|BG\\d{9,10}|CHE\\d{9}(MWST|TVA|IVA)?|CY\\d{8}[A-Z]|CZ\\d{8,10}|DE\\d{9}|DK\\d{8}|EE\\d{9}|EL\\d{9}"
        "|ES[A-Z0-9]\\d{7}[A-Z0-9]|FI\\d{8}|FR[A-HJ-NP-Z0-9]{2}\\d{9}|(GB|XI)(\\d{9}|\\d{12}|(GD|HA)\\d{3})|HR\\d{11}|HU\\d{8}"
        "|IE\\d[A-Z0-9+*]\\d{5}[A-Z]{1,2}|IT\\d{11}|LI\\d{5}|LT(\\d{9}|\\d{12})|LU\\d{8}|LV\\d{11}|MT\\d{8}|NL[A-Z0-9]{9}B[A-Z0-9]{2}"
        "|NO\\d{9}(MVA)?|PL\\d{10}|PT\\d{9}|RO\\d{2,10}|SE\\d{12}|SI\\d{8}|SK\\d{10})$"));
    return forms.match(id).hasMatch();
}

bool isValidIban(QStringView text)
{
    QString iban;
    for (const QChar c : text) {
        if (!c.isSpace())
            iban += c.toUpper();
    }
    const int wanted = ibanLength(iban.left(2));
    if (wanted == 0 || iban.size() != wanted || !isAsciiDigit(iban[2]) || !isAsciiDigit(iban[3]))
        return false;
    int remainder = 0;
    for (qsizetype i = 0; i < iban.size(); ++i) {
        const QChar c = iban[(i + 4) % iban.size()];
        if (isAsciiDigit(c))
            remainder = (remainder * 10 + (c.unicode() - u'0')) % 97;
        else if (c >= u'A' && c <= u'Z')
            remainder = (remainder * 100 + (c.unicode() - u'A' + 10)) % 97;
        else
            return false;
    }
    return remainder == 1;
}

}  // namespace kontor::model
