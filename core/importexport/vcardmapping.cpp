// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/vcardmapping.h"

#include <QCoreApplication>

#include <vector>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

/// Characters of a value in the trace; the draft has all of it.
constexpr qsizetype kMaxShown = 64 * 1024;

/// "_$!<HomePage>!$_" → "homepage"; a person's own label as typed.
QString cleanLabel(const QString &text)
{
    const QString label = text.trimmed();
    if (label.startsWith(u"_$!<") && label.endsWith(u">!$_"))
        return label.mid(4, label.size() - 8).toLower();
    return label;
}

}  // namespace

VCardMapping::VCardMapping(const VCardRecord &card, const VCardGroups &groups, SourceRecord &out)
    : m_card(card), m_groups(groups), m_out(out)
{
}

const QHash<QString, VCardMapping::Handler> &VCardMapping::handlers()
{
    using M = VCardMapping;
    static const std::vector<std::pair<Handler, const char *>> names{
        {&M::deferred, "N FN ORG TITLE ROLE"},
        {&M::takeKind, "KIND X-ADDRESSBOOKSERVER-KIND X-ABSHOWAS"},
        {&M::takePhone, "TEL"},
        {&M::takeEmail, "EMAIL"},
        {&M::takeUrl, "URL CALURI FBURL CONTACT-URI X-EVOLUTION-BLOG-URL X-KADDRESSBOOK-BLOGFEED"},
        {&M::takeMessenger, "IMPP"},
        {&M::takeSocial, "SOCIALPROFILE X-SOCIALPROFILE X-TWITTER X-MASTODON X-FACEBOOK X-LINKEDIN "
                         "X-XING X-INSTAGRAM"},
        {&M::takeAddress, "ADR"},
        {&M::takeAddressLabel, "LABEL"},
        {&M::takeBirthday, "BDAY"},
        {&M::takeAnniversary, "ANNIVERSARY X-ANNIVERSARY X-MS-ANNIVERSARY X-EVOLUTION-ANNIVERSARY "
                              "X-KADDRESSBOOK-X-ANNIVERSARY"},
        {&M::takeLabelledDate, "X-ABDATE"},
        {&M::takeCategories, "CATEGORIES"},
        {&M::takeNote, "NOTE"},
        {&M::takeNickname, "NICKNAME X-NICKNAME"},
        {&M::takeGender, "GENDER X-GENDER X-WAB-GENDER"},
        {&M::takeLanguage, "LANG"},
        {&M::takeUid, "UID"},
        {&M::takePhoto, "PHOTO"},
        {&M::takeFile, "LOGO KEY SOUND"},
        {&M::takeAndroid, "X-ANDROID-CUSTOM"},
        {&M::takeRelation, "RELATED X-ABRELATEDNAMES"},
        {&M::takeGroupLabel, "X-ABLABEL X-ABADR"},
        {&M::takeNamedMessenger, "X-SKYPE X-SKYPE-USERNAME X-JABBER X-AIM X-ICQ X-MSN X-YAHOO X-GTALK "
                                 "X-GOOGLE-TALK X-GADUGADU X-GROUPWISE X-QQ X-TELEGRAM X-SIGNAL X-WHATSAPP "
                                 "X-THREEMA X-MATRIX X-MSN-IM"},
        {&M::takeTechnical, "VERSION PRODID REV PROFILE NAME SOURCE MAILER CREATED SORT-STRING CLIENTPIDMAP "
                            "CLASS X-ABUID X-IMAGETYPE X-IMAGEHASH X-MS-CARDPICTURE X-MS-OL-DESIGN "
                            "X-MS-OL-DEFAULT-POSTAL-ADDRESS X-ACTIVITY-ALERT X-ADDRESSING-GRAMMAR "
                            "X-SHARED-PHOTO-DISPLAY-PREF X-EVOLUTION-FILE-AS X-EVOLUTION-WEBDAV-ETAG "
                            "X-FILE-AS X-RADICALE-NAME"},
    };
    static const QHash<QString, Handler> table = [] {
        QHash<QString, Handler> hash;
        for (const auto &[handler, list] : names) {
            for (const QString &name : QString::fromLatin1(list).split(u' '))
                hash.insert(name, handler);
        }
        return hash;
    }();
    return table;
}

