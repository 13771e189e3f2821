// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pagecontext.h"
#include "ui/pages/settingstable.h"

#include <QHash>
#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListView)
QT_FORWARD_DECLARE_CLASS(QScrollArea)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QStandardItemModel)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

class FormRow;

/// The area "Settings": categories at the left, the rows of the one table and the managers of the file at the right, a
/// search over all of them. GUI thread.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(PageContext &context, QWidget *parent = nullptr);

    QWidget *focusTarget() override;
    /// The address of what is shown is the view of this page.
    ViewState viewState() const override { return {{}, m_category}; }
    void setViewState(const ViewState &state) override;
    /// Shows the category, setting or action with this address and gives it the focus: "tags", "looks.theme".
    void showEntry(const QString &id);
    /// Address of the category that is shown.
    QString category() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildSide();
    void fillSide();
    /// Shows what the current line of the side stands for; `enter`: the focus goes there too.
    void followSide(bool enter);
    void showCategory(const QString &id);
    QScrollArea *makeCategory(const CategoryDef &def);
    void addRows(const CategoryDef &def, QVBoxLayout *column);
    void addHeading(const QString &text, QVBoxLayout *column);
    void addSections(const CategoryDef &def, QVBoxLayout *column);

    PageContext *m_context;
    QLineEdit *m_search = nullptr;
    QListView *m_side = nullptr;
    QStandardItemModel *m_entries;
    widgets::Label *m_nothing = nullptr;
    QStackedWidget *m_stack;
    QHash<QString, QScrollArea *> m_categories;
    QHash<QString, FormRow *> m_rows;  ///< of settings and actions, by address
    QString m_category;
    QPointer<QWidget> m_target;  ///< where the focus belongs after showEntry()
};

}  // namespace kontor::pages
