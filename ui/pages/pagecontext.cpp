// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagecontext.h"

namespace kontor::pages {

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
