// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/contacts/datarows.h"
#include "ui/widgets/panel.h"

#include <QHash>

QT_FORWARD_DECLARE_CLASS(QToolButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::pages {

/// All that is known about a contact, to be edited in place: a field saves when it is left. GUI thread.
class DataPane final : public widgets::Panel {
    Q_OBJECT

public:
    explicit DataPane(PageContext &context, QWidget *parent = nullptr);

    void showContact(const queries::ContactDetail &detail);
    /// Puts the cursor into the first name field.
    void beginEditing();

Q_SIGNALS:
    void linkActivated(const kontor::model::ContactId &contact);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void showDetail();
    void showRows(const QList<DataRow> &rows);
    QWidget *makeLine(const DataRow &row);
    void addSideButton(QWidget *line, const QString &icon, const QString &text, std::function<void()> action);
    void addFiles(const QList<queries::AttachmentRecord> &files);
    void fieldEdited(const QString &key, const QVariant &value);
    void fillAddMenu();
    void addPoint(const QString &kind);
    void addAddress();
    void addFirm();
    void attachFile();
    void saveFile(const queries::AttachmentRecord &file);

    PageContext *m_context;
    queries::ContactDetail m_detail;
    QList<DataRow> m_rows;
    QHash<QString, widgets::InlineField *> m_fields;
    QString m_editNext;  ///< key of the field that is to be edited once it is there
    bool m_all = false;
    bool m_stale = false;  ///< m_detail has not been shown yet
    bool m_filesShown = false;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_more = nullptr;
};

}  // namespace kontor::pages
