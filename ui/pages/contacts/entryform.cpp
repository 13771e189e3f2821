// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/entryform.h"

#include "core/model/catalogue.h"
#include "core/model/text.h"
#include "ui/dialogs/contactpicker.h"
#include "ui/pages/contacts/entryfields.h"
#include "ui/pages/contacts/mentionedit.h"
#include "ui/theme/style.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kontor::pages {

using queries::TimelineParticipant;
namespace metrics = theme::metrics;

namespace {

constexpr int leastTextHeight = 40;
constexpr int mostTextHeight = 220;

bool isOneOf(const QString &kind, std::initializer_list<const char *> kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [&](const char *one) { return kind == QLatin1String(one); });
}

QVariant orNothing(const QString &text)
{
    const QString tidy = model::tidied(text);
    return tidy.isEmpty() ? QVariant() : QVariant(tidy);
}

void choose(QComboBox *box, const QString &code)
{
    box->setCurrentIndex(qMax(0, box->findData(code)));
}

}  // namespace

EntryForm::EntryForm(PageContext &context, QWidget *parent) : QWidget(parent), m_context(&context)
{
    build();
    connectParts();
    showFields();
}

void EntryForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    m_subject = new QLineEdit;
    m_subject->setPlaceholderText(tr("Subject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_text = new MentionEdit(m_context->workspace());
    m_text->setPlaceholderText(tr("What happened? @ mentions somebody …"));
    m_text->setAccessibleName(tr("New timeline entry"));
    m_text->setHeights(leastTextHeight, mostTextHeight);
    buildDetails();
    m_chips = new widgets::ChipRow;
    m_chips->setRemovable(true);
    m_chips->setAddText(tr("Participant"));
    m_problem = new widgets::Label(QString(), theme::TextStyle::Small, theme::ColorRole::Overdue);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_subject), static_cast<QWidget *>(m_text), m_details, static_cast<QWidget *>(m_chips),
                          static_cast<QWidget *>(m_problem)})
        column->addWidget(part);
}

void EntryForm::buildDetails()
{
    m_details = new QWidget;
    auto *row = new widgets::FlowLayout(metrics::space2, m_details);
    m_when = new MomentField(m_context->clock());
    m_duration = new DurationField(m_context->clock());
    m_direction = choice("direction", tr("Direction"), tr("Direction"));
    m_result = choice("result", tr("Result"), tr("Result"));
    m_place = new QLineEdit;
    m_place->setPlaceholderText(tr("Place"));
    m_place->setAccessibleName(tr("Place"));
    m_place->setFixedWidth(170);
    for (QWidget *field : {static_cast<QWidget *>(m_when), static_cast<QWidget *>(m_duration), static_cast<QWidget *>(m_direction),
                           static_cast<QWidget *>(m_result), static_cast<QWidget *>(m_place)})
        row->addWidget(field);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_details->setSizePolicy(policy);
}

QComboBox *EntryForm::choice(const char *field, const QString &name, const QString &none)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->addItem(none, QString());
    for (const model::Choice &code : model::Catalogue::get().field(u"activity", QString::fromLatin1(field))->choices)
        box->addItem(model::catalogueText(code.label), QString::fromLatin1(code.code));
    return box;
}

void EntryForm::connectParts()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, &EntryForm::edited);
    connect(m_subject, &QLineEdit::textEdited, this, &EntryForm::edited);
    connect(m_subject, &QLineEdit::returnPressed, this, &EntryForm::subjectReturned);
    connect(m_when, &QLineEdit::textEdited, this, &EntryForm::edited);
    connect(m_place, &QLineEdit::textEdited, this, &EntryForm::edited);
    connect(m_duration, &DurationField::edited, this, &EntryForm::edited);
    for (QComboBox *box : {m_direction, m_result})
        connect(box, &QComboBox::activated, this, &EntryForm::edited);
    connect(this, &EntryForm::edited, m_problem, &QWidget::hide);
    connect(m_text, &MentionEdit::mentioned, this, &EntryForm::addPerson);
    connect(m_chips, &widgets::ChipRow::addRequested, this, &EntryForm::pickPerson);
    connect(m_chips, &widgets::ChipRow::tagRemoveRequested, this, [this](const QString &name) {
        m_people.removeIf([&](const TimelineParticipant &person) { return person.name == name; });
        showPeople();
        Q_EMIT edited();
    });
}

