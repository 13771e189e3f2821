// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/filterdialog.h"

#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kontor::pages {

using model::Filter;
using theme::ColorRole;
using theme::TextStyle;

namespace {
constexpr int countAfterMs = 150;
}

FilterDialog::FilterDialog(PageContext &context, const QList<itemmodels::ListColumn> &columns, const Filter &start, QWidget *parent)
    : QDialog(parent), m_context(&context), m_offer{filterableColumns(columns), {}, {}}, m_filter(start)
{
    setWindowTitle(tr("Build a filter"));
    build();
    makeGroup();
    showFilter(start);
    m_later.setSingleShot(true);
    m_later.setInterval(countAfterMs);
    connect(&m_later, &QTimer::timeout, this, &FilterDialog::count);
    count();
}

void FilterDialog::build()
{
    auto *content = new widgets::Panel(ColorRole::Surface);
    m_place = new QVBoxLayout(content);
    m_place->setContentsMargins(theme::metrics::space3, theme::metrics::space3, theme::metrics::space3, theme::metrics::space3);
    m_place->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notation = new QLineEdit;
    m_notation->setAccessibleName(tr("The filter as text"));
    m_notation->setPlaceholderText(tr("tag:VIP town:Cologne -has:email"));
    m_notation->setToolTip(tr("The same filter as text; kontorctl understands it as well"));
    connect(m_notation, &QLineEdit::textEdited, this, &FilterDialog::notationEdited);
    m_problem = new widgets::Label(QString(), TextStyle::Small, ColorRole::Overdue);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_count = new widgets::Label(QString(), TextStyle::BodyStrong);
    m_buttons = new QDialogButtonBox;
    m_apply = m_buttons->addButton(tr("Apply"), QDialogButtonBox::ActionRole);
    theme::setButtonKind(m_apply, theme::ButtonKind::Primary);
    m_apply->setDefault(true);
    m_save = m_buttons->addButton(tr("Save as …"), QDialogButtonBox::ActionRole);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_apply, &QPushButton::clicked, this, [this] { finish(&FilterDialog::applied); });
    connect(m_save, &QPushButton::clicked, this, [this] { finish(&FilterDialog::saveRequested); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::metrics::space2);
    column->addWidget(scroll, 1);
    column->addWidget(m_notation);
    column->addWidget(m_problem);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count);
    foot->addStretch();
    foot->addWidget(m_buttons);
    column->addLayout(foot);
    resize(720, 480);
}

void FilterDialog::makeGroup()
{
    delete m_group;
    m_group = new FilterGroup(m_offer, false);
    m_place->insertWidget(0, m_group);
    m_reading = true;
    m_group->setFilter(m_filter.value_or(Filter()));
    if (m_filter && m_filter->isEverything())
        m_group->addCondition();
    m_reading = false;
    connect(m_group, &FilterPart::changed, this, &FilterDialog::rowsChanged);
}

void FilterDialog::setNames(const QList<queries::TagCount> &tags, const QStringList &owners)
{
    for (const queries::TagCount &tag : tags)
        m_offer.tags << tag.name;
    m_offer.owners = owners;
    makeGroup();
}

void FilterDialog::setSaved(const queries::SavedFilterRecord &record)
{
    m_replace = m_buttons->addButton(tr("Replace “%1”").arg(record.name), QDialogButtonBox::ActionRole);
    connect(m_replace, &QPushButton::clicked, this, [this] { finish(&FilterDialog::replaceRequested); });
}

void FilterDialog::rowsChanged()
{
    if (m_reading)
        return;
    m_filter = m_group->filter();
    showFilter(m_filter);
    countSoon();
}

void FilterDialog::notationEdited()
{
    const auto parsed = model::parseFilter(m_notation->text());
    m_problem->setText(parsed ? QString() : parsed.error().message);
    m_problem->setVisible(!parsed);
    m_filter = parsed ? std::optional(*parsed) : std::nullopt;
    if (parsed)
        makeGroup();
    enableButtons();
    countSoon();
}

void FilterDialog::showFilter(const std::optional<Filter> &filter)
{
    if (filter)
        m_notation->setText(model::filterNotation(*filter));
    m_problem->hide();
    enableButtons();
}

void FilterDialog::enableButtons()
{
    for (QPushButton *button : {m_apply, m_save, m_replace}) {
        if (button != nullptr)
            button->setEnabled(m_filter.has_value());
    }
}

void FilterDialog::countSoon()
{
    ++m_generation;
    m_found = -1;
    m_count->setText(m_filter ? QString() : tr("Something is missing still"));
    m_later.start();
}

void FilterDialog::count()
{
    const quint64 mine = ++m_generation;
    if (!m_filter)
        return;
    queries::ListSpec spec;
    spec.filter = *m_filter;
    spec.today = QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date();
    m_context->workspace().read<qint64>(
        this,
        [spec](storage::Connection &connection) -> Result<qint64> {
            return queries::contactSet(connection, spec).map([](const queries::NumberSet &set) { return set.count(); });
        },
        [this, mine](Result<qint64> found) {
            if (mine != m_generation)
                return;
            if (!found && found.error().code == ErrorCode::Cancelled)
                return count();
            m_found = found.value_or(-1);
            m_count->setText(found ? tr("%Ln contact(s)", nullptr, int(*found)) : found.error().message);
        });
}

void FilterDialog::finish(Finish how)
{
    if (!m_filter)
        return;
    const Filter filter = *m_filter;
    accept();
    Q_EMIT(this->*how)(filter);
}

}  // namespace kontor::pages
