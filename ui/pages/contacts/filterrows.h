// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/contacts/filteroperators.h"
#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QSpinBox)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

class ValueEditor;

/// What the rows of the filter builder choose from.
struct FilterOffer {
    QList<itemmodels::ListColumn> fields;
    QStringList tags;
    QStringList owners;
};

/// A part of the filter builder: one condition or a group of them. GUI thread.
class FilterPart : public widgets::Panel {
    Q_OBJECT

public:
    using Panel::Panel;
    /// None while something is missing or wrong; the part says so itself.
    virtual std::optional<model::Filter> filter() const = 0;

Q_SIGNALS:
    void changed();
    void removeRequested();
};

/// Field, comparison, value. What the builder cannot say stays as it is, in the notation.
class ConditionRow final : public FilterPart {
    Q_OBJECT

public:
    explicit ConditionRow(const FilterOffer &offer, QWidget *parent = nullptr);

    void setFilter(const model::Filter &filter);
    std::optional<model::Filter> filter() const override;
    void chooseField(const QString &id);

private:
    void build();
    void fieldChanged();
    void comparisonChanged();
    void check();
    itemmodels::ListColumn field() const;
    FilterOperator comparison() const;

    FilterOffer m_offer;
    std::optional<model::Filter> m_foreign;  ///< none of the rows' conditions
    QComboBox *m_field = nullptr;
    QComboBox *m_comparison = nullptr;
    ValueEditor *m_value = nullptr;
    QSpinBox *m_days = nullptr;
    widgets::Label *m_text = nullptr;
    widgets::Label *m_problem = nullptr;
};

/// All, one or none of its parts.
class FilterGroup final : public FilterPart {
    Q_OBJECT

public:
    FilterGroup(const FilterOffer &offer, bool removable, QWidget *parent = nullptr);

    void setFilter(const model::Filter &filter);
    std::optional<model::Filter> filter() const override;
    ConditionRow *addCondition();
    FilterGroup *addGroup();

private:
    enum Join { All, Any, None };
    void build(bool removable);
    void add(FilterPart *part);
    void addPart(const model::Filter &filter);
    void clear();

    FilterOffer m_offer;
    QComboBox *m_join = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<FilterPart *> m_parts;
};

}  // namespace kontor::pages
