// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlarguments.h"

#include "app/kontorctltext.h"

#include <algorithm>
#include <numeric>

namespace kontor::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Number of characters to add, drop, replace or swap with the next to get from one word to the other.
int distance(const QString &from, const QString &to)
{
    const auto width = size_t(to.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const auto at = size_t(j);
            const bool same = from[i - 1] == to[j - 1];
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before.swap(above);
        above.swap(row);
    }
    return above[width - 1];
}

/// Takes the words one after the other; knows which options are allowed where.
class Parser {
public:
    Parser(const QStringList &typed, const std::vector<VerbSpec> &verbs) : m_typed(typed), m_verbs(verbs) {}

    Result<Arguments> parse()
    {
        bool onlyWords = false;
        for (m_at = 0; m_at < m_typed.size(); ++m_at) {
            const QString &part = m_typed[m_at];
            if (!onlyWords && part == "--"_L1)
                onlyWords = true;
            else if (!onlyWords && part.size() > 1 && part.startsWith(u'-'))
                KONTOR_TRY(takeOption(part));
            else
                KONTOR_TRY(takeWord(part));
        }
        if (m_askedHelp && m_result.verb == nullptr && !m_result.words.isEmpty())
            return unknownVerb(m_result.words.first());
        if (!m_result.help && !m_result.version)
            KONTOR_TRY(checkWords());
        return m_result;
    }

private:
    Result<void> takeWord(const QString &word)
    {
        if (m_result.verb != nullptr) {
            m_result.words << word;
            return {};
        }
        if (word == "help"_L1 && !m_askedHelp) {
            m_askedHelp = m_result.help = true;
            return {};
        }
        const auto verb = std::find_if(m_verbs.begin(), m_verbs.end(),
                                       [&](const VerbSpec &spec) { return word == QLatin1String(spec.name); });
        if (verb == m_verbs.end())
            return unknownVerb(word);
        m_result.verb = &*verb;
        return {};
    }

    Result<void> takeOption(const QString &part)
    {
        const qsizetype equals = part.indexOf(u'=');
        QString name = part.left(equals);
        name = name == "-h"_L1 ? u"help"_s : name.startsWith("--"_L1) ? name.mid(2) : QString();
        const OptionSpec *spec = find(name);
        if (spec == nullptr)
            return unknownOption(part.left(equals));
        QString value;
        if (spec->value == nullptr && equals >= 0)
            return fail(ErrorCode::Invalid, Text::tr("--%1 takes no value.").arg(name));
        if (spec->value != nullptr && equals >= 0)
            value = part.mid(equals + 1);
        else if (spec->value != nullptr && ++m_at >= m_typed.size())
            return fail(ErrorCode::Invalid,
                        Text::tr("--%1 needs a value: --%1 %2").arg(name, QString::fromLatin1(spec->value)));
        else if (spec->value != nullptr)
            value = m_typed[m_at];
        m_result.options.insert(name, value);
        m_result.help = m_result.help || name == "help"_L1;
        m_result.version = m_result.version || name == "version"_L1;
        m_result.json = m_result.json || name == "json"_L1;
        return {};
    }

    const OptionSpec *find(const QString &name) const
    {
        const auto named = [&](const OptionSpec &option) { return name == QLatin1String(option.name); };
        if (m_result.verb != nullptr) {
            const auto &own = m_result.verb->options;
            if (const auto found = std::find_if(own.begin(), own.end(), named); found != own.end())
                return &*found;
        }
        const auto &common = commonOptions();
        const auto found = std::find_if(common.begin(), common.end(), named);
        return found != common.end() ? &*found : nullptr;
    }

    Result<void> checkWords() const
    {
        if (m_result.verb == nullptr)
            return fail(ErrorCode::Invalid, Text::tr("What is to be done? \"kontorctl --help\" lists the verbs."));
        const VerbSpec &verb = *m_result.verb;
        const bool fits = m_result.words.size() >= verb.fewest && (verb.most < 0 || m_result.words.size() <= verb.most);
        if (fits)
            return {};
        const QString usage = u"kontorctl %1 %2"_s.arg(QLatin1String(verb.name), QString::fromUtf8(verb.syntax)).trimmed();
        return fail(ErrorCode::Invalid, m_result.words.size() < verb.fewest
                                            ? Text::tr("Something is missing. Usage: %1").arg(usage)
                                            : Text::tr("That is too much. Usage: %1").arg(usage));
    }

    tl::unexpected<Error> unknownVerb(const QString &word) const
    {
        QStringList names;
        for (const VerbSpec &verb : m_verbs)
            names << QString::fromLatin1(verb.name);
        const QString near = nearest(word, names);
        return fail(ErrorCode::Invalid,
                    near.isEmpty() ? Text::tr("There is no verb \"%1\". \"kontorctl --help\" lists them all.").arg(word)
                                   : Text::tr("There is no verb \"%1\". Did you mean \"%2\"?").arg(word, near));
    }

