// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/timeline.h"
#include "ui/pages/pagecontext.h"

#include <QJsonObject>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace kontor::widgets {
class ChipRow;
class FlowLayout;
class Label;
}

namespace kontor::pages {

class DurationField;
class MentionEdit;
class MomentField;

/// The fields of a timeline entry: subject, text, when, how long, which way, with what result, where, and who took part.
/// Shows those that the kind of entry needs. GUI thread.
class EntryForm final : public QWidget {
    Q_OBJECT

public:
    explicit EntryForm(PageContext &context, QWidget *parent = nullptr);

    void setKind(const QString &kind);
    const QString &kind() const { return m_kind; }
    /// The parts beside the text, for a composer that nobody writes in.
    void setDetailsVisible(bool visible);

    /// Fields of "activity"; those without a value are there too, without one. Occurred_at is missing if nothing was said.
    model::FieldMap fields() const;
    /// The beginning of an entry that is edited.
    void setEntry(const queries::TimelineEntry &entry);
    void clear();
    /// Nothing was written, though a kind may be chosen.
    bool isBlank() const;
    /// What cannot be understood is named; false then, with the cursor there.
    bool check();

    /// Those who took part, besides whom it is about.
    const QList<queries::TimelineParticipant> &participants() const { return m_people; }
    void setParticipants(const QList<queries::TimelineParticipant> &people);
    /// Whom it is about: never offered.
    void setOwner(const model::ContactId &contact);

    QJsonObject draft() const;
    void setDraft(const QJsonObject &draft);

    MentionEdit *text() const { return m_text; }
    DurationField *duration() const { return m_duration; }
    QString subject() const;
    void setSubject(const QString &subject);

Q_SIGNALS:
    void edited();
    void subjectReturned();

private:
    void build();
    void buildDetails();
    void connectParts();
    QComboBox *choice(const char *field, const QString &name, const QString &none);
    void addPerson(const model::ContactId &contact, const QString &name);
    void showPeople();
    void pickPerson();
    void showFields();

    PageContext *m_context;
    QString m_kind = QStringLiteral("note");
    model::ContactId m_owner;
    QList<queries::TimelineParticipant> m_people;
    bool m_withDetails = true;
    QLineEdit *m_subject = nullptr;
    MentionEdit *m_text = nullptr;
    QWidget *m_details = nullptr;
    MomentField *m_when = nullptr;
    DurationField *m_duration = nullptr;
    QComboBox *m_direction = nullptr;
    QComboBox *m_result = nullptr;
    QLineEdit *m_place = nullptr;
    widgets::ChipRow *m_chips = nullptr;
    widgets::Label *m_problem = nullptr;
};

}  // namespace kontor::pages
