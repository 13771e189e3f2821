// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/filterrows.h"

#include "ui/pages/contacts/valueeditor.h"
#include "ui/theme/icon.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::pages {

using itemmodels::ListColumn;
using model::Filter;
using theme::ColorRole;

namespace {

constexpr int mostDays = 9'999;
constexpr int usualDays = 30;

QToolButton *flatButton(const QString &icon, const QString &text, bool withText)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(theme::icon(icon));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    return button;
}

}  // namespace

ConditionRow::ConditionRow(const FilterOffer &offer, QWidget *parent) : FilterPart(ColorRole::Surface, parent), m_offer(offer)
{
    build();
    fieldChanged();
}

void ConditionRow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    m_field = new QComboBox;
    m_field->setAccessibleName(tr("Field"));
    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->completer()->setFilterMode(Qt::MatchContains);
    m_field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_field->setMaxVisibleItems(20);
    for (const ListColumn &field : std::as_const(m_offer.fields))
        m_field->addItem(field.label, field.id);
    m_comparison = new QComboBox;
    m_comparison->setAccessibleName(tr("Comparison"));
    m_value = new ValueEditor;
    m_days = new QSpinBox;
    m_days->setAccessibleName(tr("Days"));
    m_days->setRange(1, mostDays);
    m_days->setValue(usualDays);
    m_text = new widgets::Label(QString());
    m_text->hide();
    m_problem = new widgets::Label(QString(), theme::TextStyle::Small, ColorRole::Overdue);
    m_problem->hide();
    QToolButton *remove = flatButton(QStringLiteral("x"), tr("Remove condition"), false);
    row->addWidget(m_field, 3);
    row->addWidget(m_comparison, 2);
    row->addWidget(m_value, 3);
    row->addWidget(m_days, 3);
    row->addWidget(m_text, 1);
    row->addWidget(remove);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ConditionRow::fieldChanged);
    connect(m_comparison, &QComboBox::currentIndexChanged, this, &ConditionRow::comparisonChanged);
    connect(m_value, &ValueEditor::changed, this, &ConditionRow::check);
    connect(m_days, &QSpinBox::valueChanged, this, &ConditionRow::check);
    connect(remove, &QToolButton::clicked, this, &ConditionRow::removeRequested);
}

ListColumn ConditionRow::field() const
{
    return m_offer.fields.value(m_field->currentIndex());
}

FilterOperator ConditionRow::comparison() const
{
    return FilterOperator(m_comparison->currentData().toInt());
}

void ConditionRow::chooseField(const QString &id)
{
    m_field->setCurrentIndex(qMax(0, m_field->findData(id)));
}

void ConditionRow::fieldChanged()
{
    const ListColumn chosen = field();
    {
        const QSignalBlocker quiet(m_comparison);
        m_comparison->clear();
        for (const FilterOperator offered : operatorsFor(chosen))
            m_comparison->addItem(operatorLabel(offered, chosen), int(offered));
    }
    m_value->setField(chosen);
    if (chosen.id == QLatin1String("tag"))
        m_value->setSuggestions(m_offer.tags);
    else if (chosen.id == QLatin1String("contact.owner"))
        m_value->setSuggestions(m_offer.owners);
    comparisonChanged();
}

void ConditionRow::comparisonChanged()
{
    m_value->setVisible(takesValue(comparison()) && !takesDays(comparison()));
    m_days->setVisible(takesDays(comparison()));
    check();
}

void ConditionRow::check()
{
    const auto value = m_value->value();
    m_problem->setText(m_value->isVisibleTo(this) && !value ? value.error().message : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    Q_EMIT changed();
}

void ConditionRow::setFilter(const Filter &filter)
{
    const QString id = filter.node == Filter::Node::Not ? filter.children.value(0).field : filter.field;
    const int at = m_field->findData(id);
    const auto condition = at < 0 ? std::nullopt : toCondition(filter, m_offer.fields[at]);
    m_foreign = condition ? std::nullopt : std::optional(filter);
    for (QWidget *part : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_comparison), static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_days)})
        part->setVisible(!m_foreign);
    m_text->setVisible(m_foreign.has_value());
    m_text->setText(m_foreign ? model::filterNotation(filter) : QString());
    if (!condition)
        return;
    m_field->setCurrentIndex(at);
    m_comparison->setCurrentIndex(m_comparison->findData(int(condition->comparison)));
    if (takesDays(condition->comparison))
        m_days->setValue(condition->value.toInt());
    else if (takesValue(condition->comparison))
        m_value->setValue(condition->value);
    comparisonChanged();
}