    tl::unexpected<Error> unknownOption(const QString &typed) const
    {
        QStringList names;
        for (const OptionSpec &option : commonOptions())
            names << u"--"_s + QLatin1String(option.name);
        if (m_result.verb != nullptr) {
            for (const OptionSpec &option : m_result.verb->options)
                names << u"--"_s + QLatin1String(option.name);
        }
        const QString near = nearest(typed, names);
        if (!near.isEmpty())
            return fail(ErrorCode::Invalid,
                        Text::tr("There is no option \"%1\" here. Did you mean \"%2\"?").arg(typed, near));
        if (m_result.verb == nullptr)
            return fail(
                ErrorCode::Invalid,
                Text::tr("There is no option \"%1\" before the verb. Options of a verb stand behind it.").arg(typed));
        return fail(ErrorCode::Invalid,
                    Text::tr("There is no option \"%1\" here. \"kontorctl %2 --help\" lists them all.")
                        .arg(typed, QLatin1String(m_result.verb->name)));
    }

    const QStringList &m_typed;
    const std::vector<VerbSpec> &m_verbs;
    qsizetype m_at = 0;
    bool m_askedHelp = false;
    Arguments m_result;
};

QString optionLines(const std::vector<OptionSpec> &options)
{
    QString text;
    for (const OptionSpec &option : options) {
        QString left = u"  --"_s + QLatin1String(option.name);
        if (option.value != nullptr)
            left += u' ' + QLatin1String(option.value);
        text += left.leftJustified(26) + u' ' + Text::tr(option.help) + u'\n';
    }
    return text;
}

}  // namespace

QString Arguments::value(const char *option) const
{
    return options.value(QLatin1String(option));  // QMultiMap gives the newest first
}

QStringList Arguments::values(const char *option) const
{
    QStringList all = options.values(QLatin1String(option));
    std::reverse(all.begin(), all.end());
    return all;
}

Result<qint64> Arguments::number(const char *option, qint64 fallback, qint64 least) const
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (!ok || number < least)
        return fail(ErrorCode::Invalid, Text::tr("--%1 takes a whole number from %2 on, not \"%3\".")
                                            .arg(QLatin1String(option), QString::number(least), value(option)));
    return number;
}

const std::vector<OptionSpec> &commonOptions()
{
    static const std::vector<OptionSpec> options{
        {"file", "FILE",
         QT_TRANSLATE_NOOP("kontor::ctl", "the Kontor file; otherwise the environment variable KONTOR_FILE")},
        {"key-file", "FILE",
         QT_TRANSLATE_NOOP("kontor::ctl", "a file with the key: 64 hex digits, recovery words or a passphrase")},
        {"json", nullptr, QT_TRANSLATE_NOOP("kontor::ctl", "answer in JSON, errors too")},
        {"wait", "SECONDS", QT_TRANSLATE_NOOP("kontor::ctl", "how long to wait for a file that is open elsewhere (3)")},
        {"help", nullptr, QT_TRANSLATE_NOOP("kontor::ctl", "this help; behind a verb, help for it")},
        {"version", nullptr, QT_TRANSLATE_NOOP("kontor::ctl", "the version of the program")}};
    return options;
}

Result<Arguments> parseArguments(const QStringList &typed, const std::vector<VerbSpec> &verbs)
{
    return Parser(typed, verbs).parse();
}

QString nearest(const QString &typed, const QStringList &candidates)
{
    QString best;
    int fewest = int(std::max<qsizetype>(1, typed.size() / 3)) + 1;
    for (const QString &candidate : candidates) {
        const bool begins = typed.size() >= 3 && candidate.startsWith(typed);
        const int changes = begins ? 0 : distance(typed.toLower(), candidate);
        if (changes < fewest) {
            fewest = changes;
            best = candidate;
        }
    }
    return best;
}

QString overview(const std::vector<VerbSpec> &verbs)
{
    QString text = Text::tr("Kontor on the command line: customers, conversations and tasks in one encrypted file.")
                   + u"\n\n"_s + Text::tr("Usage:") + u" kontorctl [--file FILE] [--key-file FILE] VERB …\n\n"_s
                   + Text::tr("Verbs:") + u'\n';
    for (const VerbSpec &verb : verbs)
        text += u"  "_s + QString::fromLatin1(verb.name).leftJustified(14) + Text::tr(verb.summary) + u'\n';
    text += u'\n' + Text::tr("Options:") + u'\n' + optionLines(commonOptions()) + u'\n';
    text += Text::tr(
                "The key comes from --key-file, from the environment (KONTOR_KEY, KONTOR_KEY_FILE), from the keychain, "
                "or is\n"
                "asked for on a terminal. It is never taken from the command line, where others could read it.")
            + u"\n\n"_s;
    text +=
        Text::tr("Exit codes: 0 done · 1 failed · 2 wrong usage · 3 not found · 4 no key or a wrong one · 5 locked or "
                 "read-only ·\n"
                 "6 damaged or foreign file · 7 done in part · 130 interrupted")
        + u'\n';
    return text;
}

QString helpFor(const VerbSpec &verb)
{
    QString text = Text::tr("Usage:") + u" kontorctl "_s + QLatin1String(verb.name) + u' ' + QString::fromUtf8(verb.syntax);
    text = text.trimmed() + u"\n\n"_s + Text::tr(verb.summary) + u'\n';
    if (*verb.details != '\0')
        text += u'\n' + Text::tr(verb.details) + u'\n';
    if (!verb.options.empty())
        text += u'\n' + Text::tr("Options:") + u'\n' + optionLines(verb.options);
    return text + u'\n' + Text::tr("Options of every verb:") + u'\n' + optionLines(commonOptions());
}

}  // namespace kontor::ctl
