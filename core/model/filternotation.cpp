// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filter.h"
#include "core/model/filterfields.h"
#include "core/model/filtervalues.h"
#include "core/model/text.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>

// The notation beyond what the header says: OR binds its neighbours before side by side does, so "tag:VIP ort:Köln OR
// ort:Bonn" are the VIPs of both towns; written AND beside OR needs parentheses. "field~x" contains also for codes and
// numbers, "field:x*" starts with, ALL(…) and ANY(…) are groups of any size.

namespace kontor::model {

namespace {

constexpr int kDeepest = 64;
constexpr int kDeepestCall = 4 * kDeepest;  // parentheses that group nothing make no level of the filter
constexpr int kMostNodes = 1000;

enum class Keyword { None, Or, And, Not };

Keyword keywordOf(QStringView word)
{
    if (word == u"OR" || word == u"ODER")
        return Keyword::Or;
    if (word == u"AND" || word == u"UND")
        return Keyword::And;
    return word == u"NOT" || word == u"NICHT" ? Keyword::Not : Keyword::None;
}

bool isOperator(QChar c)
{
    return c == u':' || c == u'=' || c == u'<' || c == u'>' || c == u'~';
}

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'"' || isOperator(c);
}

int depthOf(const Filter &filter)
{
    int deepest = 0;
    for (const Filter &child : filter.children)
        deepest = std::max(deepest, depthOf(child));
    return deepest + 1;
}

/// Reads one notation by recursive descent. Lives for one call.
class NotationParser {
public:
    explicit NotationParser(QStringView text) : m_text(text) {}

    Result<Filter> parse()
    {
        KONTOR_ASSIGN(Filter filter, list(0));
        if (m_pos < m_text.size())
            return error(m_pos, QCoreApplication::translate("Filter", "this parenthesis was never opened."));
        if (depthOf(filter) > kDeepest)
            return tooDeep();
        return filter;
    }

private:
    static tl::unexpected<Error> error(qsizetype pos, const QString &what)
    {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Filter", "Position %1: %2").arg(pos + 1).arg(what));
    }
    tl::unexpected<Error> tooDeep() const
    {
        return error(m_pos, QCoreApplication::translate("Filter", "nested more than %1 levels deep.").arg(kDeepest));
    }

    bool atEnd() const { return m_pos >= m_text.size(); }
    QChar current() const { return m_text[m_pos]; }
    void skipBlanks()
    {
        while (!atEnd() && current().isSpace())
            ++m_pos;
    }

    QStringView wordAt(qsizetype pos) const
    {
        qsizetype end = pos;
        while (end < m_text.size() && !endsWord(m_text[end]))
            ++end;
        return m_text.mid(pos, end - pos);
    }

    /// A keyword stands alone: "OR", not "OR:x" and not "ORTHOPÄDE".
    Keyword keyword() const
    {
        const QStringView word = wordAt(m_pos);
        const qsizetype end = m_pos + word.size();
        return end < m_text.size() && isOperator(m_text[end]) ? Keyword::None : keywordOf(word);
    }

    /// Operands up to the end or the closing parenthesis.
    Result<Filter> list(int level)
    {
        QList<QList<Filter>> chains;  // joined by AND; the members of each by OR
        qsizetype danglingOr = -1;
        qsizetype writtenAnd = -1;
        for (skipBlanks(); !atEnd() && current() != u')'; skipBlanks()) {
            const Keyword word = keyword();
            if (word == Keyword::Or || word == Keyword::And) {
                if (chains.isEmpty() || danglingOr >= 0)
                    return error(
                        m_pos,
                        QCoreApplication::translate("Filter", "something must stand before “%1”.").arg(wordAt(m_pos)));
                (word == Keyword::Or ? danglingOr : writtenAnd) = m_pos;
                m_pos += wordAt(m_pos).size();
                continue;
            }
            KONTOR_ASSIGN(Filter next, operand(level + 1));
            if (danglingOr >= 0)
                chains.last().append(std::move(next));
            else
                chains.append({std::move(next)});
            danglingOr = -1;
        }
        if (danglingOr >= 0)
            return error(danglingOr, QCoreApplication::translate("Filter", "something must stand behind “OR”."));
        return grouped(std::move(chains), writtenAnd);
    }

