// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/rowbuilder.h"

#include "core/model/fieldrules.h"
#include "core/model/phone.h"
#include "core/model/text.h"
#include "core/model/validate.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// Phone numbers, e-mail addresses and websites of a row.

namespace kontor::importexport {

using Kind = ColumnTarget::Kind;
using Severity = RecordIssue::Severity;

namespace {

const QString kListMark = u" ::: "_s;  // Google's, between the values of one cell

bool allDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "4,92215E+11": the spreadsheet has rounded the number, the rest is lost.
bool isScientific(const QString &text)
{
    static const QRegularExpression pattern(u"^\\d([.,]\\d+)?E\\+\\d+$"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

QStringList emailParts(const QString &text)
{
    if (text.count(u'@') < 2)
        return {text};
    static const QRegularExpression separator(u"\\s*(?:[;,\\n/]|\\s:::\\s|\\s+(?=\\S+@))\\s*"_s);
    return text.split(separator, Qt::SkipEmptyParts);
}

}  // namespace

/// Labels as other programs write them become the codes of address kinds where one fits, so that they can be shown in
/// any language; anything else stays as typed.
RowBuilder::PointLabel RowBuilder::pointLabel(const Cell &cell)
{
    PointLabel result{{}, cell.target->label, false};
    if (cell.target->group.isEmpty())
        return result;
    const auto it = std::find_if(m_cells.begin(), m_cells.end(), [&](const Cell &other) {
        return other.target->kind == Kind::PointLabel && other.target->group == cell.target->group;
    });
    if (it == m_cells.end())
        return result;
    QString text = it->value;
    if (text.startsWith(u'*')) {
        result.preferred = true;
        text = text.sliced(1).trimmed();
    }
    static const QHash<QString, std::pair<QString, QString>> known{{u"work"_s, {{}, u"work"_s}},
                                                                   {u"arbeit"_s, {{}, u"work"_s}},
                                                                   {u"geschaftlich"_s, {{}, u"work"_s}},
                                                                   {u"home"_s, {{}, u"home"_s}},
                                                                   {u"privat"_s, {{}, u"home"_s}},
                                                                   {u"other"_s, {{}, u"other"_s}},
                                                                   {u"sonstige"_s, {{}, u"other"_s}},
                                                                   {u"main"_s, {{}, u"main"_s}},
                                                                   {u"mobile"_s, {u"mobile"_s, {}}},
                                                                   {u"mobil"_s, {u"mobile"_s, {}}},
                                                                   {u"handy"_s, {u"mobile"_s, {}}},
                                                                   {u"cell"_s, {u"mobile"_s, {}}},
                                                                   {u"workfax"_s, {u"fax"_s, u"work"_s}},
                                                                   {u"homefax"_s, {u"fax"_s, u"home"_s}},
                                                                   {u"fax"_s, {u"fax"_s, {}}}};
    const QString key = model::foldToKey(text);
    if (const auto label = known.constFind(key); label != known.cend()) {
        result.kind = cell.target->key == "phone"_L1 ? label->first : QString();
        result.label = label->second;
    } else {
        result.label = text;
    }
    if (!it->traced)
        toField(*it, {u"contact_point.label"_s});
    return result;
}

void RowBuilder::unusedLabels()
{
    for (Cell &cell : m_cells) {
        if (cell.traced || cell.target->kind != Kind::PointLabel)
            continue;
        const bool addressLabel = std::any_of(m_cells.begin(), m_cells.end(), [&](const Cell &other) {
            return other.target->kind == Kind::Address && other.target->group == cell.target->group && !other.traced;
        });
        if (!addressLabel)
            toReport(cell, QCoreApplication::translate("Import", "A label without the value that it belongs to."));
    }
}

void RowBuilder::point(Cell &cell)
{
    const PointLabel label = pointLabel(cell);
    const QString &kind = cell.target->key;
    if (kind == "phone"_L1 || kind == "mobile"_L1 || kind == "fax"_L1)
        return phones(cell, label);
    if (kind == "email"_L1)
        return emails(cell, label);
    const QStringList parts = cell.value.split(kListMark, Qt::SkipEmptyParts);
    const bool fits = std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
        return part.size() <= model::maxTextLength && (kind != "url"_L1 || model::isPlausibleUrl(part.trimmed()));
    });
    if (!fits) {
        issue(Severity::Hint, cell,
              QCoreApplication::translate("Import", "“%1” is no web address; it was kept in the remark.")
                  .arg(cell.value.left(80)));
        return toNote(cell, QCoreApplication::translate("Import", "This is no web address."));
    }
    for (const QString &part : parts)
        addPoint(kind, part, label);
    toField(cell, {u"contact_point."_s + kind});
}

/// False if the contact has this very point already.
bool RowBuilder::addPoint(const QString &kind, const QString &value, const PointLabel &label)
{
    const QString text = model::tidied(value);
    const auto same = [&](const model::ChildDraft &other) {
        return other.fields.value(u"kind"_s) == kind && other.fields.value(u"value"_s) == text;
    };
    auto &points = m_record->draft.points;
    if (std::any_of(points.begin(), points.end(), same))
        return false;
    model::ChildDraft point;
    point.fields = {{u"kind"_s, kind}, {u"value"_s, text}, {u"position"_s, qint64(points.size())}};
    if (!label.label.isEmpty())
        point.fields.insert(u"label"_s, label.label);
    if (label.preferred)
        point.fields.insert(u"preferred"_s, qint64(1));
    points.append(point);
    return true;
}

/// Spreadsheets take numbers of digits for amounts and drop the leading 0 or +.
QString RowBuilder::mendedPhone(Cell &cell, const QString &typed)
{
    if (!allDigits(typed) || typed.startsWith(u'0') || typed.size() < 8 || typed.size() > 14)
        return typed;
    static const QHash<QString, QString> prefixes{{u"DE"_s, u"49"_s}, {u"AT"_s, u"43"_s}, {u"CH"_s, u"41"_s}};
    const QString prefix = prefixes.value(m_mapping.country);
    if (prefix.isEmpty())
        return typed;
    const bool international = typed.startsWith(prefix) && typed.size() >= 11;
    const QString mended = (international ? u"+"_s : u"0"_s) + typed;
    if (model::normalisePhone(mended, m_mapping.country).e164.isEmpty())
        return typed;
    issue(Severity::Hint, cell,
          QCoreApplication::translate("Import", "“%1” had lost its beginning in a spreadsheet; it was taken as “%2”.")
              .arg(typed, mended));
    return mended;
}

void RowBuilder::phones(Cell &cell, const PointLabel &label)
{
    if (isScientific(cell.value)) {
        issue(Severity::Warning, cell,
              QCoreApplication::translate(
                  "Import", "“%1”: a spreadsheet has rounded this phone number; its last digits are lost in the file.")
                  .arg(cell.value));
        return toNote(cell, QCoreApplication::translate("Import", "This is no phone number."));
    }
    const QString kind = label.kind.isEmpty() ? cell.target->key : label.kind;
    PointLabel next = label;
    bool any = false;
    QStringList strange;
    const QStringList lists = cell.value.split(kListMark, Qt::SkipEmptyParts);
    for (const QString &list : lists) {
        const QStringList parts = model::splitPhones(list);
        for (const QString &part : parts) {
            const QString number = mendedPhone(cell, part.trimmed());
            const bool fits =
                number.size() <= 200
                && (model::looksLikePhone(number) || !model::normalisePhone(number, m_mapping.country).e164.isEmpty());
            if (!fits) {
                strange.append(part);
                continue;
            }
            addPoint(kind, number, next);
            next.preferred = false;
            any = true;
        }
    }
    if (!strange.isEmpty()) {
        issue(Severity::Hint, cell,
              QCoreApplication::translate("Import", "“%1” is no phone number; it was kept in the remark.")
                  .arg(strange.join(u", "_s).left(80)));
    }
    if (!any)
        return toNote(cell, QCoreApplication::translate("Import", "This is no phone number."));
    QStringList targets{u"contact_point."_s + kind};
    if (!strange.isEmpty()) {
        m_notes.append(cell.trace.header + u": "_s + strange.join(u", "_s));
        targets.append(u"contact.remark"_s);
    }
    toField(cell, targets);
}

void RowBuilder::emails(Cell &cell, const PointLabel &label)
{
    static const QRegularExpression bracketed(u"^(.*)<([^<>\\s]+@[^<>\\s]+)>\\s*$"_s);
    PointLabel next = label;
    QStringList targets;
    const QStringList parts = emailParts(cell.value);
    for (const QString &part : parts) {
        QString address = part.trimmed();
        if (const auto match = bracketed.match(address); match.hasMatch()) {
            address = match.captured(2);
            if (const QString name = match.captured(1).trimmed(); !name.isEmpty()) {
                m_notes.append(cell.trace.header + u": "_s + part.trimmed());
                targets.append(u"contact.remark"_s);
            }
        }
        if (!model::isPlausibleEmail(address) && model::isPlausibleEmail(model::normaliseEmail(address)))
            address = model::normaliseEmail(address);
        if (!address.contains(u'@') || address.size() > model::maxTextLength)
            return toNote(cell, QCoreApplication::translate("Import", "This is no e-mail address."));
        if (!model::isPlausibleEmail(address)) {
            issue(
                Severity::Warning, cell,
                QCoreApplication::translate("Import", "“%1” cannot be a working e-mail address; it was kept as it is.")
                    .arg(address.left(80)));
        }
        addPoint(u"email"_s, address, next);
        next.preferred = false;
    }
    targets.prepend(u"contact_point.email"_s);
    targets.removeDuplicates();
    toField(cell, targets);
}

}  // namespace kontor::importexport
