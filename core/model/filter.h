// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVariant>

namespace kontor::model {

/// A filter over contacts: a tree that is stored as versioned JSON. The window's and the command line's notations both
/// become this. Field ids: "contact.<key>", "address.<key>" and "contact_point.<kind>" (any of the contact's),
/// "organisation" (name of the firm a person works for), "tag" (value: tag name or id), "cf:<code or id>",
/// "last_activity" (instant), "open_task" (due day), "text" (search), "has:<field id>" as Exists.
struct Filter {
    enum class Node { All, Any, Not, Condition };
    enum class Compare { Equals, Contains, StartsWith, Less, LessEqual, Greater, GreaterEqual, Exists };

    Node node = Node::All;
    QList<Filter> children;  ///< All, Any: any number (All of none is everything); Not: exactly one
    QString field;
    Compare compare = Compare::Equals;
    QVariant value;

    bool isEverything() const { return node == Node::All && children.isEmpty(); }
    bool operator==(const Filter &) const = default;

    static Filter condition(QString field, Compare compare, QVariant value = {});
    static Filter all(QList<Filter> children) { return {Node::All, std::move(children), {}, {}, {}}; }
    static Filter any(QList<Filter> children) { return {Node::Any, std::move(children), {}, {}, {}}; }
    static Filter negated(Filter child) { return {Node::Not, {std::move(child)}, {}, {}, {}}; }

    /// {"v":1,"all":[{"field":"contact.city","is":"contains","value":"Köln"},{"not":{…}},{"any":[…]}]}
    QJsonObject toJson() const;
    /// Refuses unknown versions, nodes and comparisons by name; depth and size are limited (64 / 1,000 nodes).
    static Result<Filter> fromJson(const QJsonObject &json);
};

/// The notation of the command line and the filter box:
///   tag:Stammkunde city:Köln -tag:VIP "freier Text" revenue>1000 (kind:person OR kind:organisation) has:email
/// Words side by side must all hold; OR and parentheses group; - or NOT negates; field:value is "contains" for text and
/// equality for codes, field=value equality, also < <= > >=. German and English field names are known (ort:, plz:, …);
/// any field of the catalogue by its key or label. Values with blanks in double quotes.
Result<Filter> parseFilter(QStringView notation);
/// The notation of a filter; parseFilter() of it gives an equal filter.
QString filterNotation(const Filter &filter);

}  // namespace kontor::model
