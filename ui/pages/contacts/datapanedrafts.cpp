// SPDX-License-Identifier: GPL-3.0-or-later

// What is not in the file yet: a phone number that is being typed, and text that was typed and not saved.

#include "ui/pages/contacts/datapane.h"

#include "core/commands/contactcommands.h"
#include "ui/dialogs/draftkeeper.h"

#include <QJsonObject>
#include <QToolButton>

#include <algorithm>

namespace kontor::pages {

using widgets::InlineField;

namespace {
const QString newPointKey = QStringLiteral("point.new");
}

QJsonObject DataPane::unsaved() const
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const InlineField *field = it.value();
        const bool changed = field->isEditing() && field->typedText() != widgets::fieldText(field->spec(), field->value(), locale());
        if (changed || !field->error().isEmpty())
            return {{QStringLiteral("field"), it.key()}, {QStringLiteral("text"), field->typedText()}, {QStringLiteral("kind"), m_newPoint}};
    }
    // One that nobody has taken up yet stays.
    if (m_draftKey.isEmpty())
        return {};
    return {{QStringLiteral("field"), m_draftKey}, {QStringLiteral("text"), m_draftText}, {QStringLiteral("kind"), m_newPoint}};
}

void DataPane::typed(const QString &key)
{
    if (key == m_draftKey)
        m_draftKey.clear();
    m_drafts->touch();
}

void DataPane::draftFound(const QJsonObject &content)
{
    m_draftKey = content.value(QStringLiteral("field")).toString();
    m_draftText = content.value(QStringLiteral("text")).toString();
    if (m_draftKey == newPointKey)
        m_newPoint = content.value(QStringLiteral("kind")).toString();
    if (m_stale || m_draftText.isEmpty())
        return;
    if (m_draftKey == newPointKey)
        showDetail();
    else if (!m_fields.contains(m_draftKey))
        m_more->setChecked(true);
    if (InlineField *field = m_fields.value(m_draftKey))
        showDraft(m_draftKey, field);
}

void DataPane::showDraft(const QString &key, InlineField *field)
{
    if (key != m_draftKey || field->isEditing())
        return;
    field->setDraft(m_draftText);
    field->setNote(tr("Typed and not saved yet: “%1”").arg(m_draftText));
}

DataRow DataPane::newPointRow() const
{
    DataRow row{newPointKey, {}, {pointLabel({{QStringLiteral("kind"), m_newPoint}})}, {}, {}};
    const QList<DataRow> known = contactRows(m_detail, {}, true);
    const auto same = std::find_if(known.cbegin(), known.cend(), [](const DataRow &other) { return other.field == QLatin1String("language"); });
    row.section = same != known.cend() ? same->section : QString();
    row.commit = [contact = m_detail.id, kind = m_newPoint](const QVariant &value) -> Result<PageContext::Change> {
        return PageContext::Change([contact, kind, value](const commands::Session &session) {
            return commands::addChild(session, u"contact_point", contact, {{QStringLiteral("kind"), kind}, {QStringLiteral("value"), value}})
                .map([](const Uuid &) {});
        });
    };
    return row;
}

void DataPane::beginPoint(const QString &kind)
{
    m_newPoint = kind;
    m_editNext = newPointKey;
    m_rows.clear();
    showDetail();
}

void DataPane::addAddress()
{
    const QString kind = m_detail.isOrganisation() ? QStringLiteral("work") : QStringLiteral("home");
    m_context->workspace().write<Uuid>(this, [contact = m_detail.id, kind](const commands::Session &session) {
        return commands::addChild(session, u"address", contact, {{QStringLiteral("kind"), kind}});
    }, [this](Result<Uuid> id) {
        if (!id)
            return m_context->report(id.error());
        m_editNext = QStringLiteral("address.%1.street").arg(id->toString());
        m_context->announce(tr("Address added"), true);
    });
}

}  // namespace kontor::pages