    Result<Filter> grouped(QList<QList<Filter>> chains, qsizetype writtenAnd)
    {
        QList<Filter> all;
        bool anyOr = false;
        for (QList<Filter> &chain : chains) {
            anyOr = anyOr || chain.size() > 1;
            all.append(chain.size() == 1 ? chain.first() : Filter::any(std::move(chain)));
        }
        if (anyOr && writtenAnd >= 0)
            return error(writtenAnd,
                         QCoreApplication::translate("Filter", "AND and OR side by side need parentheses."));
        return all.size() == 1 ? all.first() : Filter::all(std::move(all));
    }

    Result<Filter> operand(int level)
    {
        if (level > kDeepestCall)
            return tooDeep();
        if (++m_nodes > kMostNodes)
            return error(m_pos,
                         QCoreApplication::translate("Filter", "the filter has more than %1 parts.").arg(kMostNodes));
        const qsizetype start = m_pos;
        const bool minus = current() == u'-';
        if (minus || keyword() == Keyword::Not) {
            m_pos += minus ? 1 : wordAt(m_pos).size();
            if (!minus)
                skipBlanks();
            if (atEnd() || current().isSpace() || current() == u')')
                return error(start, QCoreApplication::translate("Filter", "nothing stands behind this negation."));
            KONTOR_ASSIGN(Filter negated, operand(level + 1));
            return Filter::negated(std::move(negated));
        }
        if (current() == u'(')
            return parentheses(level);
        if (current() == u'"') {
            KONTOR_ASSIGN(QString text, quoted());
            return freeText(std::move(text));
        }
        return wordOrCondition(level);
    }

    Result<Filter> parentheses(int level)
    {
        const qsizetype start = m_pos++;
        KONTOR_ASSIGN(Filter filter, list(level));
        KONTOR_TRY(closing(start));
        if (filter.isEverything())
            return error(start, QCoreApplication::translate("Filter", "nothing stands between these parentheses."));
        return filter;
    }

    Result<Filter> explicitGroup(bool all, int level)
    {
        m_pos += 3;
        const qsizetype start = m_pos++;
        QList<Filter> children;
        for (skipBlanks(); !atEnd() && current() != u')'; skipBlanks()) {
            KONTOR_ASSIGN(Filter child, operand(level + 1));
            children.append(std::move(child));
        }
        KONTOR_TRY(closing(start));
        return all ? Filter::all(std::move(children)) : Filter::any(std::move(children));
    }

    Result<void> closing(qsizetype start)
    {
        if (atEnd())
            return error(start, QCoreApplication::translate("Filter", "this parenthesis is not closed."));
        ++m_pos;
        return {};
    }

    Result<Filter> wordOrCondition(int level)
    {
        const qsizetype start = m_pos;
        const QStringView word = wordAt(start);
        const qsizetype end = start + word.size();
        const bool group = end < m_text.size() && m_text[end] == u'(' && (word == u"ALL" || word == u"ANY");
        if (group)
            return explicitGroup(word == u"ALL", level);
        m_pos = end;
        if (atEnd() || !isOperator(current()))
            return freeText(word.toString());
        if (word.isEmpty())
            return error(start,
                         QCoreApplication::translate("Filter", "a field must stand before “%1”.").arg(current()));
        const QString key = foldToKey(word);
        if (current() == u':' && (key == u"has" || key == u"hat")) {
            ++m_pos;
            KONTOR_ASSIGN(const FilterField field, fieldAt(m_pos));
            return Filter::condition(field.id, Filter::Compare::Exists);
        }
        m_pos = start;
        KONTOR_ASSIGN(const FilterField field, fieldAt(start));
        return condition(field, start);
    }

