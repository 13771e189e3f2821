// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/welcomepage.h"

#include "ui/pages/preferences.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/relativetext.h"
#include "ui/widgets/tilelist.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::pages {

using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

namespace {
constexpr int columnWidth = 640;
}

WelcomePage::WelcomePage(Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_preferences(&preferences), m_recentBox(new QWidget), m_recent(new widgets::TileList)
{
    setAccessibleName(tr("Welcome"));
    auto *box = new QWidget;
    box->setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(metrics::space3);
    column->addWidget(new widgets::Label(tr("Welcome to Kontor"), TextStyle::PageTitle));
    auto *text = new widgets::Label(tr("Customers, conversations and tasks in one encrypted file on your own computer."),
                                    TextStyle::Body, ColorRole::Muted);
    text->setWordWrap(true);
    column->addWidget(text);
    column->addSpacing(metrics::space2);
    column->addWidget(makeChoice(QStringLiteral("file.new"), QStringLiteral("file-plus"), tr("New file"),
                                 tr("Begin with an empty file, or bring in the address lists you have."), true));
    column->addWidget(makeChoice(QStringLiteral("file.open"), QStringLiteral("folder-open"), tr("Open file"),
                                 tr("Go on with a Kontor file on this computer or a drive."), false));
    column->addWidget(makeChoice(QStringLiteral("file.sample"), QStringLiteral("sparkles"), tr("Try with sample data"),
                                 tr("A file with 2,000 invented contacts to look around in."), false));
    column->addWidget(buildRecent());
    auto *guide = new QPushButton(tr("How Kontor works: the guide"));
    theme::setButtonKind(guide, theme::ButtonKind::Link);
    connect(guide, &QPushButton::clicked, this, [this] { Q_EMIT actionChosen(QStringLiteral("help.guide")); });
    column->addWidget(guide, 0, Qt::AlignLeft);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(box);  // no alignment: that would give wrapped texts the height of one line
    middle->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->addStretch(2);
    rows->addLayout(middle);
    rows->addStretch(3);
    connect(m_preferences, &Preferences::changed, this, [this](Preference key) {
        if (key == Preference::RecentFiles)
            showRecentFiles();
    });
    showRecentFiles();
}

QWidget *WelcomePage::buildRecent()
{
    auto *card = new widgets::Panel(ColorRole::Surface);
    card->setCard(true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(metrics::space4, 1, metrics::space4, metrics::space1);
    inside->addWidget(m_recent);
    auto *column = new QVBoxLayout(m_recentBox);
    column->setContentsMargins(0, metrics::space3, 0, 0);
    column->setSpacing(metrics::space2);
    column->addWidget(new widgets::SectionLabel(tr("Recent files")));
    column->addWidget(card);
    connect(m_recent, &widgets::TileList::activated, this, &WelcomePage::fileChosen);
    connect(m_recent, &widgets::TileList::moreRequested, this, [this](const QString &path) { m_preferences->forgetFile(path); });
    return m_recentBox;
}

QWidget *WelcomePage::makeChoice(const QString &action, const QString &icon, const QString &title, const QString &text, bool primary)
{
    auto *card = new widgets::Panel(ColorRole::Surface);
    card->setCard(true);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(new widgets::Label(title, TextStyle::BodyStrong));
    auto *explanation = new widgets::Label(text, TextStyle::Small, ColorRole::Muted);
    explanation->setWordWrap(true);
    texts->addWidget(explanation);
    auto *button = new QPushButton(title);
    button->setIcon(theme::icon(icon, primary ? ColorRole::OnAccent : ColorRole::Text));
    theme::setButtonKind(button, primary ? theme::ButtonKind::Primary : theme::ButtonKind::Normal);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionChosen(action); });
    row->addLayout(texts, 1);
    row->addWidget(button);
    return card;
}

void WelcomePage::showRecentFiles()
{
    QList<widgets::TileRow> rows;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QStringList files = m_preferences->recentFiles();
    for (const QString &path : files) {
        const QFileInfo file(path);
        widgets::TileRow row{path, file.completeBaseName(), QDir::toNativeSeparators(file.path())};
        row.icon = QStringLiteral("database");
        if (!file.exists()) {
            row.note = tr("not found");
            row.noteRole = ColorRole::NothingPlanned;
            row.icon = QStringLiteral("triangle-alert");
        } else if (const qint64 opened = m_preferences->openedAt(path); opened > 0) {
            row.note = tr("opened %1", "yesterday").arg(widgets::relativeTime(opened, now, locale()));
        }
        row.more = tr("Take %1 off this list").arg(file.completeBaseName());
        row.moreIcon = QStringLiteral("x");
        rows << row;
    }
    m_recent->setRows(rows, {});
    m_recentBox->setVisible(!rows.isEmpty());
}

}  // namespace kontor::pages
