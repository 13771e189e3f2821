// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/sourcedefinitions.h"

#include "core/commands/templatecommands.h"

namespace kontor::importexport {

Result<void> ensureDefinitions(const SourceDefinitions &definitions, commands::DraftWriter &writer,
                               commands::CommandContext &context)
{
    for (const SourceDefinitions::Field &field : definitions.customFields)
        KONTOR_TRY(writer.ensureField(field.key, field.label, field.type, field.choicesJson));
    for (const SourceDefinitions::Tag &tag : definitions.tags) {
        KONTOR_ASSIGN(const Uuid known, writer.existingTag(tag.name));
        if (!known.isNull())
            continue;  // the file's own colour stays
        KONTOR_ASSIGN(const Uuid id, writer.tag(tag.name));
        model::FieldMap look;
        if (!tag.colour.isEmpty())
            look.insert(QStringLiteral("colour"), tag.colour);
        if (!tag.description.isEmpty())
            look.insert(QStringLiteral("description"), tag.description);
        KONTOR_TRY(context.update(u"tag", id, look));
    }
    for (const SourceDefinitions::ActivityKind &kind : definitions.activityKinds) {
        KONTOR_ASSIGN(const bool known, commands::hasActivityKind(context, kind.code));
        if (!known)  // one in the bin stays there: entries may have it all the same
            KONTOR_TRY(commands::ensureActivityKind(context, kind.label, kind.icon, nullptr, kind.code));
    }
    return {};
}

}  // namespace kontor::importexport