    /// The field named at `start`; moves behind its name.
    Result<FilterField> fieldAt(qsizetype start)
    {
        QString name = wordAt(start).toString();
        m_pos = start + name.size();
        if (name == u"cf" && !atEnd() && current() == u':') {
            ++m_pos;
            QString code;
            if (!atEnd() && current() == u'"') {
                KONTOR_ASSIGN(code, quoted());
            } else {
                code = wordAt(m_pos).toString();
                m_pos += code.size();
            }
            name += u':' + code;
        }
        if (const auto field = findFilterField(name))
            return *field;
        return error(start, QCoreApplication::translate(
                                "Filter", "there is no field “%1”. Put the text in quotes to search for it.")
                                .arg(name));
    }

    Result<Filter> condition(const FilterField &field, qsizetype start)
    {
        if (atEnd() || !isOperator(current()))
            return error(start, QCoreApplication::translate("Filter", "a comparison must follow this field."));
        const QChar sign = current();
        ++m_pos;
        const bool orEqual = (sign == u'<' || sign == u'>') && !atEnd() && current() == u'=';
        m_pos += orEqual ? 1 : 0;
        const qsizetype valueStart = m_pos;
        const bool isQuoted = !atEnd() && current() == u'"';
        QString value;
        if (isQuoted) {
            KONTOR_ASSIGN(value, quoted());
        } else {
            value = bareValue();
        }
        if (value.isEmpty() && !isQuoted)
            return error(valueStart, QCoreApplication::translate("Filter", "a value must stand here."));
        const bool matching = sign == u':' || sign == u'~';
        if (matching && takeStar(value, isQuoted))
            return Filter::condition(field.id, Filter::Compare::StartsWith, value);
        if (sign == u'~')
            return Filter::condition(field.id, Filter::Compare::Contains, value);
        return typed(field, compareOf(sign, orEqual), value, isQuoted, valueStart);
    }

    /// ":" leaves the comparison to the field: equality for codes and numbers, "contains" for text.
    static std::optional<Filter::Compare> compareOf(QChar sign, bool orEqual)
    {
        if (sign == u':')
            return std::nullopt;
        if (sign == u'=')
            return Filter::Compare::Equals;
        if (sign == u'<')
            return orEqual ? Filter::Compare::LessEqual : Filter::Compare::Less;
        return orEqual ? Filter::Compare::GreaterEqual : Filter::Compare::Greater;
    }

    static Result<Filter> typed(const FilterField &field, std::optional<Filter::Compare> compare, const QString &text,
                                bool isQuoted, qsizetype valueStart)
    {
        if (!compare && !field.exact && !field.anyValue)
            return Filter::condition(field.id, Filter::Compare::Contains, text);
        auto value = readFilterValue(field, text, isQuoted);
        if (!value)
            return error(valueStart, value.error().message);
        const bool isText = field.anyValue && value->typeId() == QMetaType::QString;
        return Filter::condition(field.id,
                                 compare.value_or(isText ? Filter::Compare::Contains : Filter::Compare::Equals),
                                 std::move(*value));
    }

    Filter freeText(QString text)
    {
        const bool wasQuoted = m_pos > 0 && m_text[m_pos - 1] == u'"';
        const bool starts = takeStar(text, wasQuoted);
        return Filter::condition(QStringLiteral("text"),
                                 starts ? Filter::Compare::StartsWith : Filter::Compare::Contains, text);
    }

    /// The star behind a value ("Mül*", "\"von der\"*"), if there is one.
    bool takeStar(QString &value, bool isQuoted)
    {
        if (isQuoted) {
            const bool star = !atEnd() && current() == u'*';
            m_pos += star ? 1 : 0;
            return star;
        }
        if (value.size() < 2 || !value.endsWith(u'*'))
            return false;
        value.chop(1);
        return true;
    }

    /// Up to a blank or the parenthesis that closes a group around; "(0221)" keeps its own.
    QString bareValue()
    {
        const qsizetype start = m_pos;
        int open = 0;
        for (; !atEnd() && !current().isSpace(); ++m_pos) {
            if (current() == u')' && open-- == 0)
                break;
            if (current() == u'(')
                ++open;
        }
        return m_text.mid(start, m_pos - start).toString();
    }

