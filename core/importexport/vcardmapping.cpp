// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/vcardmapping.h"

#include <QCoreApplication>

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
    static const QHash<QString, Handler> table = [] {
        QHash<QString, Handler> h{
            {u"N"_s, &M::deferred}, {u"FN"_s, &M::deferred}, {u"ORG"_s, &M::deferred}, {u"TITLE"_s, &M::deferred},
            {u"ROLE"_s, &M::deferred}, {u"KIND"_s, &M::takeKind}, {u"X-ADDRESSBOOKSERVER-KIND"_s, &M::takeKind},
            {u"X-ABSHOWAS"_s, &M::takeKind}, {u"TEL"_s, &M::takePhone}, {u"EMAIL"_s, &M::takeEmail},
            {u"URL"_s, &M::takeUrl}, {u"CALURI"_s, &M::takeUrl}, {u"FBURL"_s, &M::takeUrl},
            {u"CONTACT-URI"_s, &M::takeUrl}, {u"X-EVOLUTION-BLOG-URL"_s, &M::takeUrl},
            {u"X-KADDRESSBOOK-BLOGFEED"_s, &M::takeUrl}, {u"IMPP"_s, &M::takeMessenger},
            {u"SOCIALPROFILE"_s, &M::takeSocial}, {u"X-SOCIALPROFILE"_s, &M::takeSocial},
            {u"X-TWITTER"_s, &M::takeSocial}, {u"X-MASTODON"_s, &M::takeSocial}, {u"X-FACEBOOK"_s, &M::takeSocial},
            {u"X-LINKEDIN"_s, &M::takeSocial}, {u"X-XING"_s, &M::takeSocial}, {u"X-INSTAGRAM"_s, &M::takeSocial},
            {u"ADR"_s, &M::takeAddress}, {u"LABEL"_s, &M::takeAddressLabel}, {u"BDAY"_s, &M::takeBirthday},
            {u"ANNIVERSARY"_s, &M::takeAnniversary}, {u"X-ANNIVERSARY"_s, &M::takeAnniversary},
            {u"X-MS-ANNIVERSARY"_s, &M::takeAnniversary}, {u"X-EVOLUTION-ANNIVERSARY"_s, &M::takeAnniversary},
            {u"X-KADDRESSBOOK-X-ANNIVERSARY"_s, &M::takeAnniversary}, {u"X-ABDATE"_s, &M::takeLabelledDate},
            {u"CATEGORIES"_s, &M::takeCategories}, {u"NOTE"_s, &M::takeNote}, {u"NICKNAME"_s, &M::takeNickname},
            {u"X-NICKNAME"_s, &M::takeNickname}, {u"GENDER"_s, &M::takeGender}, {u"X-GENDER"_s, &M::takeGender},
            {u"X-WAB-GENDER"_s, &M::takeGender}, {u"LANG"_s, &M::takeLanguage}, {u"UID"_s, &M::takeUid},
            {u"PHOTO"_s, &M::takePhoto}, {u"LOGO"_s, &M::takeFile}, {u"KEY"_s, &M::takeFile}, {u"SOUND"_s, &M::takeFile},
            {u"X-ANDROID-CUSTOM"_s, &M::takeAndroid}, {u"X-ABLABEL"_s, &M::takeGroupLabel},
            {u"X-ABADR"_s, &M::takeGroupLabel}};
        for (const QString &name :
             {u"X-SKYPE"_s, u"X-SKYPE-USERNAME"_s, u"X-JABBER"_s, u"X-AIM"_s, u"X-ICQ"_s, u"X-MSN"_s, u"X-YAHOO"_s,
              u"X-GTALK"_s, u"X-GOOGLE-TALK"_s, u"X-GADUGADU"_s, u"X-GROUPWISE"_s, u"X-QQ"_s, u"X-TELEGRAM"_s,
              u"X-SIGNAL"_s, u"X-WHATSAPP"_s, u"X-THREEMA"_s, u"X-MATRIX"_s, u"X-MSN-IM"_s})
            h.insert(name, &M::takeNamedMessenger);
        for (const QString &name :
             {u"VERSION"_s, u"PRODID"_s, u"REV"_s, u"PROFILE"_s, u"NAME"_s, u"SOURCE"_s, u"MAILER"_s, u"CREATED"_s,
              u"SORT-STRING"_s, u"CLIENTPIDMAP"_s, u"CLASS"_s, u"X-ABUID"_s, u"X-IMAGETYPE"_s, u"X-IMAGEHASH"_s,
              u"X-MS-CARDPICTURE"_s, u"X-MS-OL-DESIGN"_s, u"X-MS-OL-DEFAULT-POSTAL-ADDRESS"_s, u"X-ACTIVITY-ALERT"_s,
              u"X-ADDRESSING-GRAMMAR"_s, u"X-SHARED-PHOTO-DISPLAY-PREF"_s, u"X-EVOLUTION-FILE-AS"_s,
              u"X-EVOLUTION-WEBDAV-ETAG"_s, u"X-FILE-AS"_s, u"X-RADICALE-NAME"_s})
            h.insert(name, &M::takeTechnical);
        return h;
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
    const QString group = groupName();
    if (!group.isNull()) {
        mapGroup(group);
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

/// Name of the group if this is a group card (an empty one if it has no name); null otherwise.
QString VCardMapping::groupName() const
{
    bool group = false;
    QString name = u""_s;
    for (const VCardProperty &p : m_card.properties) {
        if (p.name == u"KIND" || p.name == u"X-ADDRESSBOOKSERVER-KIND")
            group = p.text().trimmed().compare(u"group", Qt::CaseInsensitive) == 0;
        else if (p.name == u"FN")
            name = p.text().trimmed();
        else if (p.name == u"N" && name.isEmpty())
            name = p.components(u" ").join(u' ').trimmed();
    }
    return group ? name : QString();
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
