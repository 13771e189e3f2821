// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/settingcommands.h"

#include "core/commands/commandcontext.h"

#include <QCoreApplication>

namespace kontor::commands {

using model::FileSetting;
using model::FileSettingDef;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

Result<void> checkSetting(const FileSettingDef &def, const QString &text)
{
    if (text.isEmpty() || model::isSettingValue(def.setting, text))
        return {};
    if (def.isNumber())
        return fail(ErrorCode::Invalid, Text::tr("The number must lie between %1 and %2.").arg(def.least).arg(def.most));
    if (def.setting == FileSetting::OwnVatId)
        return fail(ErrorCode::Invalid, Text::tr("This is no VAT ID of the EU: they look like DE123456789, and the check digits have to fit."));
    return fail(ErrorCode::Invalid, Text::tr("This is not possible here. Nothing was changed."));
}

Result<void> storeInFile(const Session &session, const FileSettingDef &def, const QString &text)
{
    return session.database->write([&](Transaction &transaction) -> Result<void> {
        Statement statement = transaction.statement(text.isEmpty()
            ? QByteArray("DELETE FROM setting WHERE key = ?1")
            : QByteArray("INSERT INTO setting(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value"));
        statement.bindOne(1, QString::fromLatin1(def.key));
        if (!text.isEmpty())
            statement.bindOne(2, text);
        return statement.run();
    });
}

/// The server would not take it, and the file would have a rule of its own.
Result<void> refuseReader(CommandContext &context)
{
    Statement query = context.transaction().statement(QByteArray("SELECT 1 FROM sync_scope WHERE kind = 'org' AND joined AND NOT can_write"));
    KONTOR_ASSIGN(const bool reads, query.step());
    if (reads)
        return fail(ErrorCode::Refused, Text::tr("This holds for the whole team, and you may read its data, not change them. Nothing was changed. "
                                                 "Whoever looks after the team can give you the right."));
    return {};
}

Result<void> storeForAll(CommandContext &context, const FileSettingDef &def, const QString &text)
{
    KONTOR_TRY(refuseReader(context));
    const model::FieldMap fields{{QStringLiteral("key"), QString::fromLatin1(def.key)},
                                 {QStringLiteral("value"), text.isEmpty() ? QVariant() : QVariant(text)}, {QStringLiteral("deleted_at"), QVariant()}};
    const Result<bool> changed = context.update(u"organisation_setting", def.id(), fields);
    if (changed || changed.error().code != ErrorCode::NotFound)
        return changed.map([](bool) {});
    return text.isEmpty() ? Result<void>() : context.insert(u"organisation_setting", fields, def.id()).map([](const Uuid &) {});
}

}  // namespace

Result<void> storeSetting(const Session &session, FileSetting setting, const QVariant &value)
{
    const FileSettingDef &def = model::fileSettingDef(setting);
    const QString text = value.toString();
    KONTOR_TRY(checkSetting(def, text));
    if (!def.isOrganisations())
        return storeInFile(session, def, text);
    const CommandInfo info{QStringLiteral("setting.change"), {{QStringLiteral("setting"), def.id().toString()}}, {}};
    return runCommand(session, info, [&](CommandContext &context) { return storeForAll(context, def, text); });
}

}  // namespace kontor::commands
