// SPDX-License-Identifier: GPL-3.0-or-later
#include "germancontacts.h"

#include "core/sampledata/generator.h"

#include <QMap>
#include <QStringList>

#include <random>

namespace kontor::tests {

namespace {

using Contact = QMap<QString, QString>;

const QStringList columns = QStringLiteral("id cluster kind given additional family suffix organisation gender birthday number vat iban phone mobile email url street postal city").split(QLatin1Char(' '));

class Maker {
public:
    explicit Maker(quint64 seed) : m_random(seed), m_generator(seed, 1'790'000'000'000) { m_generator.setTimelineAverage(0); }

    QByteArray make(int contacts)
    {
        QByteArray text = columns.join(QLatin1Char('\t')).toUtf8() + '\n';
        while (m_next < contacts) {
            const Contact base = fresh();
            write(text, base);
            if (chance(0.05))
                write(text, corrupted(base));
            if (base[QStringLiteral("kind")] == QLatin1String("person"))
                traps(text, base);
            else if (chance(0.06))
                write(text, branch(base));
        }
        return text;
    }

private:
    bool chance(double share) { return std::uniform_real_distribution<>(0, 1)(m_random) < share; }
    int number(int below) { return int(m_random() % quint64(below)); }
    QString digits(int count)
    {
        QString made(QChar(u'1' + number(9)));
        while (made.size() < count)
            made += QChar(u'0' + number(10));
        return made;
    }
    template <typename List>
    auto pick(const List &list)
    {
        return list[number(int(std::size(list)))];
    }

    void write(QByteArray &text, Contact contact)
    {
        contact[QStringLiteral("id")] = QString::number(m_next++);
        QStringList cells;
        for (const QString &column : columns)
            cells << contact.value(column);
        text += cells.join(QLatin1Char('\t')).toUtf8() + '\n';
    }

    Contact fresh()
    {
        const model::ContactDraft draft = m_generator.next();
        const auto field = [&](const char *key) { return draft.fields.value(QLatin1String(key)).toString(); };
        Contact c;
        c[QStringLiteral("cluster")] = QString::number(++m_cluster);
        c[QStringLiteral("kind")] = field("kind");
        c[QStringLiteral("given")] = field("given_name");
        c[QStringLiteral("additional")] = field("additional_names");
        c[QStringLiteral("family")] = field("family_name");
        c[QStringLiteral("organisation")] = field("org_name");
        c[QStringLiteral("gender")] = field("gender");
        if (chance(0.6) && !field("birthday").isEmpty())
            c[QStringLiteral("birthday")] = birthday(1935 + number(72));
        if (!draft.addresses.isEmpty()) {
            for (const char *key : {"street", "city"})
                c[QLatin1String(key)] = draft.addresses[0].fields.value(QLatin1String(key)).toString();
            c[QStringLiteral("postal")] = draft.addresses[0].fields.value(QStringLiteral("postal_code")).toString();
        }
        numbersFor(c);
        return c;
    }

    QString birthday(int year)
    {
        return QStringLiteral("%1-%2-%3").arg(year).arg(1 + number(12), 2, 10, QLatin1Char('0')).arg(1 + number(28), 2, 10, QLatin1Char('0'));
    }

    void numbersFor(Contact &c)
    {
        static constexpr const char *areas[]{"0221", "030", "089", "0711", "04321", "0351", "0611", "02331", "07531", "0941"};
        static constexpr const char *mailers[]{"gmx.de", "web.de", "gmail.com", "t-online.de", "posteo.de", "outlook.de"};
        const bool firm = c[QStringLiteral("kind")] == QLatin1String("organisation");
        if (chance(firm ? 0.9 : 0.55))
            c[QStringLiteral("phone")] = QLatin1String(pick(areas)) + QLatin1Char(' ') + digits(6 + number(2));
        if (!firm && chance(0.6))
            c[QStringLiteral("mobile")] = QStringLiteral("01") + pick(QStringList{QStringLiteral("51"), QStringLiteral("60"), QStringLiteral("71"), QStringLiteral("76")}) + QLatin1Char(' ') + digits(7);
        if (chance(0.7)) {
            const QString name = firm ? c[QStringLiteral("organisation")] : c[QStringLiteral("given")] + QLatin1Char('.') + c[QStringLiteral("family")];
            QString plain;
            for (const QChar letter : name.toLower())
                plain += letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == u'.') ? letter : QChar(u'e');
            c[QStringLiteral("email")] = firm ? QStringLiteral("info@") + plain.left(18) + QString::number(m_cluster) + QStringLiteral(".de")
                                              : plain + (chance(0.6) ? digits(2 + number(3)) : QString::number(m_cluster)) + QLatin1Char('@') + QLatin1String(pick(mailers));
        }
        if (firm && chance(0.3))
            c[QStringLiteral("vat")] = QStringLiteral("DE") + digits(9);
        if (chance(0.15))
            c[QStringLiteral("iban")] = QStringLiteral("DE") + digits(20);
    }

