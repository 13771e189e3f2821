// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/vcardwriter.h"

#include "core/model/catalogue.h"
#include "core/model/names.h"
#include "core/model/postal.h"

#include <QCoreApplication>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

constexpr int kFoldAt = 75;

QString escaped(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u'\n', u"\\n"_s);
    text.replace(u',', u"\\,"_s);
    text.replace(u';', u"\\;"_s);
    return text;
}

/// URIs have no escapes, except what would break the line or be taken for an escape.
QString escapedUri(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u'\r', QString());
    text.replace(u'\n', u"\\n"_s);
    return text;
}

/// RFC 6868, in quotes.
QString quotedParameter(QString text)
{
    text.replace(u'^', u"^^"_s);
    text.replace(u'"', u"^'"_s);
    text.replace(u'\n', u"^n"_s);
    text.remove(u'\r');
    return u'"' + text + u'"';
}

/// Assembles the card of one contact.
class CardText {
public:
    CardText(const model::ContactDraft &contact, VCardVersion version) : m_contact(contact), m_version(version) {}

    QByteArray text()
    {
        line(u"BEGIN"_s, u"VCARD"_s);
        line(u"VERSION"_s, v4() ? u"4.0"_s : u"3.0"_s);
        line(u"PRODID"_s, u"-//Kontor//Kontor//EN"_s);
        identity();
        names();
        affiliations();
        for (const model::ChildDraft &each : m_contact.points)
            point(each.fields);
        for (const model::ChildDraft &each : m_contact.addresses)
            address(each.fields);
        profile();
        relations();
        photo();
        line(u"END"_s, u"VCARD"_s);
        return m_text;
    }

private:
    bool v4() const { return m_version == VCardVersion::V4; }
    QString field(const QString &key) const { return m_contact.fields.value(key).toString(); }
    bool isOrganisation() const { return field(u"kind"_s) == u"organisation"; }

    void line(const QString &header, const QString &value) { fold((header + u':' + value).toUtf8()); }
    void fold(const QByteArray &bytes);
    void textLine(const QString &name, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            line(name, escaped(value));
    }
    void identity();
    void names();
    QString formattedName() const;
    void affiliations();
    void point(const model::FieldMap &fields);
    void labelled(const QString &name, const QString &parameters, const QString &label, const QString &value);
    QString pointParameters(const model::FieldMap &fields, const QString &type) const;
    void address(const model::FieldMap &fields);
    void profile();
    void date(const QString &name, const QString &iso);
    void relations();
    void photo();

    const model::ContactDraft &m_contact;
    VCardVersion m_version;
    QByteArray m_text;
    int m_groups = 0;
};

void CardText::fold(const QByteArray &bytes)
{
    qsizetype start = 0;
    qsizetype room = kFoldAt;
    while (bytes.size() - start > room) {
        qsizetype end = start + room;
        // Never within a character: continuation bytes are 10xxxxxx.
        while ((uchar(bytes[end]) & 0xC0) == 0x80)
            --end;
        m_text += QByteArrayView(bytes).sliced(start, end - start);
        m_text += "\r\n ";
        start = end;
        room = kFoldAt - 1;
    }
    m_text += QByteArrayView(bytes).sliced(start);
    m_text += "\r\n";
}

void CardText::identity()
{
    QString uid = field(u"external_uid"_s);
    if (uid.isEmpty() && m_contact.id)
        uid = m_contact.id.toString();
    const auto uuid = Uuid::fromString(uid);
    if (uuid)
        line(u"UID"_s, v4() ? QString(u"urn:uuid:"_s + uuid->toString()) : uuid->toString());
    else
        textLine(v4() ? u"UID;VALUE=text"_s : u"UID"_s, uid);
    if (v4())
        line(u"KIND"_s, isOrganisation() ? u"org"_s : u"individual"_s);
    else if (isOrganisation())
        line(u"X-ABShowAs"_s, u"COMPANY"_s);
}

/// FN must be there: the name, else whatever a person recognises the contact by.
QString CardText::formattedName() const
{
    const QString name = isOrganisation() ? field(u"org_name"_s) : model::fullName(m_contact.fields);
    if (!name.trimmed().isEmpty())
        return name;
    if (!field(u"nickname"_s).isEmpty())
        return field(u"nickname"_s);
    if (!m_contact.affiliations.isEmpty() && !m_contact.affiliations.first().organisation.isEmpty())
        return m_contact.affiliations.first().organisation;
    return m_contact.points.isEmpty() ? QString() : m_contact.points.first().fields.value(u"value"_s).toString();
}