void VCardMapping::run()
{
    m_out.trace.reserve(m_card.properties.size());
    for (int i = 0; i < m_card.properties.size(); ++i) {
        const VCardProperty &p = m_card.properties[i];
        CellTrace trace;
        trace.column = i;
        trace.header = p.group.isEmpty() ? p.name : QString(p.group + u'.' + p.name);
        trace.value = p.shown().left(kMaxShown);
        m_out.trace.append(trace);
    }
    collectLabels();
    if (const auto group = groupName()) {
        mapGroup(*group);
        return;
    }
    for (int i = 0; i < m_card.properties.size(); ++i)
        dispatch(m_card.properties[i], m_out.trace[i]);
    finishNames();
    finishPreferred();
    finishLabels();
    finishRemark();
}

void VCardMapping::collectLabels()
{
    for (int i = 0; i < m_card.properties.size(); ++i) {
        const VCardProperty &p = m_card.properties[i];
        if (p.group.isEmpty())
            continue;
        if (p.name == u"X-ABLABEL")
            m_labels.insert(p.group, {cleanLabel(p.text()), i, {}});
        else if (p.name == u"X-ABADR")
            m_countries.insert(p.group, p.text().trimmed().toUpper());
    }
}

void VCardMapping::dispatch(const VCardProperty &p, CellTrace &trace)
{
    if (p.truncated) {
        const QString reason = QCoreApplication::translate("Import", "Larger than %1 MB").arg(kMaxVCardProperty >> 20);
        report(trace, reason);
        warn(trace, QCoreApplication::translate("Import", "%1 of card %2 is larger than %3 MB and was left out.")
                        .arg(p.name, QString::number(m_card.number), QString::number(kMaxVCardProperty >> 20)));
        return;
    }
    const bool blank = p.binary ? p.data.isEmpty() : p.value.trimmed().isEmpty();
    const Handler handler = handlers().value(p.name);
    if (blank && handler != &VCardMapping::takeSocial)
        report(trace, QCoreApplication::translate("Import", "Empty"));
    else if (handler != nullptr)
        (this->*handler)(p, trace);
    else if (p.binary)
        takeFile(p, trace);
    else
        keep(p, trace);
}

/// Name of the group if this is a group card (empty if it has none).
std::optional<QString> VCardMapping::groupName() const
{
    bool group = false;
    QString name;
    for (const VCardProperty &p : m_card.properties) {
        if (p.name == u"KIND" || p.name == u"X-ADDRESSBOOKSERVER-KIND")
            group = p.text().trimmed().compare(u"group", Qt::CaseInsensitive) == 0;
        else if (p.name == u"FN")
            name = p.text().trimmed();
        else if (p.name == u"N" && name.isEmpty())
            name = p.components(u" ").join(u' ').trimmed();
    }
    return group ? std::optional(name) : std::nullopt;
}

void VCardMapping::mapGroup(const QString &name)
{
    int tagged = 0;
    for (int i = 0; i < m_card.properties.size(); ++i) {
        const VCardProperty &p = m_card.properties[i];
        CellTrace &trace = m_out.trace[i];
        const bool member = p.name == u"MEMBER" || p.name == u"X-ADDRESSBOOKSERVER-MEMBER";
        const QString uid = member ? vcardUid(p.text()) : QString();
        if (member && m_groups.isMember(uid) && m_groups.tagsOfUid.value(uid).contains(name)) {
            toField(trace, {u"tag"_s});
            ++tagged;
        } else if (member) {
            report(trace, QCoreApplication::translate("Import", "This member of the group is not in the file"));
        } else if ((p.name == u"FN" || p.name == u"N") && !p.components(u" ").join(QString()).isEmpty()) {
            toField(trace, {u"tag"_s});
        } else {
            report(trace, QCoreApplication::translate("Import", "Belongs to a group, not to a contact"));
        }
    }
    m_out.skip = true;
    m_out.issues.append({RecordIssue::Severity::Hint, -1,
                         QCoreApplication::translate("Import", "Group \"%1\": its %2 members in this file get the tag.")
                             .arg(name)
                             .arg(tagged)});
}