std::optional<Filter> ConditionRow::filter() const
{
    if (m_foreign)
        return m_foreign;
    FilterCondition condition{field().id, comparison(), {}};
    if (takesDays(condition.comparison)) {
        condition.value = qint64(m_days->value());
    } else if (takesValue(condition.comparison)) {
        const auto value = m_value->value();
        if (!value || !value->isValid())
            return std::nullopt;
        condition.value = *value;
    }
    return toFilter(condition);
}

FilterGroup::FilterGroup(const FilterOffer &offer, bool removable, QWidget *parent) : FilterPart(ColorRole::Surface, parent), m_offer(offer)
{
    setCard(removable);
    build(removable);
}

void FilterGroup::build(bool removable)
{
    auto *outer = new QVBoxLayout(this);
    const int margin = removable ? theme::metrics::space2 : 0;
    outer->setContentsMargins(margin, margin, margin, margin);
    outer->setSpacing(theme::metrics::space2);
    auto *head = new QHBoxLayout;
    m_join = new QComboBox;
    m_join->setAccessibleName(tr("Which of these conditions hold"));
    m_join->addItem(tr("All of these conditions (and)"));
    m_join->addItem(tr("At least one of these (or)"));
    m_join->addItem(tr("None of these (not)"));
    connect(m_join, &QComboBox::currentIndexChanged, this, &FilterPart::changed);
    head->addWidget(m_join);
    head->addStretch();
    if (removable) {
        QToolButton *remove = flatButton(QStringLiteral("x"), tr("Remove group"), false);
        connect(remove, &QToolButton::clicked, this, &FilterPart::removeRequested);
        head->addWidget(remove);
    }
    outer->addLayout(head);
    m_column = new QVBoxLayout;
    m_column->setContentsMargins(theme::metrics::space3, 0, 0, 0);
    m_column->setSpacing(theme::metrics::space2);
    outer->addLayout(m_column);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme::metrics::space1, 0, 0, 0);
    QToolButton *condition = flatButton(QStringLiteral("plus"), tr("Condition"), true);
    QToolButton *group = flatButton(QStringLiteral("plus"), tr("Group"), true);
    connect(condition, &QToolButton::clicked, this, [this] { addCondition()->setFocus(); });
    connect(group, &QToolButton::clicked, this, [this] { addGroup()->addCondition(); });
    foot->addWidget(condition);
    foot->addWidget(group);
    foot->addStretch();
    outer->addLayout(foot);
}

void FilterGroup::add(FilterPart *part)
{
    m_parts << part;
    m_column->addWidget(part);
    connect(part, &FilterPart::changed, this, &FilterPart::changed);
    connect(part, &FilterPart::removeRequested, this, [this, part] {
        m_parts.removeAll(part);
        part->hide();
        part->deleteLater();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

ConditionRow *FilterGroup::addCondition()
{
    auto *row = new ConditionRow(m_offer);
    add(row);
    return row;
}

FilterGroup *FilterGroup::addGroup()
{
    auto *group = new FilterGroup(m_offer, true);
    add(group);
    return group;
}

void FilterGroup::clear()
{
    for (FilterPart *part : std::as_const(m_parts)) {
        part->hide();
        part->deleteLater();
    }
    m_parts.clear();
}

void FilterGroup::addPart(const Filter &filter)
{
    const bool negatedCondition = filter.node == Filter::Node::Not && filter.children.value(0).node == Filter::Node::Condition;
    if (filter.node == Filter::Node::Condition || negatedCondition)
        addCondition()->setFilter(filter);
    else
        addGroup()->setFilter(filter);
}

void FilterGroup::setFilter(const Filter &filter)
{
    clear();
    Filter shown = filter;
    int join = All;
    if (filter.node == Filter::Node::Any) {
        join = Any;
    } else if (filter.node == Filter::Node::Not && filter.children.value(0).node != Filter::Node::Condition) {
        join = None;
        const Filter &inner = filter.children.first();
        shown = inner.node == Filter::Node::Any ? inner : Filter::any({inner});
    } else if (filter.node != Filter::Node::All) {
        shown = Filter::all({filter});
    }
    m_join->setCurrentIndex(join);
    for (const Filter &child : std::as_const(shown.children))
        addPart(child);
}

std::optional<Filter> FilterGroup::filter() const
{
    QList<Filter> children;
    for (const FilterPart *part : m_parts) {
        const auto child = part->filter();
        if (!child)
            return std::nullopt;
        if (!child->isEverything())
            children << *child;
    }
    if (children.isEmpty())
        return Filter();
    const int join = m_join->currentIndex();
    if (join == None)
        return Filter::negated(children.size() == 1 ? children.first() : Filter::any(children));
    if (children.size() == 1)
        return children.first();
    return join == Any ? Filter::any(children) : Filter::all(children);
}

}  // namespace kontor::pages
