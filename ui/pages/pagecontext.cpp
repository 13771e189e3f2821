// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagecontext.h"

#include "ui/dialogs/teamlink.h"

namespace kontor::pages {

QString PageContext::me()
{
    const QString named = team() != nullptr && team()->isMember() ? team()->me() : QString();
    return named.isEmpty() ? preferences().text(Preference::Author) : named;
}

QStringList PageContext::people()
{
    QStringList names{me()};
    if (team() != nullptr && team()->isMember())
        names << team()->colleagues();
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

void PageContext::change(QObject *owner, Change work, const QString &done, std::function<void(bool)> after)
{
    workspace().write<void>(owner, std::move(work), [this, done, after = std::move(after)](Result<void> result) {
        if (!result)
            report(result.error());
        else if (!done.isEmpty())
            announce(done, true);
        if (after)
            after(result.has_value());
    });
}

}  // namespace kontor::pages
