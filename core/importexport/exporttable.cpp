// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/exporttable.h"

#include "core/importexport/exporter.h"
#include "core/model/money.h"

#include <QCoreApplication>

namespace kontor::importexport {

namespace {

// What a table column holds: a field of the contact, or the n-th point or address. Headers are the import's own target
// notation, so that an exported table maps by itself whatever its language.
struct Column {
    enum class From { Contact, Point, Address, Organisation, Position, Tags } from;
    const char *key;
    int index = 0;
    const char *kind = nullptr;
};

using From = Column::From;

const std::vector<Column> &columns()
{
    static const std::vector<Column> all = [] {
        std::vector<Column> list;
        for (const char *key : {"customer_number", "kind", "salutation", "title", "given_name", "additional_names", "family_name", "name_suffix",
                                "nickname", "org_name"})
            list.push_back({From::Contact, key});
        list.push_back({From::Organisation, "organisation"});
        list.push_back({From::Position, "position"});
        for (int i = 0; i < 3; ++i)
            list.push_back({From::Point, "phone", i});
        list.push_back({From::Point, "mobile", 0});
        list.push_back({From::Point, "mobile", 1});
        list.push_back({From::Point, "fax", 0});
        for (int i = 0; i < 3; ++i)
            list.push_back({From::Point, "email", i});
        list.push_back({From::Point, "url", 0});
        for (const char *key : {"extra", "street", "po_box", "postal_code", "city", "region", "country"})
            list.push_back({From::Address, key});
        for (const char *key : {"gender", "birthday", "anniversary", "customer_type", "price_group", "lifecycle_stage", "industry", "team_size",
                                "revenue_minor", "language", "preferred_channel", "vat_id", "tax_number", "iban", "bic", "bank_name",
                                "account_holder", "remark", "origin_source"})
            list.push_back({From::Contact, key});
        list.push_back({From::Tags, "tags"});
        return list;
    }();
    return all;
}

QString pointValue(const model::ContactDraft &contact, const char *kind, int index)
{
    for (const model::ChildDraft &point : contact.points) {
        if (point.fields.value(QStringLiteral("kind")).toString() == QLatin1String(kind) && index-- == 0)
            return point.fields.value(QStringLiteral("value")).toString();
    }
    return {};
}

QString contactValue(const model::ContactDraft &contact, const char *key)
{
    const QVariant value = contact.fields.value(QString::fromLatin1(key));
    if (!value.isValid())
        return {};
    if (qstrcmp(key, "revenue_minor") == 0) {
        const QString currency = contact.fields.value(QStringLiteral("revenue_currency"), QStringLiteral("EUR")).toString();
        return model::Money{value.toLongLong(), currency}.toDecimal() + u' ' + currency;
    }
    return value.toString();
}

QString cellValue(const model::ContactDraft &contact, const Column &column)
{
    switch (column.from) {
    case From::Contact: return contactValue(contact, column.key);
    case From::Point: return pointValue(contact, column.key, column.index);
    case From::Address: return contact.addresses.isEmpty() ? QString() : contact.addresses.constFirst().fields.value(QString::fromLatin1(column.key)).toString();
    case From::Organisation: return contact.affiliations.isEmpty() ? QString() : contact.affiliations.constFirst().organisation;
    case From::Position: return contact.affiliations.isEmpty() ? QString() : contact.affiliations.constFirst().fields.value(QStringLiteral("position")).toString();
    case From::Tags: return contact.tags.join(u';');
    }
    return {};
}

QString target(const Column &column)
{
    const QString key = QString::fromLatin1(column.key);
    switch (column.from) {
    case From::Contact: return QStringLiteral("contact.") + key;
    case From::Point: return QStringLiteral("contact_point.") + key;
    case From::Address: return QStringLiteral("address.") + key;
    case From::Organisation: return QStringLiteral("affiliation.organisation");
    case From::Position: return QStringLiteral("affiliation.position");
    case From::Tags: return QStringLiteral("tags");
    }
    return {};
}

/// For people: "Phone 2". Translated, so a German table has German headings.
QString heading(const Column &column)
{
    const model::Catalogue &catalogue = model::Catalogue::get();
    const QString number = column.index > 0 ? QString(u' ' + QString::number(column.index + 1)) : QString();
    switch (column.from) {
    case From::Contact: {
        const model::FieldDef *field = catalogue.field(u"contact", QString::fromLatin1(column.key));
        return qstrcmp(column.key, "org_name") == 0 ? QCoreApplication::translate("Export", "Firm") : field->labelText();
    }
    case From::Point:
        for (const model::Choice &choice : catalogue.field(u"contact_point", u"kind")->choices) {
            if (qstrcmp(choice.code, column.key) == 0)
                return model::catalogueText(choice.label) + number;
        }
        return QString::fromLatin1(column.key) + number;
    case From::Address: return catalogue.field(u"address", QString::fromLatin1(column.key))->labelText();
    case From::Organisation: return QCoreApplication::translate("Export", "Works for");
    case From::Position: return catalogue.field(u"affiliation", u"position")->labelText();
    case From::Tags: return QCoreApplication::translate("Export", "Tags");
    }
    return {};
}

}  // namespace

QStringList tableHeaders()
{
    QStringList headers;
    for (const Column &column : columns())
        headers << heading(column);
    return headers;
}

QStringList tableRow(const model::ContactDraft &contact)
{
    QStringList cells;
    for (const Column &column : columns())
        cells << cellValue(contact, column);
    return cells;
}

qint64 valuesBeyondTable(const model::ContactDraft &contact)
{
    QHash<QString, int> room;
    for (const Column &column : columns()) {
        if (column.from == From::Point)
            ++room[QString::fromLatin1(column.key)];
    }
    qint64 beyond = qMax<qint64>(0, contact.addresses.size() - 1) + qMax<qint64>(0, contact.affiliations.size() - 1)
                    + contact.tasks.size() + contact.files.size();
    for (const model::ChildDraft &point : contact.points) {
        if (--room[point.fields.value(QStringLiteral("kind")).toString()] < 0)
            ++beyond;
    }
    return beyond;
}

void recogniseExportedTable(ColumnMapping &proposal)
{
    const QStringList own = tableHeaders();
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (i >= proposal.columns.size() || proposal.columns[i].header != own[i])
            return;
    }
    proposal.tagSeparators = QStringLiteral(";");
    for (qsizetype i = 0; i < own.size(); ++i) {
        auto parsed = ColumnTarget::parse(target(columns()[size_t(i)]));
        if (!parsed)
            continue;
        proposal.columns[i].target = *parsed;
        proposal.columns[i].confidence = 1;
        proposal.columns[i].reason = QCoreApplication::translate("Export", "Kontor wrote this table.");
    }
}

}  // namespace kontor::importexport
