// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/fieldpane.h"

#include "core/commands/filtercommands.h"
#include "core/model/fieldcodes.h"
#include "ui/pages/settings/definitionpane.h"
#include "ui/pages/settings/fielddialog.h"
#include "ui/pages/settings/formrow.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::pages {

using commands::Session;
using model::catalogueText;
using model::CustomFieldId;
using queries::CustomFieldRecord;

namespace {

QString iconOf(model::FieldType type)
{
    using model::FieldType;
    switch (type) {
    case FieldType::Integer:
    case FieldType::Real: return QStringLiteral("arrow-up-down");
    case FieldType::Money: return QStringLiteral("euro");
    case FieldType::Date: return QStringLiteral("calendar");
    case FieldType::Choice:
    case FieldType::MultiChoice: return QStringLiteral("list-checks");
    case FieldType::Flag: return QStringLiteral("square-check-big");
    case FieldType::LongText: return QStringLiteral("link");
    default: return QStringLiteral("pencil");
    }
}

QString typeLabel(const QString &code)
{
    const model::CustomType *type = model::findCustomType(code);
    return type == nullptr ? code : catalogueText(type->label);
}

commands::CustomFieldSpec specOf(const model::OfferedField &offer)
{
    commands::CustomFieldSpec spec;
    spec.label = catalogueText(offer.label);
    spec.type = offer.type;
    spec.code = QLatin1String(offer.code);
    spec.choices = model::choicesJson(offer.choices);
    spec.category = model::categoryCode(offer.category);
    return spec;
}

}  // namespace

FieldPane::FieldPane(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(&context),
      m_list(new DefinitionPane(context, QStringLiteral("custom_field"), QStringLiteral("list-checks"), tr("No fields of your own yet"),
                                tr("Whatever your work needs to know about people and firms: they filter, sort, import and export like the others."))),
      m_offerHeading(new widgets::SectionLabel(tr("On offer"))), m_column(new QVBoxLayout(this))
{
    m_list->setName(tr("Fields"));
    m_list->setAddText(tr("New field …"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::metrics::space3);
    m_column->addWidget(m_list);
    m_column->addWidget(m_offerHeading);
    connect(m_list, &DefinitionPane::addWanted, this, [this] { edit({}); });
    connect(m_list, &DefinitionPane::editWanted, this, &FieldPane::edit);
    connect(m_list, &DefinitionPane::removeWanted, this, &FieldPane::remove);
    connect(&context.workspace(), &commands::Workspace::changed, this, &FieldPane::load, Qt::QueuedConnection);
    load();
}

void FieldPane::load()
{
    m_context->workspace().read<QList<CustomFieldRecord>>(
        this, [](storage::Connection &connection) { return queries::customFields(connection); },
        [this](Result<QList<CustomFieldRecord>> fields) {
            if (!fields)
                return fields.error().code == ErrorCode::Cancelled ? load() : m_context->report(fields.error());
            m_fields = *fields;
            showFields();
            showOffers();
        });
}

void FieldPane::showFields()
{
    QList<itemmodels::Definition> rows;
    for (const CustomFieldRecord &field : std::as_const(m_fields)) {
        QStringList detail{typeLabel(field.typeCode)};
        if (field.type == model::FieldType::Money)
            detail << field.currency;
        if (field.required)
            detail << tr("must be filled in");
        rows.append({field.id, field.label, detail.join(QStringLiteral(" · ")), tr("%n contact(s)", nullptr, int(field.used)), {}, iconOf(field.type)});
    }
    m_list->setDefinitions(rows);
}

void FieldPane::showOffers()
{
    QStringList offered;
    for (const model::OfferedField &offer : model::Catalogue::get().offeredFields()) {
        const bool on = std::any_of(m_fields.cbegin(), m_fields.cend(), [&](const CustomFieldRecord &field) { return field.code == QLatin1String(offer.code); });
        if (!on)
            offered << QLatin1String(offer.code);
    }
    if (offered == m_offered && m_offers != nullptr)
        return;
    m_offered = offered;
    delete m_offers;
    m_offers = new RowCard;
    for (const model::OfferedField &offer : model::Catalogue::get().offeredFields()) {
        const QString code = QLatin1String(offer.code);
        if (!offered.contains(code))
            continue;
        auto *row = new FormRow(catalogueText(offer.label), typeLabel(model::customTypeCode(offer.type)));
        auto *button = new QPushButton(tr("Switch on"));
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        button->setAccessibleName(tr("Switch on %1").arg(catalogueText(offer.label)));
        connect(button, &QPushButton::clicked, this, [this, code] { enable(code); });
        row->setControl(button);
        m_offers->addRow(row);
    }
    m_column->addWidget(m_offers);
    m_offerHeading->setVisible(!offered.isEmpty());
    m_offers->setVisible(!offered.isEmpty());
}

const CustomFieldRecord *FieldPane::field(const Uuid &id) const
{
    for (const CustomFieldRecord &field : m_fields) {
        if (field.id == id)
            return &field;
    }
    return nullptr;
}

void FieldPane::enable(const QString &code)
{
    for (const model::OfferedField &offer : model::Catalogue::get().offeredFields()) {
        if (code != QLatin1String(offer.code))
            continue;
        m_context->change(this, [spec = specOf(offer)](const Session &session) { return commands::createCustomField(session, spec).map([](const CustomFieldId &) {}); },
                          tr("Field \"%1\" switched on").arg(catalogueText(offer.label)));
    }
}

void FieldPane::edit(const Uuid &id)
{
    const CustomFieldRecord *known = field(id);
    auto *dialog = new FieldDialog(known == nullptr ? CustomFieldRecord{} : *known, window());
    dialog->keepDraft(m_context->workspace(), QStringLiteral("custom_field"), id);
    connect(dialog, &EditDialog::saveWanted, dialog, [this, dialog, id] {
        dialog->setProblem(dialog->problem());
        if (!dialog->problem().isEmpty())
            return;
        m_context->workspace().write<void>(
            dialog,
            [id, spec = dialog->spec(), changes = dialog->changes()](const Session &session) -> Result<void> {
                if (id.isNull())
                    return commands::createCustomField(session, spec).map([](const CustomFieldId &) {});
                return commands::editCustomField(session, CustomFieldId(id), changes).map([](bool) {});
            },
            [this, dialog](Result<void> done) {
                if (!done)
                    return dialog->setProblem(done.error().message);
                m_context->announce(tr("Field saved"), true);
                dialog->accept();
            });
    });
    dialog->open();
}

void FieldPane::remove(const Uuid &id)
{
    const CustomFieldRecord *known = field(id);
    if (known == nullptr)
        return;
    const QString done = known->used == 0 ? tr("Field \"%1\" removed").arg(known->label)
                                          : tr("Field \"%1\" removed; the values of %n contact(s) are in the bin with it", nullptr, int(known->used)).arg(known->label);
    m_context->change(this, [id](const Session &session) { return commands::deleteCustomField(session, CustomFieldId(id)); }, done);
}

}  // namespace kontor::pages
