// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampledata/contactdraft.h"

#include "core/sampledata/texts_data.h"

#include <algorithm>
#include <utility>

namespace kontor::sampledata {

namespace {

using model::ChildDraft;
using model::ContactDraft;
using model::FieldMap;

/// Sets a field unless the text is empty: an empty text is no value.
void setText(FieldMap &fields, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        fields.insert(key, text);
}

/// Adds contact points, each with its position; the first of its kind is the preferred one.
class Points {
public:
    Points(QList<ChildDraft> &list, QString label) : m_list(list), m_label(std::move(label)) { m_list.reserve(6); }

    void add(const QString &kind, const QString &value) { add(kind, value, m_label); }
    void add(const QString &kind, const QString &value, const QString &label)
    {
        bool first = true;
        for (const ChildDraft &point : std::as_const(m_list))
            first = first && point.fields.value(QStringLiteral("kind")) != kind;
        ChildDraft point;
        point.fields.insert(QStringLiteral("kind"), kind);
        point.fields.insert(QStringLiteral("label"), label);
        point.fields.insert(QStringLiteral("position"), qint64{m_list.size()});
        if (first)
            point.fields.insert(QStringLiteral("preferred"), qint64{1});
        point.fields.insert(QStringLiteral("value"), value);
        m_list.append(point);
    }

private:
    QList<ChildDraft> &m_list;
    QString m_label;
};

void addAddress(ContactDraft &draft, const QString &kind, const Place &place, const QString &poBox = {})
{
    ChildDraft address;
    address.fields.insert(QStringLiteral("city"), toString(place.town->name));
    address.fields.insert(QStringLiteral("country"), toString(place.town->country));
    address.fields.insert(QStringLiteral("kind"), kind);
    if (!poBox.isEmpty())
        address.fields.insert(QStringLiteral("po_box"), poBox);
    address.fields.insert(QStringLiteral("position"), qint64{draft.addresses.size()});
    address.fields.insert(QStringLiteral("postal_code"), place.postalCode);
    if (draft.addresses.isEmpty())
        address.fields.insert(QStringLiteral("preferred"), qint64{1});
    address.fields.insert(QStringLiteral("region"), toString(place.town->region));
    if (poBox.isEmpty())
        address.fields.insert(QStringLiteral("street"), place.street);
    draft.addresses.append(address);
}

/// `name` before the @.
QString mailAddress(const QString &name, const QString &domain)
{
    QString address;
    address.reserve(name.size() + domain.size() + 1);
    address += name;
    address += u'@';
    address += domain;
    return address;
}

QString webAddress(QStringView start, QStringView end)
{
    QString address = QStringLiteral("https://");
    address += start;
    address += end;
    return address;
}

/// A German VAT number with a right check digit (ISO 7064, MOD 11,10), from the top of the range: the numbers that
/// tax offices hand out are still far below.
QString makeVatId(Random &random)
{
    QString id = QStringLiteral("DE99");
    appendNumber(id, random.below(1'000'000), 6);
    int product = 10;
    for (const QChar digit : QStringView(id).sliced(2)) {
        const int sum = (digit.digitValue() + product) % 10;
        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    appendNumber(id, (11 - product) % 10);
    return id;
}

/// From small to large with few large ones, in cents.
qint64 makeRevenue(Random &random)
{
    constexpr qint64 magnitudes[] = {1, 1, 10, 10, 10, 100, 100, 1000};
    const qint64 magnitude = random.pick(magnitudes);
    // One draw per statement everywhere: compilers evaluate the operands of one expression in different orders.
    const qint64 steps = random.between(1000, 20000);
    return steps * magnitude + random.below(2) * 50;
}

struct Stage {
    Text code;
    int weight;
    bool buys;
    Text tag = {};
};
constexpr int heaviestStage = 33;
constexpr Stage stages[] = {
    {u"lead", 12, false, u"Interessent"}, {u"prospect", 15, false, u"Interessent"}, {u"customer", 33, true},
    {u"regular", 20, true, u"Stammkunde"}, {u"former", 8, true},  {u"partner", 5, false, u"Partner"},
    {u"supplier", 7, false, u"Lieferant"},
};

void addTag(ContactDraft &draft, Text tag)
{
    if (!tag.empty() && !draft.tags.contains(view(tag)))
        draft.tags.append(toString(tag));
}

void addOtherTags(ContactDraft &draft, Random &random, const Place &place)
{
    constexpr Text several[] = {u"Newsletter", u"Newsletter", u"Weihnachtskarte", u"Messe", u"Empfehlung", u"Rahmenvertrag"};
    constexpr int largeTown = 18;
    if (place.town->weight >= largeTown && random.chance(600))
        addTag(draft, place.town->name);
    if (random.chance(250))
        addTag(draft, random.pick(several));
}

/// What persons and firms have in common as customers.
void addBusiness(ContactDraft &draft, Random &random, qint64 index, Text type)
{
    constexpr Text channels[] = {u"phone", u"phone", u"email", u"email", u"email", u"letter", u"messenger", u"visit"};
    constexpr Text priceGroups[] = {u"Standard", u"Standard", u"A", u"B", u"Wiederverkäufer", u"Großkunde"};
    constexpr qint64 muchRevenue = 5'000'000;
    const Stage &stage = random.pickWeighted<Stage>(stages, heaviestStage, [](const Stage &s) { return s.weight; });
    FieldMap &fields = draft.fields;
    fields.insert(QStringLiteral("lifecycle_stage"), toString(stage.code));
    fields.insert(QStringLiteral("customer_type"), toString(type));
    fields.insert(QStringLiteral("language"), QStringLiteral("de"));
    if (random.chance(550))
        fields.insert(QStringLiteral("preferred_channel"), toString(random.pick(channels)));
    if (random.chance(820))
        addTag(draft, stage.tag);
    if (!stage.buys)
        return;
    QString number = QStringLiteral("K-");
    appendNumber(number, 10'000 + index);
    fields.insert(QStringLiteral("customer_number"), number);
    if (random.chance(500))
        fields.insert(QStringLiteral("price_group"), toString(random.pick(priceGroups)));
    const qint64 revenue = makeRevenue(random);
    fields.insert(QStringLiteral("revenue_minor"), revenue);
    fields.insert(QStringLiteral("revenue_currency"), QStringLiteral("EUR"));
    if (revenue > muchRevenue && random.chance(600))
        addTag(draft, u"VIP");
}

/// Full, without the year, or only the year.
QString makeBirthday(Random &random, int year)
{
    constexpr int monthDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int month = random.between(1, 12);
    const int day = random.between(1, monthDays[month - 1]);
    const int draw = random.below(100);
    if (draw < 3)
        return QString::number(year);
    QString text = isoDay(year, month, day);
    if (draw < 15)
        text.replace(0, 5, QStringLiteral("--"));
    return text;
}

void setName(FieldMap &fields, const Person &person)
{
    constexpr Text salutations[] = {u"mr", u"ms", u"mx"};
    constexpr Text genders[] = {u"male", u"female", u"diverse"};
    const auto gender = static_cast<size_t>(person.gender);
    fields.insert(QStringLiteral("kind"), QStringLiteral("person"));
    fields.insert(QStringLiteral("salutation"), toString(salutations[gender]));
    fields.insert(QStringLiteral("gender"), toString(genders[gender]));
    fields.insert(QStringLiteral("given_name"), person.given);
    fields.insert(QStringLiteral("family_name"), person.family);
    setText(fields, QStringLiteral("title"), person.title);
    setText(fields, QStringLiteral("additional_names"), person.additional);
    setText(fields, QStringLiteral("name_suffix"), person.suffix);
    setText(fields, QStringLiteral("nickname"), person.nickname);
}

const Position &pickPosition(Random &random, const Firm &firm)
{
    const FirmStyles style = only(firm.trade->style);
    return random.pickWeighted<Position>(positions, heaviestPosition, [style](const Position &position) {
        return (position.where & style) != 0 ? position.weight : 0;
    });
}

QString positionName(const Position &position, Gender gender)
{
    switch (gender) {
    case Gender::Male: return toString(position.ofMan);
    case Gender::Female: return toString(position.ofWoman);
    case Gender::Diverse: break;
    }
    return toString(position.neutral);
}

void addAffiliation(ContactDraft &draft, Random &random, const Firm &firm, const Person &person,
                    const Position &position, int thisYear)
{
    model::AffiliationDraft affiliation;
    affiliation.organisation = firm.name;
    if (random.chance(550))
        affiliation.fields.insert(QStringLiteral("department"), toString(position.department));
    affiliation.fields.insert(QStringLiteral("main"), qint64{1});
    affiliation.fields.insert(QStringLiteral("position"), positionName(position, person.gender));
    affiliation.fields.insert(QStringLiteral("role"), toString(position.role));
    if (random.chance(350)) {
        const int grownUp = person.birthYear + 18;
        QString since = QString::number(random.between(std::max(grownUp, thisYear - 25), thisYear - 1));
        if (random.chance(500)) {
            since += u'-';
            appendNumber(since, random.between(1, 12), 2);
        }
        affiliation.fields.insert(QStringLiteral("since"), since);
    }
    draft.affiliations.append(affiliation);
}

void addWorkPoints(ContactDraft &draft, Random &random, const Firm &firm, const QString &mail)
{
    Points points(draft.points, QStringLiteral("work"));
    if (random.chance(780)) {
        Landline direct = firm.line;
        direct.number += random.between(1, 9);
        points.add(QStringLiteral("phone"), formatted(random, direct));
    }
    if (random.chance(500))
        points.add(QStringLiteral("mobile"), makeMobile(random));
    if (random.chance(40))
        points.add(QStringLiteral("fax"), formatted(random, firm.line));
    if (random.chance(880))
        points.add(QStringLiteral("email"), mailAddress(mail, firm.domain));
    if (random.chance(100))
        points.add(QStringLiteral("email"), mailAddress(mail, reservedDomain(random)), QStringLiteral("home"));
    if (random.chance(20))
        points.add(QStringLiteral("video"), webAddress(u"meet.example.org/", mail));
    if (random.chance(50))
        points.add(QStringLiteral("social"), webAddress(u"social.example.net/@", mail));
}

void addHomePoints(ContactDraft &draft, Random &random, const Town &town, const Person &person, const QString &mail)
{
    Points points(draft.points, QStringLiteral("home"));
    const bool landline = random.chance(600);
    if (landline) {
        const Landline line = makeLandline(random, town);
        points.add(QStringLiteral("phone"), formatted(random, line));
    }
    if (!landline || random.chance(400))
        points.add(QStringLiteral("mobile"), makeMobile(random));
    if (random.chance(800))
        points.add(QStringLiteral("email"), mailAddress(mail, reservedDomain(random)));
    if (random.chance(60))
        points.add(QStringLiteral("messenger"), mailAddress(mail, QStringLiteral("chat.example.org")));
    if (random.chance(25))
        points.add(QStringLiteral("url"), webAddress(toAscii(person.family, u'-'), u".example.net"));
}

void addFirmPoints(ContactDraft &draft, Random &random, const Firm &firm)
{
    constexpr Text boxes[] = {u"info", u"info", u"info", u"kontakt", u"buero", u"office", u"post", u"service"};
    Points points(draft.points, QStringLiteral("work"));
    if (random.chance(970))
        points.add(QStringLiteral("phone"), formatted(random, firm.line));
    if (random.chance(150))
        points.add(QStringLiteral("mobile"), makeMobile(random));
    if (random.chance(420)) {
        Landline fax = firm.line;
        fax.number += 9;
        points.add(QStringLiteral("fax"), formatted(random, fax));
    }
    if (random.chance(920))
        points.add(QStringLiteral("email"), mailAddress(toString(random.pick(boxes)), firm.domain));
    if (random.chance(700))
        points.add(QStringLiteral("url"), webAddress(u"www.", firm.domain));
    if (random.chance(80))
        points.add(QStringLiteral("social"), webAddress(u"social.example.net/@", toAscii(firm.name, u'_')));
}

}  // namespace

ContactDraft makeFirmDraft(Random &random, const Firm &firm, qint64 index)
{
    ContactDraft draft;
    const Trade &trade = *firm.trade;
    draft.fields.insert(QStringLiteral("kind"), QStringLiteral("organisation"));
    draft.fields.insert(QStringLiteral("org_name"), firm.name);
    draft.fields.insert(QStringLiteral("industry"), toString(trade.industry));
    if (random.chance(600)) {
        // Two draws, the smaller one: most firms are small.
        const int first = random.between(trade.smallest, trade.largest);
        draft.fields.insert(QStringLiteral("team_size"),
                            qint64{std::min(first, random.between(trade.smallest, trade.largest))});
    }
    const bool serves = trade.style == FirmStyle::Public || trade.style == FirmStyle::Club;
    addBusiness(draft, random, index, trade.style == FirmStyle::Public ? u"public" : u"business");
    if (!serves && firm.place.inGermany() && random.chance(400))
        draft.fields.insert(QStringLiteral("vat_id"), makeVatId(random));
    if (random.chance(220))
        draft.fields.insert(QStringLiteral("remark"), toString(random.pick(firmRemarks)));
    addFirmPoints(draft, random, firm);
    if (random.chance(970))
        addAddress(draft, QStringLiteral("work"), firm.place);
    if (random.chance(100))
        addAddress(draft, QStringLiteral("billing"), firm.place, makePoBox(random));
    if (random.chance(60))
        addAddress(draft, QStringLiteral("delivery"), makePlace(random));
    addTag(draft, trade.tag);
    addOtherTags(draft, random, firm.place);
    return draft;
}

ContactDraft makePersonDraft(Random &random, Person &person, const Firm *firm, qint64 index, int thisYear)
{
    ContactDraft draft;
    const Position *position = firm ? &pickPosition(random, *firm) : nullptr;
    const bool founder = position == &positions.front();
    person = makePerson(random, thisYear, firm != nullptr, founder ? firm->founder : QString());
    setName(draft.fields, person);
    if (random.chance(450))
        draft.fields.insert(QStringLiteral("birthday"), makeBirthday(random, person.birthYear));
    addBusiness(draft, random, index, firm ? u"business" : u"private");
    if (random.chance(220))
        draft.fields.insert(QStringLiteral("remark"), toString(random.pick(personRemarks)));
    const QString mail = mailName(random, person);
    const Place home = makePlace(random);
    if (firm) {
        addAffiliation(draft, random, *firm, person, *position, thisYear);
        addWorkPoints(draft, random, *firm, mail);
        if (random.chance(600))
            addAddress(draft, QStringLiteral("work"), firm->place);
    } else {
        addHomePoints(draft, random, *home.town, person, mail);
    }
    if (random.chance(firm ? 180 : 880))
        addAddress(draft, QStringLiteral("home"), home);
    addOtherTags(draft, random, firm ? firm->place : home);
    return draft;
}

}  // namespace kontor::sampledata
