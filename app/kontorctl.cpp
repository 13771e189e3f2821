// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of Kontor: takes the arguments apart, runs one verb, says how it went.
#include "app/kontorctlcontext.h"
#include "app/kontorctlterminal.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/base/process.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace kontor;
using namespace kontor::ctl;
using namespace Qt::StringLiterals;

namespace {

int answerHelp(const Arguments &arguments, Output &output)
{
    if (arguments.version)
        output.line(u"kontorctl "_s + QCoreApplication::applicationVersion());
    else
        output.text(arguments.verb != nullptr ? helpFor(*arguments.verb) : overview(verbs()));
    return ExitDone;
}

int runVerb(const Arguments &arguments, Output &output)
{
    Context context(arguments, output);
    const Result<int> code = arguments.verb->run(context);
    if (code)
        return *code;
    output.error(code.error());
    return exitCodeOf(code.error().code);
}

int run(const QStringList &typed)
{
    Output output(typed.contains(u"--json"_s));
    int code = ExitDone;
    if (const auto arguments = parseArguments(typed, verbs()); !arguments) {
        output.usageError(arguments.error());
        code = ExitUsage;
    } else {
        output.setJson(arguments->json);
        code = arguments->help || arguments->version ? answerHelp(*arguments, output) : runVerb(*arguments, output);
    }
    if (const auto written = output.finish(); !written) {
        output.error(written.error());
        return ExitFailed;
    }
    return code;
}

}  // namespace

int main(int argc, char **argv)
{
    base::prepareProcess();
    prepareTerminal();
    QCoreApplication::setApplicationName(u"kontor"_s);
    QCoreApplication::setOrganizationName(u"kontor"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));
    const QCoreApplication application(argc, argv);
    Q_INIT_RESOURCE(kontor_translations);
    QTranslator translator;
    if (translator.load(QLocale(), u"kontor"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
    return run(QCoreApplication::arguments().mid(1));
}
