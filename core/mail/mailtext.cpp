// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailtext.h"

#include <QHash>
#include <QRegularExpression>

namespace kontor::mail {

namespace {

QString entityText(const QString &name)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("amp"), QStringLiteral("&")},   {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},    {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},  {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("euro"), QStringLiteral("€")},  {QStringLiteral("auml"), QStringLiteral("ä")},
        {QStringLiteral("ouml"), QStringLiteral("ö")},  {QStringLiteral("uuml"), QStringLiteral("ü")},
        {QStringLiteral("Auml"), QStringLiteral("Ä")},  {QStringLiteral("Ouml"), QStringLiteral("Ö")},
        {QStringLiteral("Uuml"), QStringLiteral("Ü")},  {QStringLiteral("szlig"), QStringLiteral("ß")},
        {QStringLiteral("ndash"), QStringLiteral("–")}, {QStringLiteral("mdash"), QStringLiteral("—")},
        {QStringLiteral("hellip"), QStringLiteral("…")}, {QStringLiteral("bdquo"), QStringLiteral("„")},
        {QStringLiteral("ldquo"), QStringLiteral("“")}, {QStringLiteral("rdquo"), QStringLiteral("”")}};
    if (!name.startsWith(u'#'))
        return known.value(name, QStringLiteral("&%1;").arg(name));
    bool ok = false;
    const bool isHex = name.mid(1, 1).toLower() == QLatin1String("x");
    const char32_t code = isHex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok);
    return ok && code >= 0x20 && code <= 0x10ffff ? QString::fromUcs4(&code, 1) : QString();
}

QString withoutEntities(const QString &text)
{
    static const QRegularExpression entity(QStringLiteral("&(#?[A-Za-z0-9]{1,10});"));
    QString plain;
    qsizetype from = 0;
    for (auto matches = entity.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += entityText(match.captured(1));
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

}  // namespace

QString textOfHtml(const QString &html)
{
    static const auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression hidden(QStringLiteral("<(head|style|script|title)\\b.*?</\\1\\s*>|<!--.*?-->"), options);
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    static const QRegularExpression lineEnd(QStringLiteral("<br\\b[^>]*>|</(div|tr|li|h[1-6]|table)\\s*>"), options);
    static const QRegularExpression paragraphEnd(QStringLiteral("</(p|blockquote|ul|ol)\\s*>"), options);
    static const QRegularExpression cellEnd(QStringLiteral("</t[dh]\\s*>"), options);
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QString text = html;
    text.remove(hidden);
    text.replace(blank, QStringLiteral(" "));
    text.replace(lineEnd, QStringLiteral("\n"));
    text.replace(paragraphEnd, QStringLiteral("\n\n"));
    text.replace(cellEnd, QStringLiteral(" "));
    text.remove(tag);
    return withoutEntities(text);
}

QString tidyMailText(const QString &text)
{
    static const QRegularExpression blankEnd(QStringLiteral("[ \\t\\x{a0}]+(?=\\n|$)"));
    static const QRegularExpression gaps(QStringLiteral("\\n{3,}"));
    QString tidy = text;
    tidy.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    tidy.replace(u'\r', u'\n');
    tidy.remove(blankEnd);
    tidy.replace(QStringLiteral("\n "), QStringLiteral("\n"));
    tidy.replace(gaps, QStringLiteral("\n\n"));
    return tidy.trimmed();
}

}  // namespace kontor::mail
