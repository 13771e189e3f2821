// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/columncontent.h"

#include "core/importexport/fieldvalues.h"
#include "core/model/names.h"
#include "core/model/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

/// Frequent first names, folded: enough to tell a column of first names from one of family names when nothing is
/// written above it.
const QSet<QString> &frequentGivenNames()
{
    static const QSet<QString> names = [] {
        static const char *const list =
            "maria anna ursula monika petra elisabeth sabine renate andrea claudia susanne karin helga brigitte birgit "
            "christine martina heike angelika gabriele stefanie julia katharina nicole sandra barbara kathrin melanie "
            "anja "
            "christina ute kerstin katja sonja laura lena lea sarah lisa hannah emma mia sophie marie johanna eva jana "
            "peter michael thomas andreas wolfgang klaus jürgen günter stefan christian uwe werner hans horst frank "
            "dieter "
            "manfred gerhard bernd torsten mathias helmut walter heinz martin jörg rolf jens sven alexander daniel "
            "markus "
            "tobias jan felix lukas max paul jonas leon florian sebastian philipp david simon johannes karl josef "
            "franz "
            "ralf olaf ulrich kai tim björn käthe anneliese margarethe hans-peter nele maike silke jean pierre jeanne "
            "françois nathalie luca giulia marco francesca giovanni piotr jan krzysztof andrzej agnieszka katarzyna "
            "małgorzata tomasz paweł łukasz john mary james robert william emily olivia mehmet mustafa fatma ayşe "
            "özlem "
            "zoë renée søren ulf reto urs beat heidi regula";
        QSet<QString> set;
        const QStringList words = QString::fromUtf8(list).split(u' ');
        for (const QString &word : words)
            set.insert(model::foldToKey(word));
        return set;
    }();
    return names;
}

bool isCommaName(const QString &text)
{
    static const QRegularExpression pattern(u"^[\\p{L}][\\p{L}'’. -]+, ?(\\p{L}[\\p{L}.'’-]*)( [\\p{L}.'’-]+){0,3}$"_s);
    return text.count(u',') == 1 && pattern.match(text).hasMatch() && !model::looksLikeOrganisation(text);
}

bool isProperName(const QStringList &words)
{
    return words.size() >= 2 && words.size() <= 4 && std::all_of(words.begin(), words.end(), [](const QString &word) {
               return word.size() > 1 && word[0].isUpper()
                      && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
           });
}

bool isStreet(const QString &text)
{
    static const QRegularExpression pattern(u"(str(aße|asse|\\.)|weg|platz|allee|gasse|gässle|ring|ufer|damm|chaussee|"
                                            u"rue|via|ulica|ul\\.|avenue|road|street|markt|"
                                            "postfach|lane)\\b.*\\d|^\\p{Lu}[\\p{L} .'-]{3,} \\d+ ?[a-z]?$"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= 80 && pattern.match(text).hasMatch();
}

bool isWholeAddress(const QString &text)
{
    static const QRegularExpression pattern(u"\\S+.*[\\n,;]\\s*([A-Z]{1,2}[- ])?\\d{4,5} +\\p{Lu}\\p{L}+"_s);
    return pattern.match(text).hasMatch();
}

void count(ColumnContent &content, const QString &cell)
{
    const QString text = unwrapped(cell);
    const CellLook look = lookOf(text);
    if (look == CellLook::Empty || look == CellLook::Placeholder)
        return;
    ++content.filled;
    ++content.looks[look];
    ++content.values[text];
    content.wholeAddresses += isWholeAddress(text);
    if (look != CellLook::Text)
        return;
    const QStringList words = model::tidied(text).split(u' ');
    content.singleWords += words.size() == 1;
    content.commaNames += isCommaName(text);
    content.organisations += model::looksLikeOrganisation(text);
    content.givenNames += frequentGivenNames().contains(model::foldToKey(words.first()));
    content.properNames += isProperName(words);
    content.streets += isStreet(text);
    content.salutations += !choiceCode(*model::Catalogue::get().field(u"contact", u"salutation"), text).isEmpty();
}

/// A field that stands for the type of a custom field.
model::FieldDef stand(model::FieldType type)
{
    model::FieldDef field;
    field.key = "";
    field.type = type;
    return field;
}

double fitOfField(const ColumnContent &content, const model::FieldDef &field)
{
    const ReadingHabits habits;
    qsizetype fitting = 0;
    for (auto it = content.values.cbegin(); it != content.values.cend(); ++it)
        fitting += readValue(field, it.key(), habits).has_value() ? it.value() : 0;
    return content.share(fitting);
}

}  // namespace

double ColumnContent::fit(const ColumnTarget &target) const
{
    using Kind = ColumnTarget::Kind;
    if (filled == 0)
        return 1;
    const QLatin1String entity = target.kind == Kind::Affiliation ? "affiliation"_L1 : "contact"_L1;
    switch (target.kind) {
    case Kind::Contact:
    case Kind::Affiliation: {
        const model::FieldDef *field = model::Catalogue::get().field(QString(entity), target.key);
        return field && field->type != model::FieldType::Text ? fitOfField(*this, *field) : 1.0;
    }
    case Kind::Custom: {
        const model::FieldType *type = customFieldType(target.label);
        return type && *type != model::FieldType::Text && *type != model::FieldType::Choice
                   ? fitOfField(*this, stand(*type))
                   : 1.0;
    }
    case Kind::LastContact:
    case Kind::TaskDue: return fitOfField(*this, stand(model::FieldType::Date));
    case Kind::Point:
        if (target.key == "email"_L1)
            return share(CellLook::Email) + 0.5 * share(CellLook::Text);
        if (target.key == "phone"_L1 || target.key == "mobile"_L1 || target.key == "fax"_L1)
            return share(CellLook::Phone) + 0.5 * share(CellLook::Number) + 0.5 * share(CellLook::Text);
        return 1;
    default: return 1;
    }
}

QList<ColumnContent> contentOf(const TableSample &sample)
{
    QList<ColumnContent> contents(sample.layout.headers.size());
    const QList<TableRow> rows = sample.dataRows();
    for (const TableRow &row : rows) {
        for (qsizetype i = 0; i < qMin(row.cells.size(), contents.size()); ++i)
            count(contents[i], row.cells[i]);
    }
    return contents;
}

}  // namespace kontor::importexport
