// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/namewords.h"

#include "core/model/text.h"

#include <QHash>
#include <QSet>

namespace kontor::model::namewords {

namespace {

/// Lower case without dots and blanks: "Dipl.-Ing." → "dipl-ing", "h. c." → "hc".
QString bare(QStringView word)
{
    QString made;
    made.reserve(word.size());
    for (const QChar c : word) {
        if (c != u'.' && c != u' ')
            made += c.toLower();
    }
    return made;
}

QSet<QString> wordSet(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

bool isUpperCase(QStringView word)
{
    return word == word.toString().toUpper();
}

}  // namespace

QString salutation(QStringView word)
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> made;
        for (const QString &one : wordSet("herr herrn hr hrn mr mister monsieur sir signor señor"))
            made.insert(one, QStringLiteral("mr"));
        for (const QString &one : wordSet("frau fr fräulein frl mrs ms miss mme madame mlle signora señora"))
            made.insert(one, QStringLiteral("ms"));
        made.insert(QStringLiteral("mx"), QStringLiteral("mx"));
        return made;
    }();
    return known.value(bare(word));
}

bool isTitle(QStringView word)
{
    static const auto titles = wordSet(
        "dr drin dres drs prof profin professor professorin univ-prof ao-prof hon-prof univ-doz priv-doz pd dipl "
        "dipl-ing dr-ing "
        "dipl-kfm dipl-kffr dipl-kffrau dipl-kaufmann dipl-kauffrau dipl-betriebswirt dipl-betriebswirtin dipl-bw "
        "dipl-volkswirt dipl-volkswirtin dipl-vw dipl-psych dipl-päd dipl-soz dipl-sozpäd dipl-inf dipl-inform "
        "dipl-phys "
        "dipl-chem dipl-biol dipl-math dipl-geol dipl-geogr dipl-jur dipl-des dipl-designer dipl-designerin dipl-oec "
        "dipl-ök dipl-wirt-ing dipl-wirtsch-ing dipl-finanzwirt dipl-verwaltungswirt dipl-hdl dipl-kfr mag maga "
        "magister ing "
        "ingin di diin dkfm lic mmag ddr ddipl-ing mgr phdr judr mudr bc ra rain stb wp");
    if (word.size() < 2 || word.contains(u'('))
        return false;
    const QString plain = bare(word);
    if (!titles.contains(plain))
        return false;
    // Two-letter forms without a dot are titles only in capitals: "RA Müller", but "Di Stefano", "Ra Hee".
    if (plain.size() == 2 && plain != u"dr" && !word.contains(u'.'))
        return isUpperCase(word);
    // "Ing Wagner" and "Mag Huber" are rare enough; "Bc" and "Wp" above are not names at all.
    return true;
}

bool isTitleTail(QStringView word)
{
    static const auto tails = wordSet("med dent vet jur iur phil rer nat pol oec oek oecpubl medvet meddent theol agr "
                                      "techn mult habil hc eh ing univ sc "
                                      "mus phys math soz psych paed päd ing-habil h c e iurutr utr rernat rerpol (fh) "
                                      "(univ) (tu) (ba) (eth) (dh) (bba) "
                                      "mont pharm cult sportwiss publ");
    return word.size() > 1 && (word.contains(u'.') || word.contains(u'(') || word == word.toString().toLower())
           && tails.contains(bare(word));
}

bool isSuffix(QStringView word)
{
    static const auto anyCase = wordSet("jr sr msc bsc beng meng mphil phd llm llb emba dba esq");
    static const auto capitals = wordSet("mba ma ba bba cpa ii iii iv md");
    if (word.isEmpty())
        return false;
    const QString plain = bare(word);
    // "Sen" with a capital and no dot is a family name.
    if (plain == u"jun" || plain == u"sen")
        return word.endsWith(u'.') || word[0].isLower();
    if (anyCase.contains(plain))
        return true;
    if (capitals.contains(plain))
        return isUpperCase(word);
    static const auto generations = wordSet("dä dj deä");
    return word.contains(u'.') && generations.contains(plain);
}

bool isDoubtfulSuffix(QStringView word)
{
    return word == u"Junior" || word == u"Senior" || word == u"junior" || word == u"senior";
}

bool isParticle(QStringView word)
{
    static const auto lower = wordSet("von vom van ven de den der dem des del della dello degli dei delle da das do "
                                      "dos du di d' zu zum zur und le la les "
                                      "lo los las ten ter te tot op af av bin ibn ben al el auf auff aus am an in im y "
                                      "e of 't opden vander vande vanden "
                                      "v. v.d.");
    static const auto capital =
        wordSet("Von Vom Van De Den Der Del Della Da Das Do Dos Du Di Zu Zum Zur Ten Ter El Al Vander");
    const QString text = word.toString();
    return lower.contains(text) || capital.contains(text);
}

bool isNobility(QStringView word)
{
    static const auto titles = wordSet(
        "Freiherr Freifrau Freiin Frhr Frhr. Frfr. Baron Baronin Baronesse Graf Gräfin Komtess Ritter Edler Edle Fürst "
        "Fürstin Prinz Prinzessin Herzog Herzogin Reichsgraf Reichsgräfin Reichsfreiherr Landgraf Landgräfin Markgraf "
        "Markgräfin Burggraf Burggräfin Erbprinz Erbgraf Jonkheer Jhr.");
    return titles.contains(word.toString());
}

bool isAnd(QStringView word)
{
    return word == u"und" || word == u"&" || word == u"u." || word == u"and" || word == u"+";
}

bool joinsNextGivenName(QStringView word)
{
    static const auto names = wordSet("Hans Karl Carl Klaus Claus Heinz Horst Franz Josef Joseph Johann Georg Wolf "
                                      "Kurt Ernst Fritz Jan Jean Juan José "
                                      "Gian Giovanni Anna Anne Ann Marie Maria Eva Rosa Lisa Lena Ina Klara Clara "
                                      "Luisa Luise Sofie Sophie Mary Pierre "
                                      "Marc Karl-Heinz Mia Emma Ella");
    return names.contains(word.toString());
}

QString withoutPrefix(const QString &familyName)
{
    QStringList words = familyName.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1) {
        const QString &first = words.first();
        // A capital tells a name that is used as one word: "De Gasperi", "Le Corbusier", "Van Damme".
        if (!isNobility(first) && (!isParticle(first) || first[0].isUpper()))
            break;
        words.removeFirst();
    }
    return words.join(u' ');
}

}  // namespace kontor::model::namewords
