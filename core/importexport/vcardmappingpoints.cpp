// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/vcardmapping.h"

#include "core/model/postal.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

/// Types that say what kind of thing it is, not what it is called.
bool isKindOnly(const QString &type)
{
    static const QSet<QString> kinds{u"voice"_s,  u"msg"_s,    u"text"_s,   u"internet"_s, u"cell"_s,
                                     u"mobile"_s, u"fax"_s,    u"video"_s,  u"dom"_s,      u"intl"_s,
                                     u"postal"_s, u"parcel"_s, u"iphone"_s, u"jpeg"_s,     u"x-mobile"_s};
    return kinds.contains(type);
}

/// A URI of one of these schemes is an address with its service in front.
QString withoutScheme(const QString &value, const QString &service, QString *scheme)
{
    static const QSet<QString> schemes{
        u"skype"_s, u"xmpp"_s,   u"aim"_s,      u"ymsgr"_s,    u"msnim"_s,   u"sip"_s,    u"sips"_s,    u"icq"_s,
        u"im"_s,    u"signal"_s, u"telegram"_s, u"whatsapp"_s, u"threema"_s, u"matrix"_s, u"x-apple"_s, u"x-im"_s};
    const QString head = value.section(u':', 0, 0).toLower();
    if (head.size() == value.size() || (!schemes.contains(head) && head != service.toLower()))
        return value;
    *scheme = head;
    return value.mid(head.size() + 1);
}

QString phoneText(const VCardProperty &property)
{
    QString value = property.text().trimmed();
    if (!value.startsWith(u"tel:", Qt::CaseInsensitive))
        return value;
    value = QString::fromUtf8(QByteArray::fromPercentEncoding(value.mid(4).toUtf8()));
    const QStringList parts = value.split(u';');
    value = parts.first();
    for (const QString &part : parts.mid(1)) {
        if (part.startsWith(u"ext=", Qt::CaseInsensitive))
            value += u" ext. "_s + part.mid(4);
    }
    return value;
}

}  // namespace

/// "work", "home" and the like as codes, else the person's own word for it.
QString VCardMapping::pointLabel(const VCardProperty &p)
{
    const QString label = groupLabel(p, u"contact_point.label"_s);
    if (!label.isEmpty())
        return label;
    const QStringList types = p.types();
    for (const QString &common : {u"work"_s, u"home"_s}) {
        if (types.contains(common))
            return common;
    }
    for (const QString &type : types) {
        if (!isKindOnly(type))
            return type;
    }
    return {};
}

void VCardMapping::addPoint(const VCardProperty &p, CellTrace &trace, const QString &kind, const QString &label,
                            const QString &value)
{
    for (const model::ChildDraft &point : std::as_const(m_out.draft.points)) {
        if (point.fields.value(u"kind"_s) == kind && point.fields.value(u"value"_s) == value
            && point.fields.value(u"label"_s).toString() == label) {
            report(trace, QCoreApplication::translate("Import", "Repeats another property"));
            return;
        }
    }
    model::ChildDraft point;
    point.fields.insert(u"kind"_s, kind);
    point.fields.insert(u"value"_s, value);
    if (!label.isEmpty())
        point.fields.insert(u"label"_s, label);
    m_out.draft.points.append(point);
    m_preferences.append(p.preference());
    toField(trace, {u"contact_point."_s + kind});
}

/// The strongest preference of each kind counts, the first of equals.
void VCardMapping::finishPreferred()
{
    QHash<QString, int> best;
    QList<model::ChildDraft> &points = m_out.draft.points;
    for (int i = 0; i < points.size(); ++i) {
        const QString kind = points[i].fields.value(u"kind"_s).toString();
        const int preference = m_preferences[i];
        if (preference > 0 && (!best.contains(kind) || preference < m_preferences[best[kind]]))
            best[kind] = i;
    }
    for (const int index : std::as_const(best))
        points[index].fields.insert(u"preferred"_s, qint64(1));
}

