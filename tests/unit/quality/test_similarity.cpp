// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/model/text.h"
#include "core/quality/firmname.h"
#include "core/quality/nicknames.h"
#include "core/quality/recordwords.h"
#include "core/quality/similarity.h"
#include "core/quality/words.h"

#include <QString>

#include <random>

using namespace kontor;
using namespace kontor::quality;

namespace {

std::string folded(const char *utf8)
{
    std::string text;
    foldInto(text, utf8);
    return text;
}

/// Jaro-Winkler as it is written in books.
double slowJaroWinkler(const std::string &a, const std::string &b)
{
    if (a == b)
        return a.empty() ? 0 : 1;
    const auto reach = std::max<int>(0, int(std::max(a.size(), b.size())) / 2 - 1);
    std::vector<bool> inA(a.size());
    std::vector<bool> inB(b.size());
    double matches = 0;
    for (int i = 0; i < int(a.size()); ++i) {
        for (int k = std::max(0, i - reach); k < std::min(int(b.size()), i + reach + 1); ++k) {
            if (!inB[size_t(k)] && a[size_t(i)] == b[size_t(k)]) {
                inA[size_t(i)] = inB[size_t(k)] = true;
                ++matches;
                break;
            }
        }
    }
    if (matches == 0)
        return 0;
    int out = 0;
    size_t k = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        if (!inA[i])
            continue;
        while (!inB[k])
            ++k;
        out += a[i] != b[k++];
    }
    const double jaro = (matches / double(a.size()) + matches / double(b.size()) + (matches - out / 2) / matches) / 3;
    size_t prefix = 0;
    while (prefix < 4 && prefix < std::min(a.size(), b.size()) && a[prefix] == b[prefix])
        ++prefix;
    return jaro > 0.7 ? jaro + 0.1 * double(prefix) * (1 - jaro) : jaro;
}

}  // namespace