void EntryForm::pickPerson()
{
    auto *picker = new dialogs::ContactPicker(m_context->workspace(), dialogs::ContactPicker::Kind::All, this);
    QList<model::ContactId> taken{m_owner};
    for (const TimelineParticipant &person : std::as_const(m_people))
        taken << person.id;
    picker->setExcluded(taken);
    connect(picker, &dialogs::ContactPicker::picked, this, [this](const queries::ContactRow &contact) { addPerson(contact.id, contact.name); });
    picker->popUpBelow(m_chips->addButton());
}

void EntryForm::addPerson(const model::ContactId &contact, const QString &name)
{
    const bool there = std::any_of(m_people.cbegin(), m_people.cend(), [&](const TimelineParticipant &person) { return person.id == contact; });
    if (there || contact == m_owner)
        return;
    m_people << TimelineParticipant{contact, name};
    showPeople();
    Q_EMIT edited();
}

void EntryForm::setParticipants(const QList<TimelineParticipant> &people)
{
    m_people = people;
    showPeople();
}

void EntryForm::setOwner(const model::ContactId &contact)
{
    m_owner = contact;
    m_text->setExcluded({contact});
}

void EntryForm::showPeople()
{
    QList<widgets::TagLabel> chips;
    const theme::Theme &look = theme::Theme::of(this);
    for (const TimelineParticipant &person : std::as_const(m_people))
        chips << widgets::TagLabel{person.name, look.colorForName(person.name)};
    m_chips->setTags(chips);
}

void EntryForm::setKind(const QString &kind)
{
    m_kind = kind;
    showFields();
}

void EntryForm::setDetailsVisible(bool visible)
{
    m_withDetails = visible;
    showFields();
}

void EntryForm::showFields()
{
    const bool isTalk = isOneOf(m_kind, {"call", "meeting", "visit"});
    const bool isWritten = isOneOf(m_kind, {"mail", "letter", "message"});
    m_subject->setVisible(m_withDetails && (!isOneOf(m_kind, {"note", "call"}) || !m_subject->text().isEmpty()));
    m_details->setVisible(m_withDetails);
    m_duration->setVisible(isTalk || m_duration->seconds().has_value());
    m_direction->setVisible(m_kind == QLatin1String("call") || isWritten);
    m_result->setVisible(m_kind == QLatin1String("call"));
    m_place->setVisible(isOneOf(m_kind, {"meeting", "visit"}) || !m_place->text().isEmpty());
    m_chips->setVisible(m_withDetails);
    m_details->layout()->invalidate();
}

QString EntryForm::subject() const
{
    return m_subject->text();
}

void EntryForm::setSubject(const QString &subject)
{
    m_subject->setText(subject);
    showFields();
}

model::FieldMap EntryForm::fields() const
{
    // A field that is not shown keeps what it has: another kind may be chosen by mistake.
    const auto shown = [](const QWidget *field, const QVariant &value) { return field->isHidden() ? QVariant() : value; };
    model::FieldMap fields{{QStringLiteral("kind"), m_kind},
                           {QStringLiteral("subject"), orNothing(m_subject->text())},
                           {QStringLiteral("body"), m_text->toPlainText().trimmed().isEmpty() ? QVariant() : m_text->toPlainText().trimmed()},
                           {QStringLiteral("place"), orNothing(m_place->text())}};
    const auto seconds = m_duration->seconds();
    fields.insert(QStringLiteral("duration_s"), seconds ? QVariant(*seconds) : QVariant());
    fields.insert(QStringLiteral("direction"), shown(m_direction, orNothing(m_direction->currentData().toString())));
    fields.insert(QStringLiteral("result"), shown(m_result, orNothing(m_result->currentData().toString())));
    if (const auto moment = m_when->moment())
        fields.insert(QStringLiteral("occurred_at"), *moment);
    return fields;
}

