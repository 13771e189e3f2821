// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/customvalues.h"
#include "core/commands/session.h"
#include "core/model/drafts.h"

#include <QList>

// Templates for trades: fields, tags, kinds of activities, texts, filters and a few invented contacts for a line of work,
// from resources/templates/*.json.

namespace kontor::trades {

/// A name in the language of the program, and in all languages: what is there under any of them is not made again.
struct TradeName {
    QString text;
    QStringList all;
};

struct TradeTag {
    TradeName name;
    QString colour;
};

struct TradeKind {
    QString code;
    QString label;
    QString icon;
};

struct TradeText {
    TradeName name;
    model::FieldMap fields;  ///< of "text_template"
};

struct TradeFilter {
    TradeName name;
    QString notation;
};

struct TradeTemplate {
    QString id;  ///< "crafts"
    QString name;
    QString about;
    QString icon;
    QList<commands::CustomFieldSpec> fields;
    QList<TradeTag> tags;
    QList<TradeKind> kinds;
    QList<TradeText> texts;
    QList<TradeFilter> filters;
    QList<model::ContactDraft> samples;
};

/// All of them, in the language of the program, by name.
QList<TradeTemplate> tradeTemplates();
/// NotFound for an unknown id.
Result<TradeTemplate> tradeTemplate(const QString &id);

/// Names of what a template brings that the file does not have yet.
struct TradeChanges {
    QStringList fields;
    QStringList tags;
    QStringList kinds;
    QStringList texts;
    QStringList filters;
    QStringList contacts;

    bool isEmpty() const { return count() == 0; }
    qsizetype count() const { return fields.size() + tags.size() + kinds.size() + texts.size() + filters.size() + contacts.size(); }
    /// "3 fields, 5 tags, 2 filters".
    QString summary() const;
};

/// What applyTrade() would bring. `samples`: the invented contacts too.
Result<TradeChanges> previewTrade(storage::Connection &connection, const TradeTemplate &trade, bool samples);

/// Brings what is missing, in one step of undo; what is there stays as it is.
Result<TradeChanges> applyTrade(const commands::Session &session, const TradeTemplate &trade, bool samples);

}  // namespace kontor::trades
