// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlactions.h"

#include "app/kontorctlcontext.h"
#include "app/kontorctltext.h"

namespace kontor::ctl {

using namespace Qt::StringLiterals;

Result<int> runAction(Context &context, std::span<const Action> actions)
{
    const QStringList &words = context.arguments().words;
    const VerbSpec &verb = *context.arguments().verb;
    const QString name = QString::fromLatin1(verb.name);
    QStringList names;
    for (const Action &action : actions) {
        names << QString::fromLatin1(action.name);
        if (words[0] != names.last())
            continue;
        if (words.size() < action.fewest || (action.most >= 0 && words.size() > action.most))
            return fail(ErrorCode::Invalid, Text::tr("Usage: %1").arg(u"kontorctl "_s + name + u' ' + QString::fromUtf8(verb.syntax)));
        return action.run(context);
    }
    const QString near = nearest(words[0], names);
    return fail(ErrorCode::Invalid, near.isEmpty() ? Text::tr("\"%1\" takes one of: %2.").arg(name, names.join(u", "_s))
                                                   : Text::tr("There is no verb \"%1\". Did you mean \"%2\"?").arg(words[0], name + u' ' + near));
}

}  // namespace kontor::ctl
