// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/firmname.h"

#include "core/quality/words.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace kontor::quality {

namespace {

constexpr size_t mostWords = 12;

using Words = std::vector<std::string>;

Words split(std::string_view folded)
{
    Words words;
    while (!folded.empty() && words.size() < 2 * mostWords) {
        const size_t end = std::min(folded.find(' '), folded.size());
        if (end > 0)
            words.emplace_back(folded.substr(0, end));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return words;
}

Words foldedWords(const char *text)
{
    std::string folded;
    foldInto(folded, text, 4000);
    Words words;
    std::string_view rest(folded);
    while (!rest.empty()) {
        const size_t end = std::min(rest.find(' '), rest.size());
        words.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return words;
}

std::unordered_set<std::string> setOf(std::initializer_list<const char *> lines)
{
    std::unordered_set<std::string> made;
    for (const char *line : lines) {
        for (std::string &word : foldedWords(line))
            made.insert(std::move(word));
    }
    return made;
}

/// Words of legal forms; the same number is the same kind of company. 99: says nothing about it.
int legalForm(const std::string &word)
{
    static const auto forms = [] {
        std::unordered_map<std::string, int> made;
        const char *kinds[]{"gmbh gesmbh ggmbh mbh gesellschaftmitbeschrankterhaftung sarl srl sro doo kft spzoo bvba sprl lda eood ood uab",
                            "ag aktiengesellschaft sa spa nv ab asa oyj plc inc incorporated corp corporation akciova zrt nyrt",
                            "kg kommanditgesellschaft kgaa kgs", "ohg og gbr gdbr snc vof", "ug haftungsbeschrankt", "ek ekfm ekfr eu einzelunternehmen inh inhaber inhaberin", "ev verein",
                            "eg egen genossenschaft egmbh", "se", "ltd limited llc llp lp", "partg partgmbb mbb partmbb partnerschaftsgesellschaft"};
        int kind = 0;
        for (const char *line : kinds) {
            ++kind;
            for (const std::string &one : foldedWords(line))
                made.emplace(one, kind);
        }
        for (const std::string &one : foldedWords("co cie company compagnie ges gesellschaft beschrankter haftung mit firma fa as oy aps bv sas sl sp zoo societe anonyme"))
            made.emplace(one, 99);
        return made;
    }();
    const auto found = forms.find(word);
    return found == forms.end() ? 0 : found->second;
}

bool isFiller(const std::string &word)
{
    static const auto fillers = setOf({"und and et u y e & the der die das des dem den of de la le les du für vom von zum zur im in am an bei for s el los las di del della"});
    return fillers.contains(word);
}

/// Abbreviations and words that mean the same in names of firms.
const std::string &writtenOut(const std::string &word)
{
    static const auto meanings = [] {
        std::unordered_map<std::string, std::string> made;
        constexpr const char *pairs[][2]{{"gebr", "gebruder"}, {"bros", "brothers"}, {"brüder", "gebruder"}, {"intl", "international"}, {"internat", "international"},
                                         {"assoc", "associates"}, {"mfg", "manufacturing"}, {"svc", "service"}, {"svcs", "service"}, {"services", "service"},
                                         {"univ", "universitat"}, {"university", "universitat"}, {"st", "sankt"}, {"saint", "sankt"}, {"systems", "system"}, {"systeme", "system"},
                                         {"solutions", "solution"}, {"grp", "group"}, {"gruppe", "group"}, {"mgmt", "management"}, {"tech", "technik"}, {"technologies", "technology"},
                                         {"versich", "versicherung"}, {"versicherungen", "versicherung"}, {"ing", "ingenieur"}, {"ingenieure", "ingenieur"}, {"natl", "national"}, {"dt", "deutsche"}};
        std::string from;
        std::string to;
        for (const auto &pair : pairs) {
            foldInto(from, pair[0]);
            foldInto(to, pair[1]);
            made.emplace(from, to);
        }
        return made;
    }();
    const auto found = meanings.find(word);
    return found == meanings.end() ? word : found->second;
}

/// "i b m" → "ibm", "g m b h" → "gmbh": letters that stand alone next to each other are one word.
Words lettersJoined(const Words &words)
{
    Words joined;
    bool inLetters = false;
    for (const std::string &word : words) {
        const bool letter = word.size() == 1;
        if (letter && inLetters)
            joined.back() += word;
        else
            joined.push_back(word);
        inLetters = letter;
    }
    return joined;
}

int combinedForm(int first, int second)
{
    if (second == 99 || first == second)
        return first;
    if (first == 0 || first == 99)
        return second;
    return first * 100 + second;  // "GmbH & Co. KG"
}

}  // namespace

FirmName firmName(std::string_view folded)
{
    FirmName firm;
    Words words;
    for (std::string &word : split(folded)) {
        if (!isFiller(word))
            words.push_back(std::move(word));
    }
    words = lettersJoined(words);
    Words legal;
    for (std::string &word : words) {
        const int form = legalForm(word);
        if (form != 0) {
            firm.form = combinedForm(firm.form, form);
            legal.push_back(std::move(word));
        } else if (firm.words.size() < mostWords) {
            firm.words.push_back(writtenOut(word));
        }
    }
    if (firm.form == 99)
        firm.form = 0;
    if (firm.words.empty())  // somebody called their firm "SE" or "Company"
        firm.words = legal.size() > 1 ? legal : split(folded);
    for (const std::string &word : firm.words)
        firm.squashed += word;
    if (firm.words.size() >= 3) {
        for (const std::string &word : firm.words)
            firm.initials += word[0];
    }
    return firm;
}

bool isTradeWord(std::string_view folded)
{
    static const auto trades = setOf(
        {"praxis kanzlei immobilien verein apotheke werkstatt spedition versicherung sparkasse hotel gasthof gasthaus restaurant pizzeria bistro pension autohaus service system technik handel "
         "vertrieb verlag agentur studio atelier salon beratung consulting solution software media medien group holding werke industrie institut universität hochschule gemeinde klinik krankenhaus logistik "
         "transporte reisen büro ingenieurbüro ingenieur architekten rechtsanwälte steuerberatung steuerberater sanitär heizung dachdeckerei friseur kosmetik physiotherapie optik möbel fabrik manufaktur labor verband stiftung "
         "bau gartenbau bäckerei metzgerei tischlerei schreinerei gärtnerei druckerei brauerei konditorei weingut kfz shop store partner international deutschland germany europe elektro elektrotechnik haustechnik it "
         "marketing design management engineering technology global enterprises trading industries cafe bar grill bank söhne sohn co gebruder brothers national deutsche hausverwaltung malerbetrieb meisterbetrieb"});
    return trades.contains(std::string(folded));
}

}  // namespace kontor::quality