void EntryForm::setEntry(const queries::TimelineEntry &entry)
{
    m_subject->setText(entry.subject);
    m_text->setPlainText(entry.body);
    m_place->setText(entry.place);
    m_duration->setSeconds(entry.durationS);
    choose(m_direction, entry.direction);
    choose(m_result, entry.result);
    m_when->setMoment(entry.occurredAt);
    setKind(entry.kind);
}

void EntryForm::clear()
{
    m_subject->clear();
    m_text->clear();
    m_place->clear();
    m_duration->setSeconds({});
    m_direction->setCurrentIndex(0);
    m_result->setCurrentIndex(0);
    m_when->setMoment({});
    setParticipants({});
    m_problem->hide();
    showFields();
}

bool EntryForm::isBlank() const
{
    return m_text->toPlainText().trimmed().isEmpty() && m_subject->text().trimmed().isEmpty();
}

bool EntryForm::check()
{
    QWidget *wrong = nullptr;
    if (!m_when->isUnderstood())
        wrong = m_when;
    else if (!m_duration->isUnderstood())
        wrong = m_duration;
    m_problem->setText(wrong == m_when ? tr("When was it? Write it as “yesterday 3 pm” or 31.1.2026 14:30.")
                                       : tr("How long was it? Write it as 12 min or 1:30."));
    m_problem->setVisible(wrong != nullptr);
    if (wrong != nullptr)
        wrong->setFocus();
    return wrong == nullptr;
}

QJsonObject EntryForm::draft() const
{
    QJsonArray people;
    for (const TimelineParticipant &person : m_people)
        people.append(QJsonObject{{QStringLiteral("id"), person.id.toString()}, {QStringLiteral("name"), person.name}});
    QJsonObject draft{{QStringLiteral("kind"), m_kind}, {QStringLiteral("body"), m_text->toPlainText()},
                      {QStringLiteral("subject"), m_subject->text()}, {QStringLiteral("place"), m_place->text()},
                      {QStringLiteral("direction"), m_direction->currentData().toString()},
                      {QStringLiteral("result"), m_result->currentData().toString()}, {QStringLiteral("people"), people}};
    if (const auto moment = m_when->moment())
        draft.insert(QStringLiteral("occurred_at"), *moment);
    if (const auto since = m_duration->runningSince())
        draft.insert(QStringLiteral("running_since"), *since);
    else if (const auto seconds = m_duration->seconds())
        draft.insert(QStringLiteral("duration_s"), *seconds);
    return draft;
}

void EntryForm::setDraft(const QJsonObject &draft)
{
    queries::TimelineEntry entry;
    entry.kind = draft.value(QStringLiteral("kind")).toString(QStringLiteral("note"));
    entry.subject = draft.value(QStringLiteral("subject")).toString();
    entry.place = draft.value(QStringLiteral("place")).toString();
    entry.direction = draft.value(QStringLiteral("direction")).toString();
    entry.result = draft.value(QStringLiteral("result")).toString();
    entry.body = draft.value(QStringLiteral("body")).toString();
    // What was typed while the draft was looked for stays below it.
    if (!m_text->toPlainText().trimmed().isEmpty())
        entry.body += u'\n' + m_text->toPlainText();
    if (draft.contains(QStringLiteral("duration_s")))
        entry.durationS = draft.value(QStringLiteral("duration_s")).toInteger();
    setEntry(entry);
    m_when->setMoment(draft.contains(QStringLiteral("occurred_at")) ? std::optional(draft.value(QStringLiteral("occurred_at")).toInteger())
                                                                    : std::nullopt);
    if (draft.contains(QStringLiteral("running_since")))
        m_duration->start(draft.value(QStringLiteral("running_since")).toInteger());
    QList<TimelineParticipant> people;
    for (const QJsonValue &person : draft.value(QStringLiteral("people")).toArray()) {
        if (const auto id = Uuid::fromString(person[QStringLiteral("id")].toString()))
            people << TimelineParticipant{model::ContactId(*id), person[QStringLiteral("name")].toString()};
    }
    setParticipants(people);
    m_text->moveCursor(QTextCursor::End);
}

}  // namespace kontor::pages
