// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"

namespace kontor::commands {

/// A ready-made text of the timeline: name, kind (of activity; none: all), subject, body.
Result<model::TextTemplateId> createTextTemplate(const Session &session, const model::FieldMap &fields);
Result<bool> editTextTemplate(const Session &session, const model::TextTemplateId &id, const model::FieldMap &changes);
Result<void> deleteTextTemplate(const Session &session, const model::TextTemplateId &id);

/// A kind of activity beside the shipped ones. Its code comes from the label and never changes; `icon` names a bundled one.
/// A deleted kind of the same code comes back instead of a second one. Conflict if there is one of this name.
Result<model::ActivityKindId> createActivityKind(const Session &session, const QString &label, const QString &icon = {});
/// label, icon.
Result<bool> editActivityKind(const Session &session, const model::ActivityKindId &id, const model::FieldMap &changes);
/// Entries of the timeline keep the kind with its label; it is not offered any more.
Result<void> deleteActivityKind(const Session &session, const model::ActivityKindId &id);

/// Whether the file knows a kind of its own by this code, in the bin or not. Inside a running command.
Result<bool> hasActivityKind(CommandContext &context, const QString &code);
/// The code that a kind of this label gets: "x_" keeps it apart from shipped kinds, of today and of later versions.
QString activityKindCode(const QString &label);
/// The kind with this code (empty: that of the label), made or brought back if needed. False in `made` if it was there. Inside
/// a running command.
Result<Uuid> ensureActivityKind(CommandContext &context, const QString &label, const QString &icon, bool *made = nullptr,
                                const QString &code = {});

/// Puts records into this order by their "position": custom_field, tag, text_template, activity_kind, saved_filter. One undo
/// step. Those not named stay behind.
Result<bool> arrangeRecords(const Session &session, QStringView entity, const QList<Uuid> &order);
/// The position behind all others of the table.
Result<qint64> lastPosition(CommandContext &context, QStringView entity);

}  // namespace kontor::commands
