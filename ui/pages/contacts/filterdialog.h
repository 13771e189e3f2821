// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/lookups.h"
#include "ui/pages/contacts/filterrows.h"
#include "ui/pages/pagecontext.h"

#include <QDialog>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QDialogButtonBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::pages {

/// Puts a filter together from conditions and groups, or from its notation: two views of one tree. Says while it is being
/// built how many contacts it finds. GUI thread.
class FilterDialog final : public QDialog {
    Q_OBJECT

public:
    FilterDialog(PageContext &context, const QList<itemmodels::ListColumn> &columns, const model::Filter &start, QWidget *parent = nullptr);

    /// Names to complete while typing.
    void setNames(const QList<queries::TagCount> &tags, const QStringList &owners);
    /// The saved filter that is being changed: it can be replaced.
    void setSaved(const queries::SavedFilterRecord &record);
    FilterGroup &group() const { return *m_group; }
    QLineEdit *notation() const { return m_notation; }
    /// -1 until it is known.
    qint64 found() const { return m_found; }

Q_SIGNALS:
    void applied(const kontor::model::Filter &filter);
    void saveRequested(const kontor::model::Filter &filter);
    void replaceRequested(const kontor::model::Filter &filter);

private:
    using Finish = void (FilterDialog::*)(const model::Filter &);
    void build();
    void makeGroup();
    void rowsChanged();
    void notationEdited();
    void showFilter(const std::optional<model::Filter> &filter);
    void enableButtons();
    void countSoon();
    void count();
    void finish(Finish how);

    PageContext *m_context;
    FilterOffer m_offer;
    std::optional<model::Filter> m_filter;
    bool m_reading = false;  ///< the rows are being made from the tree
    quint64 m_generation = 0;
    qint64 m_found = -1;
    QTimer m_later;
    QVBoxLayout *m_place = nullptr;
    FilterGroup *m_group = nullptr;
    QLineEdit *m_notation = nullptr;
    widgets::Label *m_problem = nullptr;
    widgets::Label *m_count = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_replace = nullptr;  ///< only for a saved filter
    QDialogButtonBox *m_buttons = nullptr;
};

/// What is built in the dialog and not applied survives a crash and is there again when the same start (`saved`: the saved filter, or
/// null) is opened. Once, when all is shown that the dialog begins with.
void keepFilterDraft(commands::Workspace &workspace, FilterDialog &dialog, const Uuid &saved);

}  // namespace kontor::pages