void CardText::names()
{
    line(u"FN"_s, escaped(formattedName()));
    if (isOrganisation()) {
        line(u"N"_s, u";;;;"_s);
        textLine(u"ORG"_s, field(u"org_name"_s));
    } else {
        QStringList prefixes;
        const model::FieldDef *salutation = model::Catalogue::get().field(u"contact", u"salutation");
        for (const model::Choice &choice : salutation->choices) {
            const bool spoken = field(u"salutation"_s) == QLatin1String(choice.code) && qstrcmp(choice.code, "mx") != 0;
            if (spoken)
                prefixes.append(model::catalogueText(choice.label));
        }
        prefixes.append(field(u"title"_s));
        const QStringList parts{escaped(field(u"family_name"_s)), escaped(field(u"given_name"_s)),
                                escaped(field(u"additional_names"_s)), escaped(prefixes.join(u' ').trimmed()),
                                escaped(field(u"name_suffix"_s))};
        line(u"N"_s, parts.join(u';'));
    }
    textLine(u"NICKNAME"_s, field(u"nickname"_s));
}

void CardText::affiliations()
{
    const bool several = m_contact.affiliations.size() > 1;
    for (const model::AffiliationDraft &each : m_contact.affiliations) {
        if (each.organisation.trimmed().isEmpty())
            continue;
        // Groups tell which position belongs to which firm.
        const QString group = several ? QString(u"item"_s + QString::number(++m_groups) + u'.') : QString();
        const QString department = each.fields.value(u"department"_s).toString();
        const QString tail = department.isEmpty() ? QString() : QString(u';' + escaped(department));
        line(group + u"ORG"_s, escaped(each.organisation) + tail);
        textLine(group + u"TITLE"_s, each.fields.value(u"position"_s).toString());
    }
}

QString CardText::pointParameters(const model::FieldMap &fields, const QString &type) const
{
    QStringList types;
    const QString label = fields.value(u"label"_s).toString();
    if (label == u"work" || label == u"home")
        types.append(label);
    if (!type.isEmpty())
        types.append(type);
    const bool preferred = fields.value(u"preferred"_s).toInt() != 0;
    if (preferred && !v4())
        types.append(u"pref"_s);
    QString parameters = types.isEmpty() ? QString() : QString(u";TYPE="_s + types.join(u','));
    if (preferred && v4())
        parameters += u";PREF=1"_s;
    return parameters;
}

/// A label that is no type of the standard goes into the X-ABLabel of a group, as Apple and Google write it.
void CardText::labelled(const QString &name, const QString &parameters, const QString &label, const QString &value)
{
    const bool standard = label.isEmpty() || label == u"work" || label == u"home";
    if (standard) {
        line(name + parameters, value);
        return;
    }
    const QString group = u"item"_s + QString::number(++m_groups) + u'.';
    line(group + name + parameters, value);
    textLine(group + u"X-ABLabel"_s, label);
}

void CardText::point(const model::FieldMap &fields)
{
    const QString kind = fields.value(u"kind"_s).toString();
    const QString label = fields.value(u"label"_s).toString();
    const QString value = fields.value(u"value"_s).toString();
    const QString service = label.isEmpty() ? QString() : quotedParameter(label);
    if (kind == u"email") {
        labelled(u"EMAIL"_s, pointParameters(fields, v4() ? QString() : u"internet"_s), label, escaped(value));
    } else if (kind == u"url") {
        labelled(u"URL"_s, pointParameters(fields, {}), label, escapedUri(value));
    } else if (kind == u"messenger") {
        const QString scheme = label.isEmpty() ? u"x-im"_s : label.toLower();
        const QString prefix =
            value.startsWith(scheme + u':', Qt::CaseInsensitive) ? QString() : QString(scheme + u':');
        const QString parameter = service.isEmpty() ? QString() : QString(u";X-SERVICE-TYPE="_s + service);
        model::FieldMap bare = fields;
        bare.remove(u"label"_s);
        line(u"IMPP"_s + parameter + pointParameters(bare, {}), escapedUri(prefix + value));
    } else if (kind == u"social") {
        const QString name = v4() ? u"SOCIALPROFILE;SERVICE-TYPE="_s : u"X-SOCIALPROFILE;SERVICE-TYPE="_s;
        model::FieldMap bare = fields;
        bare.remove(u"label"_s);
        line(name + (service.isEmpty() ? u"\"\""_s : service) + pointParameters(bare, {}), escapedUri(value));
    } else {
        const QString type = kind == u"mobile" ? u"cell"_s : kind == u"phone" ? u"voice"_s : kind;
        labelled(u"TEL"_s, pointParameters(fields, type), label, escaped(value));
    }
}

