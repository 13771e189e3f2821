// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/relationform.h"

#include "core/commands/contactcommands.h"
#include "core/commands/partcommands.h"
#include "core/model/names.h"
#include "ui/dialogs/draftkeeper.h"
#include "ui/pages/contacts/datarows.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::pages {

using dialogs::ContactField;
using dialogs::ContactPicker;
using model::ContactId;
using theme::ColorRole;
namespace metrics = theme::metrics;

namespace {

void setDate(QLineEdit *line, const QVariant &value)
{
    line->setText(widgets::fieldText({{}, widgets::FieldKind::Date}, value, QLocale()));
}

/// A contact of this name, as a person writes it.
model::ContactDraft personNamed(const QString &name)
{
    const model::PersonName parts = model::parsePersonName(name);
    model::ContactDraft draft;
    draft.fields = {{QStringLiteral("kind"), QStringLiteral("person")},      {QStringLiteral("salutation"), parts.salutation},
                    {QStringLiteral("title"), parts.title},                  {QStringLiteral("given_name"), parts.given},
                    {QStringLiteral("additional_names"), parts.additional},  {QStringLiteral("family_name"), parts.family},
                    {QStringLiteral("name_suffix"), parts.suffix}};
    return draft;
}

}  // namespace

RelationForm::RelationForm(PageContext &context, QWidget *parent)
    : Panel(ColorRole::Surface, parent), m_context(&context), m_choices(relationChoices())
{
    setLines(Qt::TopEdge);
    build();
    keepDrafts();
    hide();
}

RelationForm::~RelationForm()
{
    delete m_drafts;  // it looks into the lines once more
}

/// The lines of a new entry, per contact: going to another contact or the end of the program loses nothing.
void RelationForm::keepDrafts()
{
    m_drafts = new dialogs::DraftKeeper(m_context->workspace(), QStringLiteral("contact.relation"), [this] {
        QJsonObject content;
        for (const QLineEdit *line : lines()) {
            if (!line->text().isEmpty() && m_record.isNull())
                content.insert(line->objectName(), line->text());
        }
        return content;
    }, this);
    const QStringList names{QStringLiteral("position"), QStringLiteral("department"), QStringLiteral("since"), QStringLiteral("until"), QStringLiteral("note")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        lines().at(i)->setObjectName(names.at(i));
        connect(lines().at(i), &QLineEdit::textEdited, m_drafts, &dialogs::DraftKeeper::touch);
    }
    connect(m_drafts, &dialogs::DraftKeeper::found, this, [this](const QJsonObject &content) {
        for (QLineEdit *line : lines()) {
            if (m_record.isNull() && line->text().isEmpty())
                line->setText(content.value(line->objectName()).toString());
        }
    });
    connect(this, &RelationForm::finished, m_drafts, [this] {
        if (m_record.isNull())
            m_drafts->drop();
    });
}

void RelationForm::build()
{
    m_title = new widgets::Label({}, theme::TextStyle::BodyStrong);
    m_jobPart = new QWidget;
    m_jobPart->setLayout(buildJob());
    m_relationPart = new QWidget;
    m_relationPart->setLayout(buildRelation());
    m_problem = new widgets::Label({}, theme::TextStyle::Small, ColorRole::Overdue);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *save = new QPushButton(tr("Save"));
    theme::setButtonKind(save, theme::ButtonKind::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(save, &QPushButton::clicked, this, &RelationForm::save);
    connect(cancel, &QPushButton::clicked, this, &RelationForm::finished);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4 + 4, metrics::space3, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space2);
    for (QWidget *part : {static_cast<QWidget *>(m_title), m_jobPart, m_relationPart, static_cast<QWidget *>(m_problem)})
        column->addWidget(part);
    column->addLayout(buttons);
}

