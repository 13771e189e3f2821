// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/sidebyside.h"
#include "ui/pages/duplicates/duplicatesearch.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QListView)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QScrollArea)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

class MembersModel;

/// One case: how sure it is and why, two of its contacts value by value, and what can be done about it. Of a group, the first contact
/// stands beside the one that is chosen from the list of the others. GUI thread.
class ComparePane final : public widgets::Panel {
    Q_OBJECT

public:
    explicit ComparePane(PageContext &context, QWidget *parent = nullptr);

    /// `one` is copied; what it refers to stays as `shown` lives.
    void showCase(std::shared_ptr<const ShownCases> shown, const quality::Case &one);
    void showNothing();
    /// What is shown side by side; empty while it is read.
    const queries::SideBySide &values() const { return m_values; }
    void setPostponed(bool postponed);

Q_SIGNALS:
    void mergeRequested();
    void separateRequested();
    /// Only this contact of a group is another one.
    void memberSeparateRequested(quint32 contact);
    void laterRequested();

private:
    void build();
    QWidget *buildHead();
    QWidget *buildActions();
    void compare(quint32 other);
    void read();
    void showReasons();
    void showValues();
    QWidget *headOf(const queries::MergeContact &contact);
    quint32 chosenMember() const;

    PageContext *m_context;
    std::shared_ptr<const ShownCases> m_shown;
    quality::Case m_case;
    quint32 m_other = 0;         ///< the contact beside the first one
    quint64 m_generation = 0;
    queries::SideBySide m_values;
    MembersModel *m_members;
    widgets::Label *m_title = nullptr;
    widgets::Label *m_for = nullptr;
    widgets::Label *m_against = nullptr;
    QWidget *m_group = nullptr;  ///< the list of a group's members
    QListView *m_memberList = nullptr;
    QPushButton *m_notThis = nullptr;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_separate = nullptr;
    QPushButton *m_later = nullptr;
};

}  // namespace kontor::pages