void CardText::address(const model::FieldMap &fields)
{
    const auto text = [&fields](const QString &key) { return fields.value(key).toString(); };
    const QString kind = text(u"kind"_s);
    QString parameters = kind.isEmpty() ? QString() : QString(u";TYPE="_s + kind);
    if (fields.value(u"preferred"_s).toInt() != 0)
        parameters += v4() ? u";PREF=1"_s : kind.isEmpty() ? u";TYPE=pref"_s : u",pref"_s;
    for (const auto &[name, key] :
         {std::pair{u";X-COMPANY="_s, u"company"_s}, {u";X-DEPARTMENT="_s, u"department"_s}}) {
        if (!text(key).isEmpty())
            parameters += name + quotedParameter(text(key));
    }
    QStringList parts;
    for (const QString &key : {u"po_box"_s, u"extra"_s, u"street"_s, u"city"_s, u"region"_s, u"postal_code"_s})
        parts.append(escaped(text(key)));
    const QString country = text(u"country"_s);
    parts.append(escaped(country.isEmpty() ? QString() : model::countryName(country)));
    line(u"ADR"_s + parameters, parts.join(u';'));
}

void CardText::date(const QString &name, const QString &iso)
{
    if (iso.isEmpty())
        return;
    const bool yearless = iso.startsWith(u"--");
    if (yearless && !v4())
        line(name + u";X-APPLE-OMIT-YEAR=1604"_s, u"1604"_s + iso.mid(1));
    else if (yearless)
        line(name, u"--"_s + iso.mid(2).remove(u'-'));
    else if (v4() && iso.size() == 10)
        line(name, QString(iso).remove(u'-'));
    else
        line(name, iso);
}

void CardText::profile()
{
    date(u"BDAY"_s, field(u"birthday"_s));
    date(v4() ? u"ANNIVERSARY"_s : u"X-ANNIVERSARY"_s, field(u"anniversary"_s));
    const QString gender = field(u"gender"_s);
    if (!gender.isEmpty())
        line(v4() ? u"GENDER"_s : u"X-GENDER"_s, gender == u"male" ? u"M"_s : gender == u"female" ? u"F"_s : u"O"_s);
    if (v4())
        textLine(u"LANG"_s, field(u"language"_s));
    QStringList tags;
    for (const QString &tag : m_contact.tags)
        tags.append(escaped(tag));
    if (!tags.isEmpty())
        line(u"CATEGORIES"_s, tags.join(u','));
    textLine(u"NOTE"_s, field(u"remark"_s));
}

/// The kinds that the standard does not know go as its extensions; 3.0 has the name alone, as Apple's programs write it.
void CardText::relations()
{
    static const QStringList standard{u"spouse"_s, u"child"_s, u"parent"_s, u"sibling"_s, u"friend"_s};
    for (const model::RelationDraft &relation : m_contact.relations) {
        const QString kind = relation.fields.value(u"kind"_s).toString();
        const QString note = relation.fields.value(u"note"_s).toString();
        if (!v4()) {
            const QString group = u"item"_s + QString::number(++m_groups) + u'.';
            line(group + u"X-ABRELATEDNAMES"_s, escaped(relation.name));
            textLine(group + u"X-ABLabel"_s, note.isEmpty() ? QString(u"_$!<"_s + kind + u">!$_") : note);
            continue;
        }
        QString header = u"RELATED;TYPE="_s + (standard.contains(kind) ? kind : QString(u"x-"_s + kind));
        if (!note.isEmpty())
            header += u";X-NOTE="_s + quotedParameter(note);
        const QString uid = relation.uid.isEmpty() && !relation.id.isNull() ? relation.id.toString() : relation.uid;
        if (uid.isEmpty() || !Uuid::fromString(uid))
            line(header + u";VALUE=text"_s, escaped(relation.name));
        else
            line(header + u";X-NAME="_s + quotedParameter(relation.name), u"urn:uuid:"_s + uid);
    }
}

void CardText::photo()
{
    for (const model::FileDraft &file : m_contact.files) {
        if (!file.isPhoto || file.data.isEmpty())
            continue;
        const QString base64 = QString::fromLatin1(file.data.toBase64());
        if (v4())
            line(u"PHOTO"_s, u"data:"_s + file.mediaType + u";base64,"_s + base64);
        else
            line(u"PHOTO;ENCODING=b;TYPE="_s + file.mediaType.section(u'/', 1).toUpper(), base64);
        return;
    }
}

}  // namespace

QByteArray vcardText(const model::ContactDraft &contact, VCardVersion version)
{
    return CardText(contact, version).text();
}

Result<void> VCardWriter::write(const model::ContactDraft &contact)
{
    const QByteArray text = vcardText(contact, m_version);
    if (m_device.write(text) == text.size())
        return {};
    return fail(ErrorCode::Io,
                QCoreApplication::translate("Import", "The file could not be written: %1").arg(m_device.errorString()));
}

}  // namespace kontor::importexport
