// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/helppage.h"

#include "ui/pages/help/helpbrowser.h"
#include "ui/theme/icon.h"
#include "ui/widgets/facetlist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::pages {

using theme::ColorRole;
using theme::TextStyle;
using widgets::FacetList;
namespace metrics = theme::metrics;

namespace {

constexpr int sideWidth = 240;

bool contains(const HelpChapter &chapter, const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return chapter.markdown.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

HelpPage::HelpPage(PageContext &context, const QString &engine, QWidget *parent)
    : Page(parent), m_context(&context), m_engine(engine), m_chapters(guideChapters(guideLanguage())), m_browser(new HelpBrowser)
{
    m_browser->setAccessibleName(tr("Text of the guide"));
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpPage::follow);
    auto *text = new widgets::Panel(ColorRole::Surface);
    auto *textColumn = new QVBoxLayout(text);
    textColumn->setContentsMargins(0, 0, 0, 0);
    textColumn->addWidget(m_browser);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addWidget(text, 1);
    fillChapters();
    showTopic(m_chapters.value(0).id);
}

QWidget *HelpPage::buildSide()
{
    auto *side = new widgets::Panel(ColorRole::Window);
    side->setLines(Qt::RightEdge);
    side->setFixedWidth(sideWidth);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search the guide …"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Search"));
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::fillChapters);
    m_nothing = new widgets::Label(tr("No chapter holds these words."), TextStyle::Small, ColorRole::Muted);
    m_nothing->setWordWrap(true);
    m_guide = new FacetList(tr("Guide"));
    m_more = new FacetList(tr("About the program"));
    m_more->setFacets({{QStringLiteral("shortcuts"), tr("Keyboard shortcuts"), -1, {}, QStringLiteral("keyboard")},
                       {QStringLiteral("whats-new"), tr("What's new"), -1, {}, QStringLiteral("sparkles")},
                       {QStringLiteral("about"), tr("About and licences"), -1, {}, QStringLiteral("info")}});
    for (FacetList *list : {m_guide, m_more}) {
        connect(list, &FacetList::facetToggled, this, [this](const QString &key) { choose(key); });
    }
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(metrics::space3, metrics::space4, metrics::space3, metrics::space4);
    column->setSpacing(metrics::space4);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_guide);
    column->addWidget(m_more);
    column->addStretch();
    return side;
}

void HelpPage::fillChapters()
{
    QList<widgets::Facet> facets;
    const QString typed = m_search->text().trimmed();
    for (const HelpChapter &chapter : std::as_const(m_chapters)) {
        if (contains(chapter, typed))
            facets.append({chapter.id, chapter.title});
    }
    m_guide->setFacets(facets);
    m_guide->setVisible(!facets.isEmpty());
    m_nothing->setVisible(facets.isEmpty());
    const bool shown = std::any_of(facets.cbegin(), facets.cend(), [this](const widgets::Facet &facet) { return facet.key == m_topic; });
    if (!typed.isEmpty() && !facets.isEmpty() && !shown)
        return showTopic(facets.first().key);
    showTopic(m_topic);
}

QWidget *HelpPage::focusTarget()
{
    return m_search;
}

void HelpPage::setViewState(const ViewState &state)
{
    if (const QString topic = state.filter.toString(); !topic.isEmpty() && topic != m_topic)
        showTopic(topic);
}

QStringList HelpPage::actions() const
{
    return {QStringLiteral("help.guide"), QStringLiteral("help.keys"), QStringLiteral("help.news"), QStringLiteral("help.about")};
}

void HelpPage::trigger(const QString &action)
{
    if (action == QLatin1String("help.keys"))
        choose(QStringLiteral("shortcuts"));
    else if (action == QLatin1String("help.news"))
        choose(QStringLiteral("whats-new"));
    else if (action == QLatin1String("help.about"))
        choose(QStringLiteral("about"));
    else if (action == QLatin1String("help.guide"))
        choose(m_chapters.value(0).id);
}

void HelpPage::choose(const QString &topic)
{
    m_context->go({QStringLiteral("help"), {}, ViewState{{}, topic}});
    showTopic(topic);  // without a file there is nowhere to go
}

void HelpPage::showTopic(const QString &topic)
{
    if (topic.isEmpty())
        return;
    const bool other = topic != m_topic;
    m_topic = topic;
    for (FacetList *list : {m_guide, m_more}) {
        const QStringList checked = list->checkedKeys();
        for (const QString &key : checked)
            list->setChecked(key, false);
        list->setChecked(topic, true);
    }
    render();
    if (other)
        Q_EMIT viewChanged();
}

void HelpPage::render()
{
    const auto chapter = std::find_if(m_chapters.cbegin(), m_chapters.cend(), [this](const HelpChapter &one) { return one.id == m_topic; });
    if (chapter != m_chapters.cend())
        m_browser->showMarkdown(chapter->markdown, m_search->text());
    else if (m_topic == QLatin1String("shortcuts"))
        m_browser->showMarkdown(shortcutSheet(m_context->actionInfos()));
    else if (m_topic == QLatin1String("whats-new"))
        m_browser->showMarkdown(whatsNew(guideLanguage()));
    else if (m_topic == QLatin1String("licence"))
        m_browser->showPlain(licenceText());
    else
        m_browser->showMarkdown(aboutText({QCoreApplication::applicationVersion(), m_engine}));
}

void HelpPage::follow(const QUrl &link)
{
    const QString name = link.fileName();
    if (name.endsWith(QLatin1String(".md")))
        choose(name.chopped(3));
}

}  // namespace kontor::pages
