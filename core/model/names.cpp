// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/names.h"

#include "core/model/namewords.h"
#include "core/model/text.h"

#include <QHash>
#include <QStringBuilder>

namespace kontor::model {

namespace {

QString value(const FieldMap &contact, const QString &key)
{
    return contact.value(key).toString().trimmed();
}

QString joined(std::initializer_list<QString> parts)
{
    QString text;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            text += text.isEmpty() ? part : QString(u' ' + part);
    }
    return text;
}

struct NameFields {
    QString title;
    QString given;
    QString additional;
    QString family;
    QString suffix;
    QString organisation;
    bool isOrganisation = false;

    explicit NameFields(const FieldMap &contact)
        : title(value(contact, QStringLiteral("title"))),
          given(value(contact, QStringLiteral("given_name"))),
          additional(value(contact, QStringLiteral("additional_names"))),
          family(value(contact, QStringLiteral("family_name"))),
          suffix(value(contact, QStringLiteral("name_suffix"))),
          organisation(value(contact, QStringLiteral("org_name")))
    {
        const bool named = !given.isEmpty() || !family.isEmpty();
        // Whoever has a firm's name only is shown by it, whatever the kind says.
        isOrganisation =
            !organisation.isEmpty() && (contact.value(QStringLiteral("kind")).toString() == u"organisation" || !named);
        if (!named && !isOrganisation)
            given = value(contact, QStringLiteral("nickname"));
    }
};

/// "Firma Müller" and "Die Bäckerei" are looked for under M and B.
QString withoutArticle(const QString &organisation)
{
    const qsizetype blank = organisation.indexOf(u' ');
    if (blank < 0)
        return organisation;
    static const QStringList articles{QStringLiteral("der"), QStringLiteral("die"),   QStringLiteral("das"),
                                      QStringLiteral("the"), QStringLiteral("firma"), QStringLiteral("fa.")};
    return articles.contains(organisation.left(blank).toLower()) ? organisation.mid(blank + 1).trimmed() : organisation;
}

/// The first letter or digit, in upper case, as one whole character.
QString firstLetter(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLetterOrNumber())
            return text.mid(i, 1).toUpper().left(1);
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            return text.mid(i, 2);
    }
    return {};
}

QString organisationInitials(const QString &organisation)
{
    QString letters;
    const QStringList words = withoutArticle(organisation).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool legalForm =
            !letters.isEmpty() && looksLikeOrganisation(QString(QStringLiteral("x ") + word)) && word.size() <= 5;
        if (!legalForm)
            letters += firstLetter(word);
        if (letters.size() >= 2)
            break;
    }
    return letters;
}

}  // namespace

QString contactKind(const FieldMap &contact)
{
    if (const QString kind = contact.value(QStringLiteral("kind")).toString(); !kind.isEmpty())
        return kind;
    const bool person = contact.contains(QStringLiteral("family_name")) || contact.contains(QStringLiteral("given_name"));
    return person || !contact.contains(QStringLiteral("org_name")) ? QStringLiteral("person") : QStringLiteral("organisation");
}

QString listName(const FieldMap &contact)
{
    const NameFields name(contact);
    if (name.isOrganisation)
        return name.organisation;
    if (name.family.isEmpty() || name.given.isEmpty())
        return joined({name.title, name.given, name.additional, name.family, name.suffix});
    return name.family + QStringLiteral(", ") + joined({name.title, name.given, name.additional, name.suffix});
}

QString fullName(const FieldMap &contact)
{
    const NameFields name(contact);
    return name.isOrganisation ? name.organisation
                               : joined({name.title, name.given, name.additional, name.family, name.suffix});
}

QString sortName(const FieldMap &contact)
{
    const NameFields name(contact);
    if (name.isOrganisation)
        return withoutArticle(name.organisation);
    const QString given = joined({name.given, name.additional});
    const QString family = namewords::withoutPrefix(name.family);
    if (family.isEmpty() || given.isEmpty())
        return joined({family, given});
    // Two blanks sort before the one inside "Meyer Schulze", so that all of "Meyer" stays together.
    return family + QStringLiteral("  ") + given;
}

QString initials(const FieldMap &contact)
{
    const NameFields name(contact);
    if (name.isOrganisation)
        return organisationInitials(name.organisation);
    return firstLetter(name.given) + firstLetter(namewords::withoutPrefix(name.family));
}

QString salutationCode(QStringView text)
{
    const QString clean = tidied(text);
    // Columns for the gender say it in one letter.
    static const QHash<QString, QString> wholeWords{
        {QStringLiteral("m"), QStringLiteral("mr")},        {QStringLiteral("w"), QStringLiteral("ms")},
        {QStringLiteral("f"), QStringLiteral("ms")},        {QStringLiteral("d"), QStringLiteral("mx")},
        {QStringLiteral("divers"), QStringLiteral("mx")},   {QStringLiteral("neutral"), QStringLiteral("mx")},
        {QStringLiteral("ohne"), QStringLiteral("mx")},     {QStringLiteral("keine"), QStringLiteral("mx")},
        {QStringLiteral("männlich"), QStringLiteral("mr")}, {QStringLiteral("weiblich"), QStringLiteral("ms")},
        {QStringLiteral("male"), QStringLiteral("mr")},     {QStringLiteral("female"), QStringLiteral("ms")},
    };
    if (const auto found = wholeWords.constFind(clean.toLower()); found != wholeWords.constEnd())
        return *found;
    QString code;
    const QStringList words = QString(clean).replace(u'/', u' ').replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString here = namewords::salutation(word);
        if (!code.isEmpty() && !here.isEmpty() && here != code)
            return {};  // "Herr und Frau" is neither
        if (!here.isEmpty())
            code = here;
    }
    return code;
}

}  // namespace kontor::model
