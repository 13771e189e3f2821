// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlactions.h"
#include "app/kontorctlcontext.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/commands/settingcommands.h"
#include "core/importexport/fieldvalues.h"
#include "core/queries/team.h"
#include "core/storage/settings.h"

#include <QJsonArray>

#include <algorithm>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using model::FileSetting;
using model::FileSettingDef;

namespace {

QString keyOf(const FileSettingDef &def)
{
    return QString::fromLatin1(def.key);
}

Result<const FileSettingDef *> settingNamed(const QString &key)
{
    QStringList keys;
    for (const FileSettingDef &def : model::fileSettings()) {
        if (key == keyOf(def))
            return &def;
        keys << keyOf(def);
    }
    const QString near = nearest(key, keys);
    return fail(ErrorCode::NotFound, near.isEmpty() ? Text::tr("There is no setting \"%1\". \"kontorctl settings list\" shows them all.").arg(key)
                                                    : Text::tr("There is no setting \"%1\". Did you mean \"%2\"?").arg(key, near));
}

QStringList codesOf(const FileSettingDef &def)
{
    QStringList codes;
    if (def.isFlag())
        codes = {u"true"_s, u"false"_s};
    for (const model::Choice &choice : def.choices)
        codes << QString::fromLatin1(choice.code);
    return codes;
}

QJsonObject toJson(const FileSettingDef &def, const QVariant &value)
{
    QJsonObject object{{u"key"_s, keyOf(def)}, {u"label"_s, def.labelText()}, {u"value"_s, QJsonValue::fromVariant(value)},
                       {u"standard"_s, QJsonValue::fromVariant(def.standard)}, {u"team"_s, def.isOrganisations()}};
    if (def.isNumber()) {
        object.insert(u"least"_s, def.least);
        object.insert(u"most"_s, def.most);
    } else if (const QStringList codes = codesOf(def); !codes.isEmpty() && !def.isFlag()) {
        object.insert(u"choices"_s, QJsonArray::fromStringList(codes));
    }
    return object;
}

/// Where new contacts are put is named as people call it, or by its id.
Result<QString> scopeNamed(storage::Connection &connection, const QString &typed)
{
    KONTOR_ASSIGN(const QList<queries::TeamScope> scopes, queries::teamScopes(connection));
    QStringList names;
    for (const queries::TeamScope &scope : scopes) {
        if (!scope.canWrite)
            continue;
        if (typed == scope.id.toString() || typed.compare(scope.name, Qt::CaseInsensitive) == 0)
            return scope.isOrganisation() ? QString() : scope.id.toString();
        names << scope.name;
    }
    if (names.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("This file belongs to no team in which you may write. Nothing was changed."));
    return fail(ErrorCode::NotFound, Text::tr("New contacts cannot be put there. It takes one of: %1").arg(names.join(u", "_s)));
}

/// What was typed as it is stored; Invalid, with what it takes, for what cannot be one.
Result<QString> valueOf(storage::Connection &connection, const FileSettingDef &def, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || def.isNumber())  // the command says between what a number lies
        return text;
    if (def.setting == FileSetting::TeamScope)
        return scopeNamed(connection, text);
    if (def.isFlag()) {
        if (const auto flag = importexport::readFlag(text))
            return flag->value.toBool() ? u"true"_s : u"false"_s;
    }
    for (const QString &form : {typed, text, text.toUpper(), text.toLower()}) {  // DE, EUR; international
        if (model::isSettingValue(def.setting, form))
            return form;
    }
    if (const QStringList codes = codesOf(def); !codes.isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("%1 takes one of: %2").arg(keyOf(def), codes.join(u", "_s)));
    if (def.setting == FileSetting::Region || def.setting == FileSetting::Currency)
        return fail(ErrorCode::Invalid, Text::tr("%1 takes a code as %2, not \"%3\".").arg(keyOf(def), def.standard.toString(), text));
    return text;
}

void show(Output &output, const FileSettingDef &def, const QVariant &value)
{
    if (output.isJson())
        output.object(toJson(def, value));
    else
        output.line(manyLines(value.toString()));
}

Result<int> listSettings(Context &context)
{
    KONTOR_ASSIGN(storage::Connection *const connection, context.read());
    QList<std::pair<const FileSettingDef *, QVariant>> all;
    for (const FileSettingDef &def : model::fileSettings()) {
        KONTOR_ASSIGN(const QVariant value, storage::fileSetting(*connection, def.setting));
        all.append({&def, value});
    }
    context.output().list(all, [](const auto &one) { return toJson(*one.first, one.second); }, [](const auto &one) {
        return QStringList{keyOf(*one.first), one.second.toString(), one.first->labelText()};
    });
    return ExitDone;
}

Result<int> getSetting(Context &context)
{
    KONTOR_ASSIGN(const FileSettingDef *const def, settingNamed(context.word(1)));
    KONTOR_ASSIGN(storage::Connection *const connection, context.read());
    KONTOR_ASSIGN(const QVariant value, storage::fileSetting(*connection, def->setting));
    show(context.output(), *def, value);
    return ExitDone;
}

Result<int> setSetting(Context &context)
{
    KONTOR_ASSIGN(const FileSettingDef *const def, settingNamed(context.word(1)));
    KONTOR_ASSIGN(const commands::Session *const session, context.write());
    storage::Connection &connection = session->database->reader();
    KONTOR_ASSIGN(const QString text, valueOf(connection, *def, context.word(2)));
    KONTOR_TRY(commands::storeSetting(*session, def->setting, text));
    if (def->setting == FileSetting::Region)
        KONTOR_TRY(context.followRegion());
    KONTOR_ASSIGN(const QVariant value, storage::fileSetting(connection, def->setting));
    show(context.output(), *def, value);
    return ExitDone;
}

}  // namespace

Result<int> runSettings(Context &context)
{
    static constexpr Action actions[]{{"list", 1, 1, listSettings}, {"get", 2, 2, getSetting}, {"set", 3, 3, setSetting}};
    return context.arguments().words.isEmpty() ? listSettings(context) : runAction(context, actions);
}

}  // namespace kontor::ctl
