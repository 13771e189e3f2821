// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactdetail.h"
#include "core/queries/lookups.h"
#include "ui/pages/entryrequest.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/panel.h"

#include <optional>

QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QTabBar)

namespace kontor::widgets {
class EmptyState;
}

namespace kontor::pages {

class ChangesPane;
class DataPane;
class DetailHeader;
class FilesPane;
class RelationsPane;
class TimelinePane;

/// The right pane: one contact with its timeline, data, relations, files and changes. Files dropped on it are kept. Reads the contact itself; an answer for a contact that
/// is no longer wanted is dropped. GUI thread.
class DetailPane final : public widgets::Panel {
    Q_OBJECT

public:
    explicit DetailPane(PageContext &context, QWidget *parent = nullptr);

    /// Null for none.
    void showContact(const model::ContactId &contact);
    /// Several are selected in the list: says so, and what can be done with them.
    void showSelection(qint64 count);
    /// An entry of the contact that is shown next, or is shown already.
    void showEntry(const EntryRequest &request);
    /// Reads the contact again, after something changed.
    void refresh();
    const model::ContactId &contact() const { return m_wanted; }
    void setTags(const QList<queries::TagCount> &tags);

    void beginEntry(const QString &kind);
    void beginEditing();
    void addTag();
    void askForTask();
    /// Somebody has looked at all data of the contact.
    void markReviewed();

Q_SIGNALS:
    void linkActivated(const kontor::model::ContactId &contact);
    void tagClicked(const QString &name);
    void deleteRequested();
    void mergeRequested(const QList<kontor::model::ContactId> &contacts);
    /// For the selected contacts.
    void tagSelectionRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Tab { Timeline, Data, Relations, Files, Changes };
    void build();
    void connectParts();
    QString whyReadOnly(const queries::ContactDetail &detail) const;
    void countFiles();
    void loaded(const queries::ContactDetail &detail);

    PageContext *m_context;
    model::ContactId m_wanted;
    QString m_name;
    std::optional<EntryRequest> m_entry;  ///< to be shown once the contact is there
    quint64 m_generation = 0;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    widgets::EmptyState *m_many = nullptr;
    QWidget *m_content = nullptr;
    DetailHeader *m_header = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_panes = nullptr;
    TimelinePane *m_timeline = nullptr;
    DataPane *m_data = nullptr;
    RelationsPane *m_relations = nullptr;
    FilesPane *m_files = nullptr;
    ChangesPane *m_changes = nullptr;
};

}  // namespace kontor::pages
