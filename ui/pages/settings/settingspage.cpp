// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include "core/queries/lookups.h"
#include "ui/theme/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kontor::pages {

using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

namespace {

constexpr int cardWidth = 640;

/// A card with a heading and a form; gives the form.
QFormLayout *card(QWidget *&made, const QString &title)
{
    auto *panel = new widgets::Panel(ColorRole::Surface);
    panel->setCard(true);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    column->addWidget(new widgets::Label(title, TextStyle::BodyStrong));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(metrics::space2);
    column->addLayout(form);
    made = panel;
    return form;
}

widgets::Label *hint(const QString &text)
{
    auto *label = new widgets::Label(text, TextStyle::Small, ColorRole::Muted);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return label;
}

}  // namespace

SettingsPage::SettingsPage(PageContext &context, QWidget *parent) : Page(parent), m_context(&context)
{
    auto *content = new QWidget;
    content->setMaximumWidth(cardWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space5);
    column->setSpacing(metrics::space4);
    column->addWidget(new widgets::Label(tr("Settings"), TextStyle::PageTitle));
    for (QWidget *part : {buildLooks(), buildUser(), buildFile()})
        column->addWidget(part);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(&context.workspace(), &commands::Workspace::changed, this, &SettingsPage::loadFacts, Qt::QueuedConnection);
    loadFacts();
}

QWidget *SettingsPage::focusTarget()
{
    return m_theme;
}

QComboBox *SettingsPage::choice(Preference key, const QList<std::pair<QString, QString>> &choices)
{
    auto *box = new QComboBox;
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    const auto showStored = [this, box, key] { box->setCurrentIndex(qMax(0, box->findData(m_context->preferences().text(key)))); };
    showStored();
    connect(box, &QComboBox::activated, this, [this, box, key] { m_context->preferences().setValue(key, box->currentData()); });
    connect(&m_context->preferences(), &Preferences::changed, box, [showStored, key](Preference changed) {
        if (changed == key)
            showStored();
    });
    return box;
}

QWidget *SettingsPage::buildLooks()
{
    QWidget *made = nullptr;
    QFormLayout *form = card(made, tr("Looks and language"));
    m_theme = choice(Preference::Theme, {{QStringLiteral("system"), tr("As the system")},
                                         {QStringLiteral("light"), tr("Light")},
                                         {QStringLiteral("dark"), tr("Dark")}});
    form->addRow(tr("&Colours"), m_theme);
    form->addRow(tr("&Lists"), choice(Preference::Density, {{QStringLiteral("comfortable"), tr("Comfortable, two lines")},
                                                            {QStringLiteral("compact"), tr("Compact, one line")}}));
    form->addRow(tr("L&anguage"), choice(Preference::Language, {{QString(), tr("As the system")},
                                                                {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                                                {QStringLiteral("en"), QStringLiteral("English")}}));
    form->addRow(QString(), hint(tr("Another language shows when Kontor is started the next time.")));
    return made;
}

QWidget *SettingsPage::buildUser()
{
    QWidget *made = nullptr;
    QFormLayout *form = card(made, tr("You"));
    auto *name = new QLineEdit(m_context->preferences().text(Preference::Author));
    connect(name, &QLineEdit::editingFinished, this,
            [this, name] { m_context->preferences().setValue(Preference::Author, name->text().trimmed()); });
    form->addRow(tr("&Name"), name);
    form->addRow(QString(), hint(tr("Stands in the list of changes beside what you changed.")));
    return made;
}

QWidget *SettingsPage::buildFile()
{
    QWidget *made = nullptr;
    m_facts = card(made, tr("This file"));
    auto *recovery = new QPushButton(tr("Show recovery key …"));
    recovery->setIcon(theme::icon(QStringLiteral("key-round"), ColorRole::Text));
    connect(recovery, &QPushButton::clicked, this, [this] { m_context->trigger(QStringLiteral("file.recovery")); });
    auto *column = static_cast<QVBoxLayout *>(made->layout());
    column->addWidget(recovery, 0, Qt::AlignLeft);
    return made;
}

void SettingsPage::loadFacts()
{
    m_context->workspace().read<QJsonObject>(
        this, [](storage::Connection &connection) { return queries::fileStatistics(connection); },
        [this](Result<QJsonObject> facts) {
            if (facts)
                showFacts(*facts);
            else if (facts.error().code == ErrorCode::Cancelled)
                loadFacts();
        });
}

void SettingsPage::showFacts(const QJsonObject &facts)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const QString path = m_context->workspace().path();
    auto *where = new widgets::ElidedLabel(QDir::toNativeSeparators(path));
    m_facts->addRow(tr("Place"), where);
    m_facts->addRow(tr("Size"), new widgets::Label(locale().formattedDataSize(QFileInfo(path).size())));
    const std::pair<const char *, QString> numbers[]{{"contacts", tr("Contacts")},
                                                     {"persons", tr("Persons")},
                                                     {"organisations", tr("Firms")},
                                                     {"activities", tr("Timeline entries")},
                                                     {"tags", tr("Tags")},
                                                     {"tasks", tr("Tasks")},
                                                     {"files", tr("Files")},
                                                     {"deleted", tr("In the bin")}};
    for (const auto &[key, label] : numbers) {
        if (facts.contains(QLatin1String(key)))
            m_facts->addRow(label, new widgets::Label(locale().toString(facts.value(QLatin1String(key)).toInteger())));
    }
}

}  // namespace kontor::pages
