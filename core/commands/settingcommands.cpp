// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/settingcommands.h"

#include "core/commands/contactindex.h"
#include "core/model/onlinechecks.h"

#include <QCoreApplication>

namespace kontor::commands {

using model::FileSetting;
using storage::Statement;
using storage::Transaction;

Result<void> storeSetting(const Session &session, FileSetting setting, const QVariant &value)
{
    const model::FileSettingDef &def = model::fileSettingDef(setting);
    const QString text = value.toString();
    if (!text.isEmpty() && def.isNumber() && model::fileSettingValue(setting, text).toString() != text)
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Commands", "The number must lie between %1 and %2.").arg(def.least).arg(def.most));
    if (setting == FileSetting::OwnVatId && !text.isEmpty() && !model::isForVies(text))
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Commands", "This is no VAT ID of the EU: they look like DE123456789, and the check digits have to fit."));
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

Result<void> changeRegion(const Session &session, const QString &region, const JobControl &control)
{
    KONTOR_TRY(storeSetting(session, FileSetting::Region, region));
    return refreshDerived(*session.database, region, control);
}

}  // namespace kontor::commands
