// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/vcardmapping.h"

#include "core/model/partialdate.h"

#include <QCoreApplication>
#include <QDate>
#include <QMimeDatabase>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

constexpr qsizetype kMaxUid = 255;

/// A calendar day that exists (in some year, if none is given).
std::optional<model::PartialDate> checked(int year, int month, int day)
{
    const bool fits = year >= 0 && month >= 0 && month <= 12 && day >= 0 && (day == 0 || month > 0)
                      && (day == 0 || QDate(year > 0 ? year : 2000, month, day).isValid());
    const model::PartialDate date{year, month, day};
    return fits && !date.isNull() ? std::optional(date) : std::nullopt;
}

/// The dates of vCard: 1996-04-15, 19960415, 1996-04, 1996, --0415, --04-15, --04 and each with a time behind it.
std::optional<model::PartialDate> vcardDate(const QString &text)
{
    static const QRegularExpression full(u"^(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ].*)?$"_s);
    static const QRegularExpression shorter(u"^(\\d{4})(?:-(\\d\\d))?$"_s);
    static const QRegularExpression yearless(u"^--(\\d\\d)(?:-?(\\d\\d))?(?:T.*)?$"_s);
    for (const QRegularExpression &pattern : {full, shorter}) {
        const auto match = pattern.match(text);
        if (match.hasMatch())
            return checked(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    const auto match = yearless.match(text);
    if (match.hasMatch() && !match.captured(2).isEmpty())
        return checked(0, match.captured(1).toInt(), match.captured(2).toInt());
    // A month or a day alone (--04, ---15) has no place in a partial date.
    if (text.startsWith(u"--"))
        return std::nullopt;
    const auto typed = model::parseDate(text, model::DayMonthOrder::Unknown, QDate::currentDate().year());
    return typed && !typed->ambiguous && !typed->twoDigitYear ? std::optional(typed->date) : std::nullopt;
}

bool isWebAddress(const QString &text)
{
    return text.startsWith(u"http://", Qt::CaseInsensitive) || text.startsWith(u"https://", Qt::CaseInsensitive);
}

QString fileName(const QString &base, const QString &mediaType)
{
    const QString suffix = QMimeDatabase().mimeTypeForName(mediaType).preferredSuffix();
    return suffix.isEmpty() ? base : QString(base + u'.' + suffix);
}

}  // namespace

void VCardMapping::takeTechnical(const VCardProperty &, CellTrace &trace)
{
    report(trace, QCoreApplication::translate("Import", "Technical property of the program that wrote the card"));
}

/// X-ABLabel and X-ABADR are used by the other properties of their group; see finishLabels().
void VCardMapping::takeGroupLabel(const VCardProperty &p, CellTrace &trace)
{
    if (p.name == u"X-ABADR")
        report(trace, QCoreApplication::translate("Import", "Country of the address in its group"));
    else if (p.group.isEmpty() || m_labels.value(p.group).index != trace.column)
        report(trace, QCoreApplication::translate("Import", "Label without anything that it names"));
}

void VCardMapping::takeBirthday(const VCardProperty &p, CellTrace &trace)
{
    takeDate(u"birthday"_s, p, trace);
}

void VCardMapping::takeAnniversary(const VCardProperty &p, CellTrace &trace)
{
    takeDate(u"anniversary"_s, p, trace);
}

void VCardMapping::takeLabelledDate(const VCardProperty &p, CellTrace &trace)
{
    if (m_labels.value(p.group).text == u"anniversary" && !p.group.isEmpty()) {
        groupLabel(p, u"contact.anniversary"_s);
        takeDate(u"anniversary"_s, p, trace);
    } else {
        keep(p, trace);
    }
}

void VCardMapping::takeDate(const QString &key, const VCardProperty &p, CellTrace &trace)
{
    const QString text = p.text().trimmed();
    const bool asText = p.firstParameter(u"VALUE").compare(u"text", Qt::CaseInsensitive) == 0;
    auto date = asText ? std::nullopt : vcardDate(text);
    if (!date) {
        keep(p, trace, QCoreApplication::translate("Import", "Not a date that can be read surely"));
        return;
    }
    // Apple's way to leave the year out is a year that the parameter declares void.
    const int omitted = p.firstParameter(u"X-APPLE-OMIT-YEAR").toInt();
    if ((omitted > 0 && date->year == omitted) || (date->isFull() && date->year == 1604))
        date->year = 0;
    setOrKeep(key, date->toIso(), p, trace);
}

void VCardMapping::addTag(const QString &name)
{
    if (!m_out.draft.tags.contains(name, Qt::CaseInsensitive))
        m_out.draft.tags.append(name);
}

void VCardMapping::takeCategories(const VCardProperty &p, CellTrace &trace)
{
    bool taken = false;
    const QStringList names = p.list();
    for (const QString &name : names) {
        // Google's own groups, not a person's: "* myContacts".
        if (name.startsWith(u"* ") || name.compare(u"myContacts", Qt::CaseInsensitive) == 0)
            continue;
        addTag(name);
        taken = true;
    }
    if (taken)
        toField(trace, {u"tag"_s});
    else
        report(trace, QCoreApplication::translate("Import", "Technical group of the program that wrote the card"));
}

void VCardMapping::takeNote(const VCardProperty &p, CellTrace &trace)
{
    m_notes.append(p.text());
    toField(trace, {u"contact.remark"_s});
}

void VCardMapping::takeNickname(const VCardProperty &p, CellTrace &trace)
{
    setOrKeep(u"nickname"_s, p.list().join(u", "_s), p, trace);
}

void VCardMapping::takeGender(const VCardProperty &p, CellTrace &trace)
{
    static const QHash<QString, QString> codes{
        {u"m"_s, u"male"_s},          {u"male"_s, u"male"_s},     {u"männlich"_s, u"male"_s},
        {u"2"_s, u"male"_s},          {u"f"_s, u"female"_s},      {u"female"_s, u"female"_s},
        {u"weiblich"_s, u"female"_s}, {u"1"_s, u"female"_s},      {u"w"_s, u"female"_s},
        {u"o"_s, u"diverse"_s},       {u"other"_s, u"diverse"_s}, {u"divers"_s, u"diverse"_s},
        {u"diverse"_s, u"diverse"_s}};
    const QStringList parts = p.components(u", ");
    const QString code = codes.value(parts.first().toLower());
    if (code.isEmpty()) {
        keep(p, trace);
        return;
    }
    if (setOrKeep(u"gender"_s, code, p, trace) && !parts.value(1).isEmpty()) {
        m_kept.append(p.name + u": "_s + parts[1]);
        trace.targets.append(u"contact.remark"_s);
    }
}

void VCardMapping::takeLanguage(const VCardProperty &p, CellTrace &trace)
{
    setOrKeep(u"language"_s, p.text().trimmed(), p, trace);
}

void VCardMapping::takeUid(const VCardProperty &p, CellTrace &trace)
{
    const QString uid = vcardUid(p.text());
    const QStringList tags = m_groups.tagsOfUid.value(uid);
    for (const QString &tag : tags)
        addTag(tag);
    if (uid.size() > kMaxUid)
        report(trace, QCoreApplication::translate("Import", "Too long to recognise the contact by it"));
    else
        setOrKeep(u"external_uid"_s, uid, p, trace);
}

void VCardMapping::takePhoto(const VCardProperty &p, CellTrace &trace)
{
    VCardProperty photo = p;
    if (!photo.binary && isWebAddress(p.text().trimmed())) {
        addPoint(p, trace, u"url"_s, u"photo"_s, p.text().trimmed());
        return;
    }
    if (!photo.binary) {
        // Some writers forget to say that it is base64; the first bytes tell.
        photo.data = QByteArray::fromBase64(p.value.toLatin1());
        photo.mediaType = sniffedImageType(photo.data);
        photo.binary = !photo.mediaType.isEmpty();
    }
    if (!photo.binary) {
        report(trace, QCoreApplication::translate("Import", "The picture is not in the card and cannot be fetched"));
        warn(trace,
             QCoreApplication::translate("Import", "The picture of card %1 could not be read.").arg(m_card.number));
        return;
    }
    const bool first = std::none_of(m_out.draft.files.begin(), m_out.draft.files.end(),
                                    [](const model::FileDraft &file) { return file.isPhoto; });
    m_out.draft.files.append({fileName(u"photo"_s, photo.mediaType), photo.mediaType, photo.data, first});
    toField(trace, {first ? u"photo"_s : u"file"_s});
}

/// Logo, key, sound or anything else that is embedded: attached to the contact as a file.
void VCardMapping::takeFile(const VCardProperty &p, CellTrace &trace)
{
    if (!p.binary && isWebAddress(p.text().trimmed())) {
        addPoint(p, trace, u"url"_s, p.name.toLower(), p.text().trimmed());
    } else if (!p.binary) {
        keep(p, trace);
    } else {
        m_out.draft.files.append({fileName(p.name.toLower(), p.mediaType), p.mediaType, p.data, false});
        toField(trace, {u"file"_s});
    }
}

/// The word of a card for a relation as our kind of it; empty for a word of one's own.
static QString relationKind(const QString &word)
{
    static const QHash<QString, QString> kinds{
        {u"partner"_s, u"spouse"_s},   {u"wife"_s, u"spouse"_s},     {u"husband"_s, u"spouse"_s},
        {u"mother"_s, u"parent"_s},    {u"father"_s, u"parent"_s},   {u"son"_s, u"child"_s},
        {u"daughter"_s, u"child"_s},   {u"brother"_s, u"sibling"_s}, {u"sister"_s, u"sibling"_s},
        {u"agent"_s, u"assistant"_s}};
    const QString bare = word.startsWith(u"x-") ? word.sliced(2) : word;
    for (const model::Choice &choice : model::Catalogue::get().field(u"relation", u"kind")->choices) {
        if (bare == QLatin1String(choice.code))
            return bare;
    }
    return kinds.value(bare);
}

/// RELATED of vCard 4.0 and what Apple's programs write; the other one is looked for when all cards are read.
void VCardMapping::takeRelation(const VCardProperty &p, CellTrace &trace)
{
    const QString text = p.text().trimmed();
    const bool byUid = text.startsWith(u"urn:", Qt::CaseInsensitive);
    if (!byUid && p.name == u"RELATED" && text.contains(u':') && p.firstParameter(u"VALUE").compare(u"text", Qt::CaseInsensitive) != 0)
        return keep(p, trace);  // mailto:, https: … no contact
    model::RelationDraft relation;
    const QString label = groupLabel(p, u"relation"_s);
    QStringList words = p.types();
    if (!label.isEmpty())
        words.prepend(label.toLower());
    QString kind;
    QString note = p.firstParameter(u"X-NOTE");
    for (const QString &word : std::as_const(words)) {
        const QString known = relationKind(word);
        if (kind.isEmpty())
            kind = known;
        if (note.isEmpty() && known != word && QString(u"x-"_s + known) != word)
            note = word == label.toLower() ? label : word;  // "mother" says more than "parent"
    }
    relation.fields.insert(u"kind"_s, kind.isEmpty() ? u"other"_s : kind);
    if (!note.isEmpty())
        relation.fields.insert(u"note"_s, note);
    relation.uid = byUid ? vcardUid(text) : QString();
    relation.name = byUid ? p.firstParameter(u"X-NAME") : text;
    m_out.draft.relations.append(relation);
    toField(trace, {u"relation"_s});
}

/// "vnd.android.cursor.item/nickname;Bobby;1;;": what Android has no property for.
void VCardMapping::takeAndroid(const VCardProperty &p, CellTrace &trace)
{
    const QStringList parts = p.components(u", ");
    const QString what = parts.first().section(u'/', 1);
    VCardProperty inner = p;
    inner.value = parts.value(1);
    if (what == u"nickname")
        setOrKeep(u"nickname"_s, parts.value(1), p, trace);
    else if (what == u"contact_event" && (parts.value(2) == u"1" || parts.value(2) == u"3"))
        takeDate(parts[2] == u"1" ? u"anniversary"_s : u"birthday"_s, inner, trace);
    else
        keep(p, trace);
}

}  // namespace kontor::importexport
