// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pagecontext.h"

namespace kontor::pages {

/// Opens the dialog that adds to a contact what a text says; what is taken over there is one undo step. GUI thread.
void openEnrichment(PageContext &context, QWidget *parent, const model::ContactId &contact, const QString &text = {});

}  // namespace kontor::pages
