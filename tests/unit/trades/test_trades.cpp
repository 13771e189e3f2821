// SPDX-License-Identifier: GPL-3.0-or-later

// Every template can be read in both languages, applied, taken back, and applied again without doubling anything.

#include "core/trades/tradefile.h"

#include "core/commands/undo.h"
#include "core/model/fieldcodes.h"
#include "core/model/filter.h"
#include "core/queries/contactlist.h"
#include "core/queries/templates.h"

#include "tests/support/filedump.h"
#include "tests/support/kontorfile.h"

#include <QDir>

using namespace kontor;
using namespace kontor::tests;
using trades::TradeTemplate;

namespace {

QList<TradeTemplate> inLanguage(const QString &language)
{
    QList<TradeTemplate> all;
    (void)trades::tradeTemplates();  // makes the resources known
    for (const QString &name : QDir(QStringLiteral(":/templates")).entryList())
        all << requireValue(trades::readTrade(fileBytes(QStringLiteral(":/templates/") + name), language));
    return all;
}

}  // namespace

TEST_CASE("There are eight templates, whole in both languages")
{
    const QList<TradeTemplate> german = inLanguage(QStringLiteral("de"));
    const QList<TradeTemplate> english = inLanguage(QStringLiteral("en"));
    REQUIRE(german.size() == 8);
    REQUIRE(trades::tradeTemplates().size() == 8);
    for (qsizetype i = 0; i < german.size(); ++i) {
        CAPTURE(german[i].id.toStdString());
        CHECK(german[i].name != english[i].name);
        for (const TradeTemplate *trade : {&german[i], &english[i]}) {
            CHECK_FALSE(trade->about.isEmpty());
            CHECK(trade->fields.size() >= 4);
            CHECK(trade->tags.size() >= 4);
            CHECK(trade->kinds.size() >= 3);
            CHECK(trade->texts.size() >= 2);
            CHECK(trade->filters.size() >= 2);
            CHECK(trade->samples.size() >= 2);
            for (const auto &field : trade->fields) {
                CHECK_FALSE(field.label.isEmpty());
                const bool hasChoices = field.type == model::FieldType::Choice || field.type == model::FieldType::MultiChoice;
                CHECK(hasChoices == !field.choices.isEmpty());
                const auto &categories = model::categoryCodes();
                CHECK(std::any_of(categories.begin(), categories.end(), [&](const auto &code) { return field.category == QLatin1String(code.code); }));
            }
            for (const auto &tag : trade->tags)
                CHECK((!tag.name.text.isEmpty() && tag.colour.startsWith(u'#')));
            for (const auto &kind : trade->kinds)
                CHECK((kind.code.startsWith(QStringLiteral("x_")) && !kind.label.isEmpty() && !kind.icon.isEmpty()));
            for (const auto &filter : trade->filters)
                requireValue(model::parseFilter(filter.notation));
        }
    }
}

TEST_CASE("A template is one step: applied, taken back, brought back, and nothing comes twice")
{
    for (const TradeTemplate &trade : inLanguage(QStringLiteral("de"))) {
        CAPTURE(trade.id.toStdString());
        KontorFile file;
        const QStringList empty = visibleDump(file.connection());
        const auto preview = requireValue(trades::previewTrade(file.connection(), trade, true));
        const auto applied = requireValue(trades::applyTrade(file.session(), trade, true));
        CHECK(applied.count() == preview.count());
        CHECK(applied.contacts.size() == trade.samples.size());
        CHECK_FALSE(applied.summary().isEmpty());
        CHECK(file.number("SELECT count(*) FROM command") == 1);
        CHECK(requireValue(queries::ownActivityKinds(file.connection())).size() == trade.kinds.size());
        CHECK(requireValue(queries::textTemplates(file.connection())).size() == trade.texts.size());
        const QStringList full = visibleDump(file.connection());

        CHECK(requireValue(trades::applyTrade(file.session(), trade, true)).isEmpty());
        CHECK(file.number("SELECT count(*) FROM command") == 1);
        requireValue(commands::undo(file.session()));
        CHECK(visibleDump(file.connection()) == empty);
        requireValue(commands::redo(file.session()));
        CHECK(visibleDump(file.connection()) == full);
        CHECK(derivedDump(file.connection()) == rebuiltDerivedDump(file));
    }
}

TEST_CASE("A template in the other language brings nothing that is there under another name")
{
    const QList<TradeTemplate> german = inLanguage(QStringLiteral("de"));
    const QList<TradeTemplate> english = inLanguage(QStringLiteral("en"));
    KontorFile file;
    for (qsizetype i = 0; i < german.size(); ++i) {
        CAPTURE(german[i].id.toStdString());
        requireValue(trades::applyTrade(file.session(), german[i], true));
        CHECK(requireValue(trades::applyTrade(file.session(), english[i], true)).isEmpty());
    }
}

TEST_CASE("The filters of a template can be asked of the file")
{
    for (const QString &language : {QStringLiteral("de"), QStringLiteral("en")}) {
        for (const TradeTemplate &trade : inLanguage(language)) {
            KontorFile file;
            requireValue(trades::applyTrade(file.session(), trade, true));
            for (const auto &filter : trade.filters) {
                CAPTURE(trade.id.toStdString(), filter.notation.toStdString());
                queries::ListSpec spec;
                spec.filter = requireValue(model::parseFilter(filter.notation));
                requireValue(queries::contactSnapshot(file.connection(), spec));
            }
        }
    }
}

TEST_CASE("A template that fails at any statement changes nothing")
{
    const TradeTemplate trade = requireValue(trades::tradeTemplate(QStringLiteral("crafts")));
    KontorFile file;
    const QByteArray before = wholeDump(file.connection());
    for (int n = 1;; n += 7) {
        REQUIRE(n < 5'000);
        CAPTURE(n);
        storage::FaultPlan plan{n, 0, 13};
        file.connection().setFaultPlan(&plan);
        const auto result = trades::applyTrade(file.session(), trade, true);
        file.connection().setFaultPlan(nullptr);
        if (plan.executed < n) {
            requireValue(result);
            break;
        }
        REQUIRE_FALSE(result.has_value());
        REQUIRE(wholeDump(file.connection()) == before);
    }
    CHECK(trades::tradeTemplate(QStringLiteral("pirates")).error().code == ErrorCode::NotFound);
    CHECK(trades::readTrade("[]", QStringLiteral("de")).error().code == ErrorCode::Malformed);
    CHECK(trades::readTrade("{}", QStringLiteral("de")).error().code == ErrorCode::Malformed);
}