QFormLayout *RelationForm::buildJob()
{
    m_firm = new ContactField(m_context->workspace(), ContactPicker::Kind::Organisations);
    m_firm->setNewText(tr("New firm “%1”"));
    m_person = new ContactField(m_context->workspace(), ContactPicker::Kind::Persons);
    m_person->setNewText(tr("New person “%1”"));
    m_jobOther = new QWidget;
    auto *other = new QVBoxLayout(m_jobOther);
    other->setContentsMargins(0, 0, 0, 0);
    other->addWidget(m_firm);
    other->addWidget(m_person);
    m_position = new QLineEdit;
    m_department = new QLineEdit;
    m_since = new QLineEdit;
    m_until = new QLineEdit;
    m_role = new QComboBox;
    m_role->addItem(QStringLiteral("–"));
    for (const widgets::FieldChoice &role : fieldSpec(*model::Catalogue::get().field(u"affiliation", u"role")).choices)
        m_role->addItem(role.label, role.code);
    m_main = new QCheckBox(tr("&Main firm of the person"));
    const auto named = [](QWidget *field, const QString &name) { field->setAccessibleName(name); };
    named(m_position, tr("Position"));
    named(m_department, tr("Department"));
    named(m_role, tr("Role in decisions"));
    named(m_since, tr("Since"));
    named(m_until, tr("Until"));
    for (QLineEdit *date : {m_since, m_until})
        date->setPlaceholderText(tr("2019, 3/2019 or a day"));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Who"), m_jobOther);
    form->addRow(tr("&Position"), m_position);
    form->addRow(tr("&Department"), m_department);
    form->addRow(tr("&Role in decisions"), m_role);
    form->addRow(tr("&Since"), m_since);
    form->addRow(tr("&Until"), m_until);
    form->addRow(QString(), m_main);
    return form;
}

QFormLayout *RelationForm::buildRelation()
{
    m_other = new ContactField(m_context->workspace());
    m_what = new QComboBox;
    m_what->setAccessibleName(tr("What the other one is"));
    for (const RelationChoice &choice : std::as_const(m_choices))
        m_what->addItem(choice.label);
    m_note = new QLineEdit;
    m_note->setAccessibleName(tr("Note"));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Who"), m_other);
    form->addRow(tr("&What"), m_what);
    form->addRow(tr("&Note"), m_note);
    return form;
}

void RelationForm::begin(const queries::ContactDetail &contact, RelatedContact::Kind kind, const RelatedContact *existing)
{
    m_drafts->open(contact.id);  // before the lines are emptied
    m_contact = contact.id;
    m_isOrganisation = contact.isOrganisation();
    m_kind = kind;
    m_record = existing != nullptr ? existing->record : Uuid();
    const bool job = kind == RelatedContact::Kind::Affiliation;
    m_jobPart->setVisible(job);
    m_relationPart->setVisible(!job);
    m_firm->setVisible(!m_isOrganisation);
    m_person->setVisible(m_isOrganisation);
    for (ContactField *field : {m_firm, m_person, m_other}) {
        field->setContact({}, {});
        field->setExcluded({contact.id});
    }
    for (QLineEdit *line : {m_position, m_department, m_since, m_until, m_note})
        line->clear();
    m_role->setCurrentIndex(0);
    m_what->setCurrentIndex(0);
    m_main->setChecked(false);
    m_problem->hide();
    if (job)
        m_title->setText(m_isOrganisation ? tr("Works here") : tr("Works for"));
    else
        m_title->setText(tr("Relation to %1").arg(contact.fullName));
    if (existing != nullptr)
        fill(*existing);
    show();
    ContactField *first = job ? (m_isOrganisation ? m_person : m_firm) : m_other;
    if (existing == nullptr)
        first->setFocus();
    else if (job)
        m_position->setFocus();
    else
        m_what->setFocus();
}

void RelationForm::fill(const RelatedContact &existing)
{
    const auto value = [&](const char *key) { return existing.fields.value(QString::fromLatin1(key)); };
    if (existing.kind == RelatedContact::Kind::Relation) {
        m_other->setContact(existing.other, existing.name);
        m_note->setText(value("note").toString());
        for (int i = 0; i < m_choices.size(); ++i) {
            if (m_choices[i].label == relationText(value("kind").toString(), existing.outgoing))
                m_what->setCurrentIndex(i);
        }
        return;
    }
    (m_isOrganisation ? m_person : m_firm)->setContact(existing.other, existing.name);
    m_position->setText(value("position").toString());
    m_department->setText(value("department").toString());
    m_role->setCurrentIndex(qMax(0, m_role->findData(value("role"))));
    setDate(m_since, value("since"));
    setDate(m_until, value("until"));
    m_main->setChecked(value("main").toLongLong() != 0);
}