void VCardMapping::toField(CellTrace &trace, const QStringList &targets)
{
    trace.outcome = CellTrace::Outcome::Field;
    trace.targets = targets;
}

void VCardMapping::report(CellTrace &trace, const QString &reason)
{
    trace.outcome = CellTrace::Outcome::Reported;
    trace.reason = reason;
}

void VCardMapping::warn(const CellTrace &trace, const QString &message)
{
    m_out.issues.append({RecordIssue::Severity::Warning, trace.column, message});
}

void VCardMapping::keep(const VCardProperty &p, CellTrace &trace, const QString &reason)
{
    const QString label = groupLabel(p, u"contact.remark"_s);
    const QString name = label.isEmpty() ? p.name : label;
    const bool structured = p.name == u"N" || p.name == u"ADR" || p.name == u"ORG";
    QStringList parts = structured ? p.components(u", ") : QStringList{p.text().trimmed()};
    parts.removeAll(QString());
    const QString text = parts.join(u", "_s);
    m_kept.append(name.isEmpty() ? text : QString(name + u": " + text));
    trace.outcome = CellTrace::Outcome::Note;
    trace.targets = QStringList{u"contact.remark"_s};
    trace.reason = reason.isEmpty() ? QCoreApplication::translate("Import", "There is no field for it") : reason;
}

bool VCardMapping::set(const QString &key, const QString &text)
{
    if (text.isEmpty() || m_out.draft.fields.contains(key))
        return false;
    m_out.draft.fields.insert(key, text);
    return true;
}

bool VCardMapping::setOrKeep(const QString &key, const QString &text, const VCardProperty &p, CellTrace &trace)
{
    if (set(key, text)) {
        toField(trace, {u"contact."_s + key});
        return true;
    }
    if (m_out.draft.fields.value(key).toString() == text)
        report(trace, QCoreApplication::translate("Import", "Repeats another property"));
    else
        keep(p, trace, QCoreApplication::translate("Import", "The field already has another value"));
    return false;
}

QString VCardMapping::groupLabel(const VCardProperty &p, const QString &usedBy)
{
    const auto found = p.group.isEmpty() ? m_labels.end() : m_labels.find(p.group);
    if (found == m_labels.end())
        return {};
    if (found->usedBy.isEmpty())
        found->usedBy = usedBy;
    return found->text;
}

void VCardMapping::finishLabels()
{
    for (const Label &label : std::as_const(m_labels)) {
        CellTrace &trace = m_out.trace[label.index];
        if (label.usedBy == u"contact.remark") {
            trace.outcome = CellTrace::Outcome::Note;
            trace.targets = QStringList{label.usedBy};
            trace.reason = QCoreApplication::translate("Import", "Label of a value that is kept in the remark");
        } else if (!label.usedBy.isEmpty()) {
            toField(trace, {label.usedBy});
        } else if (!label.text.isEmpty()) {
            report(trace, QCoreApplication::translate("Import", "Label of a property that has no label here"));
        }
    }
}

void VCardMapping::finishRemark()
{
    QStringList parts = m_notes;
    if (!m_kept.isEmpty())
        parts.append(m_kept.join(u'\n'));
    set(u"remark"_s, parts.join(u"\n\n"_s));
}

}  // namespace kontor::importexport
