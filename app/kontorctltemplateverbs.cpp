// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlcontext.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/trades/trades.h"

#include <QJsonArray>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using trades::TradeChanges;
using trades::TradeTemplate;

namespace {

QJsonObject changesToJson(const TradeChanges &changes)
{
    const auto list = [](const QStringList &names) { return QJsonArray::fromStringList(names); };
    return {{u"fields"_s, list(changes.fields)}, {u"tags"_s, list(changes.tags)},
            {u"kinds"_s, list(changes.kinds)}, {u"texts"_s, list(changes.texts)},
            {u"filters"_s, list(changes.filters)}, {u"contacts"_s, list(changes.contacts)}};
}

Result<int> listTemplates(Context &context)
{
    Output &output = context.output();
    QList<QStringList> rows;
    if (output.isJson())
        output.beginArray();
    for (const TradeTemplate &trade : trades::tradeTemplates()) {
        if (output.isJson())
            output.element({{u"id"_s, trade.id}, {u"name"_s, trade.name}, {u"about"_s, trade.about}});
        else
            rows << QStringList{trade.id, trade.name, trade.about};
    }
    if (output.isJson())
        output.endArray();
    else
        output.text(columns(rows));
    return ExitDone;
}

void report(Context &context, const TradeTemplate &trade, const TradeChanges &changes)
{
    if (context.output().isJson()) {
        QJsonObject object = changesToJson(changes);
        object.insert(u"id"_s, trade.id);
        return context.output().object(object);
    }
    if (changes.isEmpty())
        return context.output().line(Text::tr("All of it is in the file."));
    const std::pair<QString, QStringList> parts[]{
        {Text::tr("Fields"), changes.fields}, {Text::tr("Tags"), changes.tags}, {Text::tr("Kinds of activities"), changes.kinds},
        {Text::tr("Texts"), changes.texts}, {Text::tr("Filters"), changes.filters}, {Text::tr("Sample contacts"), changes.contacts}};
    for (const auto &[what, names] : parts) {
        if (!names.isEmpty())
            context.output().line(u"%1: %2"_s.arg(what, names.join(u", "_s)));
    }
}

}  // namespace

Result<int> runTemplate(Context &context)
{
    const Arguments &arguments = context.arguments();
    const QString action = context.word(0);
    const bool samples = arguments.has("samples");
    if (action == "list"_L1 && arguments.words.size() == 1)
        return listTemplates(context);
    if (arguments.words.size() != 2 || (action != "show"_L1 && action != "apply"_L1))
        return fail(ErrorCode::Invalid, Text::tr("Usage: %1").arg(u"kontorctl template list | show NAME | apply NAME [--samples]"_s));
    KONTOR_ASSIGN(const TradeTemplate trade, trades::tradeTemplate(context.word(1)));
    if (action == "show"_L1) {
        KONTOR_ASSIGN(storage::Connection *const connection, context.read());
        KONTOR_ASSIGN(const TradeChanges changes, trades::previewTrade(*connection, trade, samples));
        report(context, trade, changes);
        return ExitDone;
    }
    KONTOR_ASSIGN(const commands::Session *const session, context.write());
    KONTOR_ASSIGN(const TradeChanges changes, trades::applyTrade(*session, trade, samples));
    report(context, trade, changes);
    return ExitDone;
}

}  // namespace kontor::ctl