TEST_CASE("Jaro-Winkler in machine words is the one of the books, in both directions")
{
    CHECK(jaroWinkler("martha", "marhta") == Approx(0.9611).margin(1e-4));
    CHECK(jaroWinkler("dixon", "dicksonx") == Approx(0.8133).margin(1e-4));
    CHECK(jaroWinkler("", "") == 0);
    std::mt19937 random(5);
    const auto word = [&] {
        std::string text;
        for (size_t letters = random() % 14; letters > 0; --letters)
            text += char('a' + random() % 5);
        return text;
    };
    for (int round = 0; round < 5'000; ++round) {
        std::string a = word();
        std::string b = word();
        CHECK(jaroWinkler(a, b) == jaroWinkler(b, a));
        if (a.size() > b.size() || (a.size() == b.size() && a > b))
            std::swap(a, b);
        CHECK(jaroWinkler(a, b) == Approx(slowJaroWinkler(a, b)).margin(1e-9));
        CHECK(isOneErrorApart(a, b) == (errorsBetween(a, b, 3) <= 1));
    }
    const std::string endless(20'000, 'x');
    CHECK(jaroWinkler(endless, endless + "y") == 1);
    CHECK(errorsBetween(endless, "x", 2) == 3);
}

TEST_CASE("Errors are counted as in the books, up to as many as are asked for")
{
    const auto textbook = [](const std::string &a, const std::string &b) {
        std::vector<std::vector<int>> errors(a.size() + 1, std::vector<int>(b.size() + 1, 0));
        for (size_t i = 0; i <= a.size(); ++i) {
            for (size_t j = 0; j <= b.size(); ++j) {
                if (i == 0 || j == 0) {
                    errors[i][j] = int(i + j);
                    continue;
                }
                errors[i][j] = std::min({errors[i - 1][j] + 1, errors[i][j - 1] + 1, errors[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    errors[i][j] = std::min(errors[i][j], errors[i - 2][j - 2] + 1);
            }
        }
        return errors[a.size()][b.size()];
    };
    std::mt19937 random(4);
    for (int i = 0; i < 20'000; ++i) {
        const auto text = [&] {
            std::string made;
            for (size_t length = random() % 9; made.size() < length;)
                made += char('a' + random() % 3);
            return made;
        };
        const std::string a = text();
        const std::string b = text();
        const int most = int(random() % 4);
        INFO(a << ' ' << b << ' ' << most);
        CHECK(errorsBetween(a, b, most) == std::min(textbook(a, b), most + 1));
        CHECK(mostJaroWinkler(a, lettersOf(a), b, lettersOf(b)) >= jaroWinkler(a, b) - 1e-9);
    }
}

TEST_CASE("What is folded fast is folded as everywhere else")
{
    std::mt19937 random(9);
    for (int round = 0; round < 3'000; ++round) {
        QByteArray text;
        for (size_t letters = random() % 20; letters > 0; --letters)
            text += char(32 + random() % 95);
        std::string fast;
        foldInto(fast, text);
        CHECK(QString::fromLatin1(fast.data(), qsizetype(fast.size())) == model::foldForSearch(QString::fromLatin1(text)));
    }
    CHECK(folded("Müller") == folded("MUELLER"));
    CHECK(folded("Иван Петров") == "ivan petrov");
    CHECK(folded("Γιώργος") == folded("Giorgos"));
    CHECK(folded("😀 … !!").empty());
    CHECK(folded(QByteArray(10'000, 'a').constData()).size() <= 120);
}

TEST_CASE("Names that sound alike have one code")
{
    CHECK(soundOf(folded("Meyer")) == soundOf(folded("Maier")));
    CHECK(soundOf(folded("Schmidt")) == soundOf(folded("Schmitt")));
    CHECK(soundOf(folded("Müller-Lüdenscheidt")) == "65752682");
    CHECK(soundOf("wikipedia") == "3412");
    CHECK(soundOf(folded("Phillip")) == soundOf(folded("Filip")));
    CHECK(soundOf(folded("Becker")) != soundOf(folded("Wagner")));
}

TEST_CASE("Forms of first names belong together, others do not")
{
    const auto related = [](const char *a, const char *b) { return shareForm(formsOf(folded(a)), formsOf(folded(b))); };
    CHECK(related("Katharina", "Kathi"));
    CHECK(related("William", "Bill"));
    CHECK(related("Robert", "Bob"));
    CHECK(related("Giuseppe", "Josef"));
    CHECK(related("Hans", "Johannes"));
    CHECK(related("Chris", "Christian"));
    CHECK_FALSE(related("Christian", "Robert"));
    CHECK_FALSE(related("Peter", "Klaus"));
    CHECK_FALSE(related("Xyz", "Xyz"));
}

TEST_CASE("Firms are taken apart: legal form, spaced letters, initials")
{
    const auto words = [](const char *name) {
        QByteArray joined;
        for (const std::string &word : firmName(folded(name)).words)
            joined += QByteArray::fromStdString(word) + ' ';
        return joined.trimmed();
    };
    for (const char *name : {"IBM Deutschland GmbH", "I.B.M. Deutschland", "I B M Deutschland GmbH & Co. KG", "I-B-M Deutschland Ges.m.b.H."})
        CHECK(words(name) == words("ibm deutschland"));
    CHECK(words("Müller & Söhne") == words("Mueller und Söhne"));
    CHECK(firmName(folded("Bayerische Motoren Werke AG")).initials == "bmw");
    CHECK(firmName(folded("Alpha GmbH")).form == firmName(folded("Beta G.m.b.H.")).form);
    CHECK(firmName(folded("Alpha GmbH")).form != firmName(folded("Alpha AG")).form);
    CHECK_FALSE(firmName(folded("SE")).words.empty());
}

TEST_CASE("Numbers, streets and addresses that say nothing are taken for nothing")
{
    using namespace recordwords;
    CHECK(phoneDigits("+49123456789").empty());
    CHECK(phoneDigits("000000").empty());
    CHECK(phoneDigits("+492214710100") == "492214710100");
    CHECK(emailParts("nobody").local.empty());
    CHECK(emailParts("j.doe+news@googlemail.com").local == emailParts("jdoe@gmail.com").local);
    CHECK(streetParts(folded("Hauptstr. 5 a")).name == streetParts(folded("Hauptstraße 5a")).name);
    CHECK(streetParts(folded("Hauptstr. 5 a")).house == "5a");
    CHECK(streetParts(folded("435 S. La Cienega Blvd.")).house == "435");
    CHECK(dayOf("--05-06") == Day{0, 5, 6});
    CHECK(dayOf("1980-05") == Day{1980, 5, 0});
    CHECK_FALSE(dayOf("garbage").isFull());
}
