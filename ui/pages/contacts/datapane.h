// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/contacts/datarows.h"
#include "ui/widgets/panel.h"

#include <QHash>
#include <QJsonObject>

QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QToolButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::dialogs {
class DraftKeeper;
}

namespace kontor::pages {

/// All that is known about a contact, to be edited in place: a field saves when it is left. GUI thread.
class DataPane final : public widgets::Panel {
    Q_OBJECT

public:
    explicit DataPane(PageContext &context, QWidget *parent = nullptr);
    ~DataPane() override;

    void showContact(const queries::ContactDetail &detail);
    /// Why nothing may be changed; empty: it may. Before showContact().
    void setReadOnly(const QString &reason);
    /// Puts the cursor into the first name field.
    void beginEditing();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fillAddMenu();
    void leaveContact();
    // What is typed and not saved survives a crash.
    QJsonObject unsaved() const;
    void typed(const QString &key);
    void draftFound(const QJsonObject &content);
    void showDraft(const QString &key, widgets::InlineField *field);
    void load();
    void reload();
    void showDetail();
    void showRows(const QList<DataRow> &rows);
    void rebuild();
    void makeLines();
    QWidget *makeLine(const DataRow &row);
    QWidget *makeProposals(const DataRow &row);
    QWidget *makeBlock(const QString &block);
    QToolButton *addSideButton(QWidget *line, const QString &icon, const QString &text);
    void updateField(const DataRow &row);
    void fieldEdited(const QString &key, const QVariant &value);
    void editNeighbour(const QString &key, bool forward);
    DataRow newPointRow() const;
    void beginPoint(const QString &kind);
    void addAddress();

    // The menu beside a phone number, an address, …
    void openPartMenu(const DataRow &row, QToolButton *button);
    void confirm(const QString &key);
    void addLabelMenu(QMenu *menu, const DataRow &row);
    void changePart(const DataRow &row, const QString &field, const QVariant &value, const QString &done);
    void askForLabel(const DataRow &row);

    PageContext *m_context;
    queries::ContactDetail m_detail;
    DataExtras m_extras;
    QList<DataRow> m_rows;
    QHash<QString, widgets::InlineField *> m_fields;
    QString m_editNext;  ///< key of the field that is to be edited once it is there
    dialogs::DraftKeeper *m_drafts;
    QString m_draftKey;   ///< the field of which something typed was found
    QString m_draftText;
    QString m_readOnly;
    QString m_newPoint;  ///< kind of the contact point that is being typed and not saved yet
    quint64 m_generation = 0;
    bool m_all = false;
    bool m_stale = false;  ///< m_detail has not been shown yet
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_more = nullptr;
};

}  // namespace kontor::pages