    Result<QString> quoted()
    {
        const qsizetype start = m_pos++;
        QString text;
        for (; !atEnd() && current() != u'"'; ++m_pos) {
            if (current() == u'\\' && m_pos + 1 < m_text.size())
                ++m_pos;
            text += current();
        }
        if (atEnd())
            return error(start, QCoreApplication::translate("Filter", "this quotation mark is not closed."));
        ++m_pos;
        return text;
    }

    QStringView m_text;
    qsizetype m_pos = 0;
    int m_nodes = 0;
};

QString inQuotes(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + escaped + u'"';
}

/// Values and words that would read as something else go in quotes.
QString quotedIfNeeded(const QString &text, bool isWord)
{
    const auto plain = [isWord](QChar c) {
        return !c.isSpace() && c != u'"' && c != u'(' && c != u')' && c != u'\\' && c != u'*'
               && (!isWord || !isOperator(c));
    };
    // "x<" and "=y" would join to "<=".
    const bool bare =
        !text.isEmpty() && text[0] != u'=' && std::all_of(text.cbegin(), text.cend(), plain)
        && (!isWord
            || (!text.startsWith(u'-') && keywordOf(text) == Keyword::None && text != u"ALL" && text != u"ANY"));
    return bare ? text : inQuotes(text);
}

QString fieldNotation(const QString &id)
{
    const QString name = filterFieldName(id);
    return name.startsWith(QStringLiteral("cf:")) ? QString(QStringLiteral("cf:") + quotedIfNeeded(name.mid(3), true))
                                                  : name;
}

QString conditionNotation(const Filter &filter)
{
    const QString name = fieldNotation(filter.field);
    if (filter.compare == Filter::Compare::Exists)
        return QStringLiteral("has:") + name;
    const FilterField field =
        findFilterField(filter.field).value_or(FilterField{filter.field, FieldType::Text, nullptr, false, true});
    const QString text = writeFilterValue(field, filter.value);
    const bool forceQuotes = field.anyValue && filter.value.typeId() == QMetaType::QString;
    const QString value = forceQuotes ? inQuotes(text) : quotedIfNeeded(text, false);
    const bool codeLike = field.exact || field.anyValue;
    switch (filter.compare) {
    case Filter::Compare::Contains:
        if (filter.field == u"text")
            return quotedIfNeeded(text, true);
        return name + (codeLike ? u'~' : u':') + value;
    case Filter::Compare::StartsWith:
        // The star of "x*" is told from one that belongs to the value by the quotes around it.
        return name + u':' + value + u'*';
    case Filter::Compare::Equals: return name + (field.exact ? u':' : u'=') + value;
    case Filter::Compare::Less: return name + u'<' + value;
    case Filter::Compare::LessEqual: return name + QStringLiteral("<=") + value;
    case Filter::Compare::Greater: return name + u'>' + value;
    case Filter::Compare::GreaterEqual: return name + QStringLiteral(">=") + value;
    case Filter::Compare::Exists: break;
    }
    return name;
}

QString notation(const Filter &filter);

QString operandNotation(const Filter &filter)
{
    const bool group = filter.node == Filter::Node::All || filter.node == Filter::Node::Any;
    return group && filter.children.size() > 1 ? QString(u'(' + notation(filter) + u')') : notation(filter);
}

QString notation(const Filter &filter)
{
    if (filter.node == Filter::Node::Condition)
        return conditionNotation(filter);
    if (filter.node == Filter::Node::Not)
        return u'-' + operandNotation(filter.children.value(0));
    QStringList parts;
    for (const Filter &child : filter.children)
        parts += operandNotation(child);
    const bool all = filter.node == Filter::Node::All;
    if (parts.size() < 2)
        return (all ? QStringLiteral("ALL(") : QStringLiteral("ANY(")) + parts.join(u' ') + u')';
    return parts.join(all ? QStringLiteral(" ") : QStringLiteral(" OR "));
}

}  // namespace

Result<Filter> parseFilter(QStringView notation)
{
    return NotationParser(notation).parse();
}

QString filterNotation(const Filter &filter)
{
    return filter.isEverything() ? QString() : notation(filter);
}

}  // namespace kontor::model
