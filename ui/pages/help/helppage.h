// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/help/helpcontent.h"
#include "ui/pages/pagecontext.h"

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace kontor::widgets {
class FacetList;
class Label;
}

namespace kontor::pages {

class HelpBrowser;

/// The area "Help": the guide with a search in it, the keyboard shortcuts, what is new, and about the program. Needs no
/// open file. GUI thread.
class HelpPage final : public Page {
    Q_OBJECT

public:
    /// `engine` as in AboutFacts.
    HelpPage(PageContext &context, const QString &engine, QWidget *parent = nullptr);

    QWidget *focusTarget() override;
    ViewState viewState() const override { return {{}, m_topic}; }
    void setViewState(const ViewState &state) override;
    QStringList actions() const override;
    void trigger(const QString &action) override;

    /// "02-import", "shortcuts", "whats-new", "about", "licence".
    QString topic() const { return m_topic; }
    void showTopic(const QString &topic);

private:
    QWidget *buildSide();
    void fillChapters();
    /// As a step that "back" takes back.
    void choose(const QString &topic);
    void render();
    void follow(const QUrl &link);

    PageContext *m_context;
    QString m_engine;
    QList<HelpChapter> m_chapters;
    QString m_topic;
    QLineEdit *m_search = nullptr;
    widgets::FacetList *m_guide = nullptr;
    widgets::FacetList *m_more = nullptr;
    widgets::Label *m_nothing = nullptr;
    HelpBrowser *m_browser = nullptr;
};

}  // namespace kontor::pages