Result<model::FieldMap> RelationForm::jobFields() const
{
    const auto text = [](const QLineEdit *line) { return line->text().trimmed().isEmpty() ? QVariant() : QVariant(line->text().trimmed()); };
    KONTOR_ASSIGN(const QVariant since, widgets::fieldValue({{}, widgets::FieldKind::Date}, m_since->text(), QLocale()));
    KONTOR_ASSIGN(const QVariant until, widgets::fieldValue({{}, widgets::FieldKind::Date}, m_until->text(), QLocale()));
    return model::FieldMap{{QStringLiteral("position"), text(m_position)}, {QStringLiteral("department"), text(m_department)},
                           {QStringLiteral("role"), m_role->currentData()}, {QStringLiteral("since"), since}, {QStringLiteral("until"), until},
                           {QStringLiteral("main"), m_main->isChecked() ? QVariant(qint64(1)) : QVariant()}};
}

Result<PageContext::Change> RelationForm::jobChange() const
{
    const ContactField *other = m_isOrganisation ? m_person : m_firm;
    if (other->isEmpty())
        return fail(ErrorCode::Invalid, m_isOrganisation ? tr("Choose who works here.") : tr("Choose the firm."));
    KONTOR_ASSIGN(const model::FieldMap fields, jobFields());
    const ContactId contact = m_contact;
    const ContactId chosen = other->contact();
    const QString name = other->name();
    if (!chosen.isNull()) {
        const ContactId person = m_isOrganisation ? chosen : contact;
        const ContactId firm = m_isOrganisation ? contact : chosen;
        return PageContext::Change([record = m_record, person, firm, fields](const commands::Session &session) {
            return commands::saveAffiliation(session, record, person, firm, fields).map([](const Uuid &) {});
        });
    }
    if (!m_isOrganisation)
        return PageContext::Change([contact, name, fields](const commands::Session &session) {
            return commands::addAffiliation(session, contact, {name, fields}).map([](const Uuid &) {});
        });
    return PageContext::Change([contact, name, fields](const commands::Session &session) {
        model::ContactDraft draft = personNamed(name);
        model::FieldMap job = fields;
        job.insert(QStringLiteral("organisation_id"), contact.toBytes());
        draft.affiliations = {{{}, job}};
        return commands::createContact(session, draft).map([](const ContactId &) {});
    });
}

Result<PageContext::Change> RelationForm::relationChange() const
{
    if (m_other->contact().isNull())
        return fail(ErrorCode::Invalid, tr("Choose the other contact."));
    const RelationChoice choice = m_choices[qMax(0, m_what->currentIndex())];
    const ContactId from = choice.outgoing ? m_contact : m_other->contact();
    const ContactId to = choice.outgoing ? m_other->contact() : m_contact;
    return PageContext::Change([record = m_record, from, to, kind = choice.kind, note = m_note->text().trimmed()](const commands::Session &session) {
        return commands::saveRelation(session, record, from, to, kind, note).map([](const Uuid &) {});
    });
}

void RelationForm::save()
{
    auto change = m_kind == RelatedContact::Kind::Affiliation ? jobChange() : relationChange();
    m_problem->setVisible(!change);
    if (!change)
        return m_problem->setText(change.error().message);
    run(std::move(*change));
}

void RelationForm::run(PageContext::Change change)
{
    m_context->workspace().write<void>(this, std::move(change), [this](Result<void> saved) {
        if (!saved) {
            m_problem->setText(saved.error().message);
            return m_problem->show();
        }
        m_context->announce(m_kind == RelatedContact::Kind::Affiliation ? tr("Firm and person joined") : tr("Relation saved"), true);
        Q_EMIT finished();
    });
}

void RelationForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT finished();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        Panel::keyPressEvent(event);
}

}  // namespace kontor::pages
