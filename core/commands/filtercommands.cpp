// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/filtercommands.h"

#include "core/model/text.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kontor::commands {

using model::CustomFieldId;
using model::SavedFilterId;

Result<SavedFilterId> saveFilter(const Session &session, const QString &name, const model::Filter &filter, const QString &sort)
{
    return runCommand(session, {QStringLiteral("filter.save"), {}, {}}, [&](CommandContext &context) -> Result<SavedFilterId> {
        const QString json = QString::fromUtf8(QJsonDocument(filter.toJson()).toJson(QJsonDocument::Compact));
        KONTOR_ASSIGN(const Uuid id, context.insert(u"saved_filter", {{QStringLiteral("name"), model::tidied(name)},
                                                                      {QStringLiteral("filter"), json}, {QStringLiteral("sort"), sort},
                                                                      {QStringLiteral("pinned"), qint64(1)}}));
        return SavedFilterId(id);
    });
}

Result<bool> editSavedFilter(const Session &session, const SavedFilterId &id, const model::FieldMap &changes)
{
    return runCommand(session, {QStringLiteral("filter.edit"), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        return context.update(u"saved_filter", id, changes);
    });
}

Result<void> deleteSavedFilter(const Session &session, const SavedFilterId &id)
{
    return runCommand(session, {QStringLiteral("filter.delete"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        return context.remove(u"saved_filter", id).map([](bool) {});
    });
}

Result<CustomFieldId> createCustomField(const Session &session, const CustomFieldSpec &spec)
{
    return runCommand(session, {QStringLiteral("field.create"), {}, {}}, [&](CommandContext &context) -> Result<CustomFieldId> {
        KONTOR_ASSIGN(const Uuid id, insertCustomField(context, spec));
        return CustomFieldId(id);
    });
}

Result<bool> editCustomField(const Session &session, const CustomFieldId &id, const model::FieldMap &changes)
{
    return runCommand(session, {QStringLiteral("field.edit"), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        return context.update(u"custom_field", id, changes);
    });
}

Result<void> deleteCustomField(const Session &session, const CustomFieldId &id)
{
    return runCommand(session, {QStringLiteral("field.delete"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        return context.remove(u"custom_field", id).map([](bool) {});
    });
}

}  // namespace kontor::commands
