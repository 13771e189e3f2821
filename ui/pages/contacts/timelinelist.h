// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/timelinemodel.h"
#include "ui/pages/contacts/timelinebar.h"
#include "ui/pages/pagecontext.h"

#include <QPointer>

#include <functional>

namespace kontor::widgets {
class Label;
class TimelineView;
}

namespace kontor::pages {

class EntryEditor;
class StoredFiles;

/// What has been with a contact: the list with its filters, and all that can be done with an entry. GUI thread.
class TimelineList final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineList(PageContext &context, QWidget *parent = nullptr);

    /// Another contact starts anew; the same one is read again where it stands.
    void showContact(const model::ContactId &contact, bool isOrganisation);
    void setKindLabels(const QHash<QString, QString> &labels) { m_labels = labels; }
    /// Takes the filters away and leads to this entry, which is on that day.
    void showEntry(const model::ActivityId &entry, QDate day);
    /// The keyboard to the list.
    void enter();

Q_SIGNALS:
    void personActivated(const kontor::model::ContactId &contact);
    void filesDropped(const QStringList &paths);

private:
    void build();
    void connectView();
    void applyFilter();
    void countKinds();
    void pageLoaded();
    void jumpTo(QDate day);
    void showWanted();
    void showEmptiness();
    const queries::TimelineEntry *written(const QModelIndex &index) const;
    void beginEdit(const QModelIndex &index);
    void showEditor(const queries::TimelineEntry &entry);
    void endEdit();
    void remove(const QModelIndex &index);
    void togglePin(const QModelIndex &index);
    /// All of an entry's text, read where the list has its beginning only.
    void withText(const queries::TimelineEntry &entry, std::function<void(const QString &)> use);
    void copy(const QModelIndex &index);
    void takeSignature(const QModelIndex &index);
    void openPerson(const QModelIndex &index, int person);
    void openFile(const QModelIndex &index, int file);
    void openMenu(const QModelIndex &index, const QPoint &global);

    PageContext *m_context;
    model::ContactId m_contact;
    bool m_isOrganisation = false;
    model::ActivityId m_wanted;  ///< to be shown when its page is here
    QHash<QString, QString> m_labels;
    itemmodels::TimelineModel *m_model;
    StoredFiles *m_files;
    TimelineBar *m_bar = nullptr;
    widgets::TimelineView *m_view = nullptr;
    widgets::Label *m_empty = nullptr;
    QPointer<EntryEditor> m_editor;
    quint64 m_generation = 0;
};

}  // namespace kontor::pages