void VCardMapping::takePhone(const VCardProperty &p, CellTrace &trace)
{
    QString label = pointLabel(p);
    QString kind = u"phone"_s;
    if (p.hasType(u"fax"))
        kind = u"fax"_s;
    else if (p.hasType(u"cell") || p.hasType(u"mobile") || p.hasType(u"x-mobile") || p.hasType(u"iphone"))
        kind = u"mobile"_s;
    else if (p.hasType(u"video"))
        kind = u"video"_s;
    // Apple's own labels name the kind, too.
    if (label == u"homefax" || label == u"workfax" || label == u"otherfax") {
        kind = u"fax"_s;
        label.chop(3);
    } else if (label == u"mobile") {
        kind = u"mobile"_s;
        label.clear();
    }
    addPoint(p, trace, kind, label, phoneText(p));
}

void VCardMapping::takeEmail(const VCardProperty &p, CellTrace &trace)
{
    QString value = p.text().trimmed();
    if (value.startsWith(u"mailto:", Qt::CaseInsensitive))
        value.remove(0, 7);
    addPoint(p, trace, u"email"_s, pointLabel(p), value);
}

void VCardMapping::takeUrl(const VCardProperty &p, CellTrace &trace)
{
    QString label = pointLabel(p);
    if (label.isEmpty() && p.name != u"URL")
        label = p.name == u"CALURI"        ? u"calendar"_s
                : p.name == u"FBURL"       ? u"free/busy"_s
                : p.name == u"CONTACT-URI" ? u"contact"_s
                                           : u"blog"_s;
    addPoint(p, trace, u"url"_s, label, p.text().trimmed());
}

void VCardMapping::takeMessenger(const VCardProperty &p, CellTrace &trace)
{
    QString service = p.firstParameter(u"X-SERVICE-TYPE");
    if (service.isEmpty())
        service = p.firstParameter(u"SERVICE-TYPE");
    QString scheme;
    const QString value = withoutScheme(p.text().trimmed(), service, &scheme);
    if (service.isEmpty() && scheme != u"im" && !scheme.startsWith(u"x-"))
        service = scheme;
    if (service.isEmpty())
        service = pointLabel(p);
    addPoint(p, trace, u"messenger"_s, service, value);
}

/// X-SKYPE, X-ICQ …: the name of the property is the service.
void VCardMapping::takeNamedMessenger(const VCardProperty &p, CellTrace &trace)
{
    const QString service = p.name.mid(2).section(u'-', 0, 0).toLower();
    addPoint(p, trace, u"messenger"_s, service, p.text().trimmed());
}

void VCardMapping::takeSocial(const VCardProperty &p, CellTrace &trace)
{
    QString service = p.firstParameter(u"SERVICE-TYPE");
    const QStringList types = p.types();
    for (const QString &type : types) {
        if (service.isEmpty() && type != u"home" && type != u"work")
            service = type;
    }
    if (service.isEmpty() && !p.name.endsWith(u"SOCIALPROFILE"))
        service = p.name.mid(2).toLower();
    QString value = p.text().trimmed();
    if (value.startsWith(u"x-apple:", Qt::CaseInsensitive))
        value.remove(0, 8);
    for (const QStringView parameter : {u"X-USER", u"USERNAME"}) {
        if (value.isEmpty())
            value = p.firstParameter(parameter);
    }
    if (value.isEmpty())
        report(trace, QCoreApplication::translate("Import", "Empty"));
    else
        addPoint(p, trace, u"social"_s, service, value);
}

QString VCardMapping::addressKind(const VCardProperty &p, CellTrace &trace)
{
    static const std::array<std::pair<QStringView, QStringView>, 10> words{{{u"work", u"work"},
                                                                            {u"home", u"home"},
                                                                            {u"billing", u"billing"},
                                                                            {u"delivery", u"delivery"},
                                                                            {u"shipping", u"delivery"},
                                                                            {u"rechnung", u"billing"},
                                                                            {u"liefer", u"delivery"},
                                                                            {u"privat", u"home"},
                                                                            {u"geschäft", u"work"},
                                                                            {u"invoice", u"billing"}}};
    const QString label = groupLabel(p, u"address.kind"_s);
    const QStringList candidates = label.isEmpty() ? p.types() : QStringList{label.toLower()};
    for (const auto &[word, kind] : words) {
        for (const QString &candidate : candidates) {
            if (candidate.startsWith(word))
                return kind.toString();
        }
    }
    if (!label.isEmpty()) {
        // An address has no label of its own: the word stays with the town in the remark.
        m_labels[p.group].usedBy = u"contact.remark"_s;
        m_kept.append(label + u": "_s + p.components(u", ").mid(2, 2).join(u", "_s));
        trace.targets.append(u"contact.remark"_s);
    }
    return p.hasType(u"home") ? u"home"_s : u"work"_s;
}

