// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/placeholders.h"

#include "core/model/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace kontor::model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::model)
};

QString fieldOf(const FieldMap &contact, const char *key)
{
    return contact.value(QString::fromLatin1(key)).toString();
}

bool isFirm(const FieldMap &contact)
{
    return fieldOf(contact, "kind") == QLatin1String("organisation");
}

QHash<QString, QString> valuesOf(const PlaceholderSource &source, const QLocale &locale)
{
    const QString given = fieldOf(source.contact, "given_name");
    const QString family = fieldOf(source.contact, "family_name");
    const QString firm = isFirm(source.contact) ? fieldOf(source.contact, "org_name") : source.firm;
    const QString date = locale.toString(source.now.date(), QLocale::ShortFormat);
    const QString time = locale.toString(source.now.time(), QLocale::ShortFormat);
    const QString salutation = letterSalutation(source.contact);
    return {{QStringLiteral("anrede"), salutation},   {QStringLiteral("salutation"), salutation},
            {QStringLiteral("name"), fullName(source.contact)},
            {QStringLiteral("vorname"), given},       {QStringLiteral("first_name"), given},
            {QStringLiteral("nachname"), family},     {QStringLiteral("last_name"), family},
            {QStringLiteral("firma"), firm},          {QStringLiteral("company"), firm},
            {QStringLiteral("ort"), source.city},     {QStringLiteral("city"), source.city},
            {QStringLiteral("datum"), date},          {QStringLiteral("date"), date},
            {QStringLiteral("uhrzeit"), time},        {QStringLiteral("time"), time},
            {QStringLiteral("ich"), source.author},   {QStringLiteral("me"), source.author}};
}

}  // namespace

QString letterSalutation(const FieldMap &contact)
{
    const QString family = fieldOf(contact, "family_name");
    if (isFirm(contact) || fullName(contact).isEmpty())
        return Text::tr("Dear Sir or Madam");
    const QString title = fieldOf(contact, "title");
    const QString name = title.isEmpty() ? family : title + u' ' + family;
    const QString code = fieldOf(contact, "salutation");
    if (!family.isEmpty() && code == QLatin1String("ms"))
        return Text::tr("Dear Ms %1").arg(name);
    if (!family.isEmpty() && code == QLatin1String("mr"))
        return Text::tr("Dear Mr %1").arg(name);
    return Text::tr("Dear %1").arg(fullName(contact));
}

QString fillPlaceholders(const QString &text, const PlaceholderSource &source, const QLocale &locale)
{
    const QHash<QString, QString> values = valuesOf(source, locale);
    static const QRegularExpression placeholder(QStringLiteral("\\{([A-Za-z_]+)\\}"));
    QString filled;
    qsizetype from = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        filled += QStringView(text).mid(from, match.capturedStart() - from);
        const QString value = values.value(match.captured(1).toLower());
        filled += value.isEmpty() ? match.captured() : value;
        from = match.capturedEnd();
    }
    return filled + text.mid(from);
}

}  // namespace kontor::model
