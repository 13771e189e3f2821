// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trades/trades.h"

#include "core/commands/draftwriter.h"
#include "core/commands/templatecommands.h"
#include "core/model/filter.h"
#include "core/model/names.h"
#include "core/model/text.h"
#include "core/trades/tradefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

static void initialiseTemplates()
{
    Q_INIT_RESOURCE(kontor_templates);
}

namespace kontor::trades {

using commands::CommandContext;
using model::FieldMap;
using storage::Connection;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Trades)
};

/// First column of all rows, folded: names compare as people read them.
Result<QSet<QString>> namesIn(Connection &connection, const QByteArray &sql)
{
    QSet<QString> names;
    Statement query = connection.statement(sql);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return names;
        names.insert(model::foldToKey(query.text(0)));
    }
}

bool isKnown(const QSet<QString> &known, const TradeName &name)
{
    return std::any_of(name.all.begin(), name.all.end(), [&](const QString &each) { return known.contains(model::foldToKey(each)); });
}

/// The entries of a list of the template that the file lacks.
struct Missing {
    QList<commands::CustomFieldSpec> fields;
    QList<TradeTag> tags;
    QList<TradeKind> kinds;
    QList<TradeText> texts;
    QList<TradeFilter> filters;
    QList<model::ContactDraft> samples;
};

Result<Missing> missingIn(Connection &connection, const TradeTemplate &trade, bool samples)
{
    Missing missing;
    KONTOR_ASSIGN(const QSet<QString> codes, namesIn(connection, "SELECT code FROM custom_field WHERE deleted_at IS NULL"));
    KONTOR_ASSIGN(const QSet<QString> labels, namesIn(connection, "SELECT label FROM custom_field WHERE deleted_at IS NULL"));
    for (const commands::CustomFieldSpec &field : trade.fields) {
        if (!codes.contains(model::foldToKey(field.code)) && !labels.contains(model::foldToKey(field.label)))
            missing.fields << field;
    }
    KONTOR_ASSIGN(const QSet<QString> tags, namesIn(connection, "SELECT name FROM tag WHERE deleted_at IS NULL"));
    std::copy_if(trade.tags.begin(), trade.tags.end(), std::back_inserter(missing.tags), [&](const TradeTag &tag) { return !isKnown(tags, tag.name); });
    KONTOR_ASSIGN(const QSet<QString> kinds, namesIn(connection, "SELECT code FROM activity_kind WHERE deleted_at IS NULL"));
    std::copy_if(trade.kinds.begin(), trade.kinds.end(), std::back_inserter(missing.kinds),
                 [&](const TradeKind &kind) { return !kinds.contains(model::foldToKey(kind.code)); });
    KONTOR_ASSIGN(const QSet<QString> texts, namesIn(connection, "SELECT name FROM text_template WHERE deleted_at IS NULL"));
    std::copy_if(trade.texts.begin(), trade.texts.end(), std::back_inserter(missing.texts), [&](const TradeText &text) { return !isKnown(texts, text.name); });
    KONTOR_ASSIGN(const QSet<QString> filters, namesIn(connection, "SELECT name FROM saved_filter WHERE deleted_at IS NULL"));
    std::copy_if(trade.filters.begin(), trade.filters.end(), std::back_inserter(missing.filters),
                 [&](const TradeFilter &filter) { return !isKnown(filters, filter.name); });
    if (!samples)
        return missing;
    Statement present = connection.statement(QByteArray("SELECT 1 FROM visible_contact WHERE origin_source = ?1"));
    present.bind(QString(QStringLiteral("sample:") + trade.id));
    KONTOR_ASSIGN(const bool there, present.step());
    if (!there)
        missing.samples = trade.samples;
    return missing;
}

TradeChanges named(const Missing &missing)
{
    TradeChanges changes;
    for (const auto &field : missing.fields)
        changes.fields << field.label;
    for (const auto &tag : missing.tags)
        changes.tags << tag.name.text;
    for (const auto &kind : missing.kinds)
        changes.kinds << kind.label;
    for (const auto &text : missing.texts)
        changes.texts << text.name.text;
    for (const auto &filter : missing.filters)
        changes.filters << filter.name.text;
    for (const auto &draft : missing.samples)
        changes.contacts << model::listName(draft.fields);
    return changes;
}

