// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/importreport.h"

#include "core/importexport/readahead.h"

namespace kontor::importexport {

void ImportReport::count(const ReadItem &item, ImportAction action)
{
    const bool frame = item.record.frame;
    records += frame ? 0 : 1;
    switch (action) {
    case ImportAction::Create: ++created; break;
    case ImportAction::Update: ++updated; break;
    case ImportAction::Unchanged: ++unchanged; break;
    case ImportAction::Skip: skipped += frame ? 0 : 1; break;
    case ImportAction::Fail: ++failed; break;
    }
    cells += item.cells.all();
    toFields += item.cells.fields;
    toNotes += item.cells.notes;
    reported += item.cells.reported;
}

}  // namespace kontor::importexport
