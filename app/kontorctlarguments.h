// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMultiMap>
#include <QStringList>

#include <vector>

namespace kontor::ctl {

class Context;

/// An option of a verb. Texts are translated in context "kontor::ctl" when they are shown.
struct OptionSpec {
    const char *name;   ///< without the dashes
    const char *value;  ///< what follows, as in the help ("FILE"); nullptr: nothing follows
    const char *help;
};

/// A verb of the command line.
struct VerbSpec {
    const char *name;
    const char *syntax;   ///< what follows the name, as in the help
    const char *summary;  ///< one line
    const char *details;  ///< more lines for `kontorctl VERB --help`; may be empty
    std::vector<OptionSpec> options;
    int fewest = 0;                           ///< words besides options
    int most = 0;                             ///< -1: any number
    Result<int> (*run)(Context &) = nullptr;  ///< gives the exit code
};

/// What was typed, taken apart. Plain data.
struct Arguments {
    const VerbSpec *verb = nullptr;  ///< null with `help` and `version` only
    QStringList words;               ///< besides verb and options
    QMultiMap<QString, QString> options;
    bool help = false;
    bool version = false;
    bool json = false;

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    /// The last value wins; empty if there is none.
    QString value(const char *option) const;
    QStringList values(const char *option) const;
    /// A whole number of at least `least`; `fallback` if the option is not there; Invalid if it is none.
    Result<qint64> number(const char *option, qint64 fallback, qint64 least = 0) const;
};

/// Options that every verb takes.
const std::vector<OptionSpec> &commonOptions();

/// Takes a command line (without the program's name) apart. Invalid with a sentence that names the nearest verb or option.
/// "--" ends the options; a lone "-" is a word.
Result<Arguments> parseArguments(const QStringList &typed, const std::vector<VerbSpec> &verbs);

/// The candidate that differs least from `typed`, if it is near enough to have been meant; empty otherwise.
QString nearest(const QString &typed, const QStringList &candidates);

/// `kontorctl --help`
QString overview(const std::vector<VerbSpec> &verbs);
/// `kontorctl VERB --help`
QString helpFor(const VerbSpec &verb);

}  // namespace kontor::ctl