void VCardMapping::takeCountry(const VCardProperty &p, const QString &country, model::FieldMap &fields,
                               CellTrace &trace)
{
    QString code = model::countryCode(country);
    if (code.isEmpty() && !country.isEmpty()) {
        m_kept.append(QCoreApplication::translate("Import", "Country: %1").arg(country));
        trace.targets.append(u"contact.remark"_s);
    }
    if (code.isEmpty())
        code = model::countryCode(m_countries.value(p.group));
    if (code.isEmpty())
        code = model::countryCode(p.firstParameter(u"CC"));
    if (!code.isEmpty())
        fields.insert(u"country"_s, code);
}

/// An address that stands only in the LABEL of an empty ADR.
void VCardMapping::keepUndivided(const QString &label, CellTrace &trace)
{
    if (label.isEmpty()) {
        report(trace, QCoreApplication::translate("Import", "Empty"));
        return;
    }
    m_kept.append(u"ADR: "_s + label);
    trace.outcome = CellTrace::Outcome::Note;
    trace.targets = QStringList{u"contact.remark"_s};
    trace.reason = QCoreApplication::translate("Import", "The address is not divided into its parts");
}

void VCardMapping::takeAddress(const VCardProperty &p, CellTrace &trace)
{
    static constexpr const char *keys[] = {"po_box", "extra", "street", "city", "region", "postal_code"};
    QStringList parts = p.components(u", ");
    if (parts.join(QString()).isEmpty()) {
        keepUndivided(p.firstParameter(u"LABEL"), trace);
        return;
    }
    while (parts.size() < 7)
        parts.append(QString());
    QString number;
    if (parts[0].isEmpty() && model::isPostBox(parts[2], &number)) {
        parts[0] = number;
        parts[2].clear();
    }
    // RFC 9554 adds room, floor and the like behind the country.
    QStringList extras = parts.mid(7) + QStringList{parts[1]};
    extras.removeAll(QString());
    parts[1] = extras.join(u", "_s);
    model::ChildDraft address;
    address.fields.insert(u"kind"_s, addressKind(p, trace));
    const QString company = p.firstParameter(u"X-COMPANY");
    const QString department = p.firstParameter(u"X-DEPARTMENT");
    if (!company.isEmpty())
        address.fields.insert(u"company"_s, company);
    if (!department.isEmpty())
        address.fields.insert(u"department"_s, department);
    if (p.preference() > 0)
        address.fields.insert(u"preferred"_s, qint64(1));
    for (int i = 0; i < 6; ++i) {
        if (parts[i].isEmpty())
            continue;
        address.fields.insert(QLatin1String(keys[i]), parts[i]);
        trace.targets.append(u"address."_s + QLatin1String(keys[i]));
    }
    takeCountry(p, parts[6], address.fields, trace);
    if (address.fields.contains(u"country"_s))
        trace.targets.append(u"address.country"_s);
    trace.outcome = CellTrace::Outcome::Field;
    m_out.draft.addresses.append(address);
}

/// The address as printed on a label: repeats ADR unless the card has none.
void VCardMapping::takeAddressLabel(const VCardProperty &p, CellTrace &trace)
{
    const QString text = p.text().simplified();
    const auto said = [&text](const VCardProperty &other) {
        if (other.name != u"ADR")
            return false;
        const QStringList parts = other.components(u", ");
        return std::any_of(parts.begin(), parts.end(), [&text](const QString &part) {
            return part.size() > 2 && text.contains(part.simplified());
        });
    };
    if (std::any_of(m_card.properties.begin(), m_card.properties.end(), said))
        report(trace, QCoreApplication::translate("Import", "Repeats the address as one text"));
    else
        keep(p, trace);
}

}  // namespace kontor::importexport