    // Traps ----------------------------------------------------------------------------------------------------------

    void traps(QByteArray &text, const Contact &base)
    {
        if (chance(0.12))
            write(text, relative(base, chance(0.1)));
        if (chance(0.005))
            write(text, son(base));
        if (chance(0.01))
            write(text, namesake(base));
    }

    Contact relative(const Contact &base, bool twin)
    {
        Contact other = fresh();
        while (other[QStringLiteral("kind")] != QLatin1String("person") || other[QStringLiteral("given")] == base[QStringLiteral("given")])
            other = fresh();
        for (const char *key : {"family", "street", "postal", "city", "phone"})
            other[QLatin1String(key)] = base[QLatin1String(key)];
        if (twin)
            other[QStringLiteral("birthday")] = base[QStringLiteral("birthday")];
        if (chance(0.15))
            other[QStringLiteral("email")] = base[QStringLiteral("email")];
        if (chance(0.3))
            other[QStringLiteral("iban")] = base[QStringLiteral("iban")];
        return other;
    }

    Contact son(const Contact &base)
    {
        Contact other = relative(base, false);
        other[QStringLiteral("given")] = base[QStringLiteral("given")];
        other[QStringLiteral("gender")] = base[QStringLiteral("gender")];
        other[QStringLiteral("iban")].clear();
        other[QStringLiteral("email")].clear();
        if (!base[QStringLiteral("birthday")].isEmpty())
            other[QStringLiteral("birthday")] = birthday(base[QStringLiteral("birthday")].left(4).toInt() + 22 + number(15));
        else
            other[QStringLiteral("suffix")] = QStringLiteral("jun.");
        return other;
    }

    Contact namesake(const Contact &base)
    {
        Contact other = fresh();
        while (other[QStringLiteral("kind")] != QLatin1String("person"))
            other = fresh();
        for (const char *key : {"given", "additional", "family", "gender"})
            other[QLatin1String(key)] = base[QLatin1String(key)];
        return other;
    }

    Contact branch(const Contact &base)
    {
        Contact other = fresh();
        while (other[QStringLiteral("kind")] != QLatin1String("organisation") || other[QStringLiteral("city")] == base[QStringLiteral("city")])
            other = fresh();
        for (const char *key : {"organisation", "vat", "iban"})
            other[QLatin1String(key)] = base[QLatin1String(key)];
        return other;
    }

    // What goes wrong ------------------------------------------------------------------------------------------------

    QString mistyped(QString text)
    {
        if (text.size() < 3)
            return text;
        const int at = 1 + number(int(text.size()) - 2);
        switch (number(4)) {
        case 0: text.remove(at, 1); break;
        case 1: text.insert(at, text[at]); break;
        case 2: std::swap(text[at], text[at + 1]); break;
        default: text[at] = text[at].isDigit() ? QChar(u'0' + number(10)) : QChar(u'a' + number(26));
        }
        return text;
    }

    void spoil(Contact &c, const char *key, double share)
    {
        QString &value = c[QLatin1String(key)];
        if (!value.isEmpty() && chance(share))
            value = mistyped(value);
    }
    void lose(Contact &c, const char *key, double share)
    {
        if (chance(share))
            c[QLatin1String(key)].clear();
    }

