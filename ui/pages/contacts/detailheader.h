// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactdetail.h"
#include "core/queries/lookups.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::widgets {
class AvatarButton;
class ChipRow;
class FlowLayout;
class Label;
}

namespace kontor::pages {
class CompletenessButton;
class ContactActions;
class PresenceLine;
class ReviewLine;
class ScopeButton;
class TwinLine;
}

namespace kontor::pages {

/// The head of the detail pane: who it is, the tags, and the things that are done most. GUI thread.
class DetailHeader final : public widgets::Panel {
    Q_OBJECT

public:
    explicit DetailHeader(PageContext &context, QWidget *parent = nullptr);

    void showContact(const queries::ContactDetail &detail);
    /// Why nothing may be changed, said in a line; empty: it may.
    void setReadOnly(const QString &reason);
    /// All tags, for choosing.
    void setTags(const QList<queries::TagCount> &tags) { m_tags = tags; }

public Q_SLOTS:
    void addTag();
    void printSheet();

Q_SIGNALS:
    void linkActivated(const kontor::model::ContactId &contact);
    void tagClicked(const QString &name);
    void taskRequested();
    void deleteRequested();
    void mergeRequested(const QList<kontor::model::ContactId> &contacts);
    void reviewRequested();
    /// A call or a mail was begun; the composer should be ready for it.
    void contactBegun(const QString &kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildName();
    void buildActions();
    QPushButton *addAction(const QString &icon, const QString &text);
    void showPhoto();
    void showTitle();
    void showActions();
    void openPhotoMenu();
    void followLink(const QString &target);
    QString choiceText(const char *field) const;
    void toggleFavourite(bool on);
    void changeTags(const QStringList &add, const QStringList &remove);

    PageContext *m_context;
    ContactActions *m_do;
    Uuid m_photo;  ///< the attachment that is shown
    queries::ContactDetail m_detail;
    QList<queries::TagCount> m_tags;
    widgets::AvatarButton *m_avatar = nullptr;
    widgets::Label *m_name = nullptr;
    QToolButton *m_star = nullptr;
    QLabel *m_subtitle = nullptr;
    widgets::ChipRow *m_chips = nullptr;
    PresenceLine *m_presence = nullptr;
    ScopeButton *m_scope = nullptr;
    CompletenessButton *m_completeness = nullptr;
    widgets::Label *m_readOnly = nullptr;
    ReviewLine *m_review = nullptr;
    TwinLine *m_twin = nullptr;
    QHBoxLayout *m_titleRow = nullptr;
    widgets::FlowLayout *m_actions = nullptr;
    QPushButton *m_call = nullptr;
    QPushButton *m_mail = nullptr;
    QPushButton *m_map = nullptr;
    QToolButton *m_more = nullptr;
};

}  // namespace kontor::pages