Result<void> writeFilter(CommandContext &context, const TradeFilter &filter)
{
    KONTOR_ASSIGN(const model::Filter tree, model::parseFilter(filter.notation));
    const QString json = QString::fromUtf8(QJsonDocument(tree.toJson()).toJson(QJsonDocument::Compact));
    return context.insert(u"saved_filter", {{QStringLiteral("name"), filter.name.text}, {QStringLiteral("filter"), json}, {QStringLiteral("pinned"), qint64(1)}})
        .map([](const Uuid &) {});
}

Result<void> writeMissing(CommandContext &context, const Missing &missing)
{
    for (const commands::CustomFieldSpec &field : missing.fields)
        KONTOR_TRY(commands::insertCustomField(context, field));
    for (const TradeTag &tag : missing.tags)
        KONTOR_TRY(context.insert(u"tag", {{QStringLiteral("name"), tag.name.text}, {QStringLiteral("colour"), tag.colour}}));
    for (const TradeKind &kind : missing.kinds)
        KONTOR_TRY(commands::ensureActivityKind(context, kind.label, kind.icon, nullptr, kind.code));
    for (const TradeText &text : missing.texts) {
        FieldMap fields = text.fields;
        KONTOR_ASSIGN(const qint64 position, commands::lastPosition(context, u"text_template"));
        fields.insert(QStringLiteral("position"), position);
        KONTOR_TRY(context.insert(u"text_template", fields));
    }
    for (const TradeFilter &filter : missing.filters)
        KONTOR_TRY(writeFilter(context, filter));
    commands::DraftCache cache;
    commands::DraftWriter writer(context, cache);
    for (const model::ContactDraft &draft : missing.samples)
        KONTOR_TRY(writer.create(draft));
    return {};
}

}  // namespace

QString TradeChanges::summary() const
{
    QStringList parts;
    const auto add = [&parts](qsizetype count, const QString &text) {
        if (count > 0)
            parts << text;
    };
    add(fields.size(), Text::tr("%n field(s)", nullptr, int(fields.size())));
    add(tags.size(), Text::tr("%n tag(s)", nullptr, int(tags.size())));
    add(kinds.size(), Text::tr("%n kind(s) of activities", nullptr, int(kinds.size())));
    add(texts.size(), Text::tr("%n text(s)", nullptr, int(texts.size())));
    add(filters.size(), Text::tr("%n filter(s)", nullptr, int(filters.size())));
    add(contacts.size(), Text::tr("%n sample contact(s)", nullptr, int(contacts.size())));
    return parts.join(QStringLiteral(", "));
}

QList<TradeTemplate> tradeTemplates()
{
    initialiseTemplates();
    //: The code of the language into which this text is translated: "de" for German.
    const QString language = Text::tr("en");
    QList<TradeTemplate> trades;
    const QStringList names = QDir(QStringLiteral(":/templates")).entryList({QStringLiteral("*.json")});
    for (const QString &name : names) {
        QFile file(QStringLiteral(":/templates/") + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto trade = readTrade(file.readAll(), language))
            trades << *trade;
    }
    std::sort(trades.begin(), trades.end(), [](const TradeTemplate &a, const TradeTemplate &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return trades;
}

Result<TradeTemplate> tradeTemplate(const QString &id)
{
    const QList<TradeTemplate> all = tradeTemplates();
    QStringList ids;
    for (const TradeTemplate &trade : all) {
        if (trade.id == id)
            return trade;
        ids << trade.id;
    }
    return fail(ErrorCode::NotFound, Text::tr("There is no template \"%1\". There are: %2.").arg(id, ids.join(QStringLiteral(", "))));
}

Result<TradeChanges> previewTrade(Connection &connection, const TradeTemplate &trade, bool samples)
{
    KONTOR_ASSIGN(const Missing missing, missingIn(connection, trade, samples));
    return named(missing);
}

Result<TradeChanges> applyTrade(const commands::Session &session, const TradeTemplate &trade, bool samples)
{
    const QJsonObject params{{QStringLiteral("trade"), trade.id}};
    return commands::runCommand(session, {QStringLiteral("trade.apply"), params, {}}, [&](CommandContext &context) -> Result<TradeChanges> {
        KONTOR_ASSIGN(const Missing missing, missingIn(context.transaction().connection(), trade, samples));
        KONTOR_TRY(writeMissing(context, missing));
        return named(missing);
    });
}

}  // namespace kontor::trades