    Contact corrupted(Contact c)
    {
        if (c[QStringLiteral("kind")] == QLatin1String("person"))
            corruptPerson(c);
        else
            corruptFirm(c);
        if (chance(0.15)) {  // moved
            const Contact other = fresh();
            --m_cluster;
            for (const char *key : {"street", "postal", "city"})
                c[QLatin1String(key)] = other[QLatin1String(key)];
        }
        QString &street = c[QStringLiteral("street")];
        if (chance(0.4))
            street.replace(QStringLiteral("straße"), QStringLiteral("str.")).replace(QStringLiteral("Straße"), QStringLiteral("Str."));
        spoil(c, "street", 0.06);
        spoil(c, "city", 0.03);
        spoil(c, "postal", 0.03);
        QString &phone = c[QStringLiteral("phone")];
        if (phone.startsWith(QLatin1Char('0')) && chance(0.4))
            phone = QStringLiteral("+49 (0)") + phone.mid(1);
        for (const char *key : {"phone", "mobile", "birthday"})
            spoil(c, key, 0.04);
        for (const char *key : {"phone", "mobile", "email", "birthday", "street", "iban", "vat"})
            lose(c, key, 0.25);
        if (!c[QStringLiteral("mobile")].isEmpty() && chance(0.1))
            c[QStringLiteral("mobile")] = QStringLiteral("0178 ") + digits(7);
        if (chance(0.12) && !c[QStringLiteral("email")].isEmpty())
            c[QStringLiteral("email")] = QStringLiteral("neu") + digits(5) + QStringLiteral("@gmx.net");
        spoil(c, "email", 0.03);
        return c;
    }

    void corruptPerson(Contact &c)
    {
        spoil(c, "given", 0.08);
        spoil(c, "family", 0.10);
        QString &given = c[QStringLiteral("given")];
        QString &family = c[QStringLiteral("family")];
        static const QMap<QString, QString> shortForms{{QStringLiteral("Michael"), QStringLiteral("Michi")}, {QStringLiteral("Andreas"), QStringLiteral("Andi")}, {QStringLiteral("Thomas"), QStringLiteral("Tom")},
                                                       {QStringLiteral("Susanne"), QStringLiteral("Susi")}, {QStringLiteral("Elisabeth"), QStringLiteral("Lisa")}, {QStringLiteral("Stefan"), QStringLiteral("Stephan")},
                                                       {QStringLiteral("Katharina"), QStringLiteral("Kathi")}, {QStringLiteral("Wolfgang"), QStringLiteral("Wolf")}, {QStringLiteral("Christian"), QStringLiteral("Chris")}};
        if (shortForms.contains(given) && chance(0.4))
            given = shortForms[given];
        if (chance(0.03))
            std::swap(given, family);
        else if (chance(0.03))
            given = given.left(1) + QLatin1Char('.');
        else if (c[QStringLiteral("gender")] == QLatin1String("female") && chance(0.05))
            family = chance(0.5) ? family + QLatin1Char('-') + fresh()[QStringLiteral("family")] : fresh()[QStringLiteral("family")];
        if (chance(0.06))
            family = family.toUpper();
        if (chance(0.15))
            family.replace(QStringLiteral("ü"), QStringLiteral("ue")).replace(QStringLiteral("ö"), QStringLiteral("oe"));
        lose(c, "additional", 0.5);
        lose(c, "given", 0.02);
    }

    void corruptFirm(Contact &c)
    {
        QString &name = c[QStringLiteral("organisation")];
        if (chance(0.3))
            name.remove(QStringLiteral(" GmbH")).remove(QStringLiteral(" & Co. KG")).remove(QStringLiteral(" KG"));
        if (chance(0.3))
            name.replace(QStringLiteral(" & "), QStringLiteral(" und ")).replace(QStringLiteral("GmbH"), QStringLiteral("G.m.b.H."));
        QStringList words = name.split(QLatin1Char(' '));
        if (words.size() > 1 && chance(0.1))
            words.move(0, 1);
        name = words.join(QLatin1Char(' '));
        spoil(c, "organisation", 0.12);
    }

    std::mt19937_64 m_random;
    sampledata::Generator m_generator;
    int m_next = 0;
    int m_cluster = 0;
};

}  // namespace

QByteArray germanContacts(int contacts, quint64 seed)
{
    return Maker(seed).make(contacts);
}

}  // namespace kontor::tests
