// SPDX-License-Identifier: GPL-3.0-or-later

// The guide in the program: complete in both languages, its links lead somewhere, nothing is loaded from outside.

#include "tests/support/catch.h"

#include "ui/pages/help/helpbrowser.h"
#include "ui/pages/help/helppage.h"
#include "ui/widgets/facetlist.h"

#include "windowfixture.h"

#include <QLineEdit>
#include <QRegularExpression>

using namespace kontor;
using namespace kontor::tests;
using pages::HelpChapter;

namespace {

QStringList idsOf(const QList<HelpChapter> &chapters)
{
    QStringList ids;
    for (const HelpChapter &chapter : chapters)
        ids << chapter.id;
    return ids;
}

int headings(const QString &markdown)
{
    return int(markdown.count(QRegularExpression(QStringLiteral("^#+ "), QRegularExpression::MultilineOption)));
}

pages::HelpPage *helpPage(WindowFixture &fixture)
{
    return qobject_cast<pages::HelpPage *>(fixture.window->currentPage());
}

}  // namespace

TEST_CASE("the German and the English guide have the same chapters with the same parts", "[help]")
{
    const QList<HelpChapter> german = pages::guideChapters(QStringLiteral("de"));
    const QList<HelpChapter> english = pages::guideChapters(QStringLiteral("en"));
    REQUIRE(idsOf(german) == idsOf(english));
    CHECK(german.size() >= 9);
    for (int i = 0; i < german.size(); ++i) {
        CAPTURE(german.at(i).id.toStdString());
        CHECK(headings(german.at(i).markdown) == headings(english.at(i).markdown));
        CHECK(german.at(i).title != english.at(i).title);
        CHECK_FALSE(german.at(i).title.isEmpty());
    }
    CHECK(headings(pages::whatsNew(QStringLiteral("de"))) == headings(pages::whatsNew(QStringLiteral("en"))));
}

TEST_CASE("every link of the guide leads to a chapter", "[help]")
{
    static const QRegularExpression link(QStringLiteral(R"(\]\(([^)]*)\))"));
    for (const char *language : {"de", "en"}) {
        const QList<HelpChapter> chapters = pages::guideChapters(QLatin1String(language));
        const QStringList known = idsOf(chapters) + QStringList{QStringLiteral("shortcuts"), QStringLiteral("whats-new"), QStringLiteral("about")};
        for (const HelpChapter &chapter : chapters) {
            for (auto found = link.globalMatch(chapter.markdown); found.hasNext();) {
                const QString target = found.next().captured(1);
                CAPTURE(chapter.id.toStdString(), target.toStdString());
                CHECK(target.endsWith(QLatin1String(".md")));
                CHECK(known.contains(target.chopped(3)));
            }
        }
    }
}

TEST_CASE("the page about the program names the versions, every library and the licence", "[help]")
{
    const QString about = pages::aboutText({QStringLiteral("9.9"), QStringLiteral("Engine 1")});
    for (const char *part : {"Kontor 9.9", "Engine 1", "QtKeychain", "SQLCipher", "libsodium", "ISC", "lucide"})
        CHECK(about.contains(QLatin1String(part)));
    CHECK(about.contains(QString::fromLatin1(qVersion())));
    CHECK_FALSE(about.contains(QStringLiteral("clang-tidy")));
    CHECK(pages::libraries().size() >= 12);
    CHECK(pages::licenceText().contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
}

TEST_CASE("the help page searches, follows its links, and back returns to the chapter before", "[window][help]")
{
    WindowFixture fixture;
    fixture.openFile(0, QStringLiteral("help"));
    pages::HelpPage *page = helpPage(fixture);
    REQUIRE(page != nullptr);
    const QString first = page->topic();
    auto *browser = page->findChild<pages::HelpBrowser *>();
    CHECK(browser->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("https://example.org/x.png"))).isNull());
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("08-keys.md")));
    CHECK(page->topic() == QStringLiteral("08-keys"));
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("https://example.org/")));
    CHECK(page->topic() == QStringLiteral("08-keys"));
    auto *search = page->findChild<QLineEdit *>();
    search->setText(QStringLiteral("retention"));
    CHECK(page->topic() == QStringLiteral("09-privacy"));
    CHECK_FALSE(browser->extraSelections().isEmpty());
    search->clear();
    page->trigger(QStringLiteral("help.keys"));
    CHECK(browser->toPlainText().contains(QStringLiteral("Ctrl+N")));
    page->trigger(QStringLiteral("help.about"));
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("licence.md")));
    CHECK(browser->toPlainText().contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
    fixture.window->trigger(QStringLiteral("go.back"));
    CHECK(page->topic() == QStringLiteral("about"));
    page->showTopic(first);
}
