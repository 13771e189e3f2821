// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kontorctlarguments.h"

namespace kontor::ctl {

/// All verbs in the order of the help. Immutable; built on first use.
const std::vector<VerbSpec> &verbs();

// What the verbs do, grouped by file. Each gives the exit code; errors are shown by the caller.

Result<int> runInit(Context &context);  // kontorctlfileverbs.cpp
Result<int> runCheck(Context &context);
Result<int> runStats(Context &context);
Result<int> runRecoveryKey(Context &context);
Result<int> runRemember(Context &context);
Result<int> runForget(Context &context);
Result<int> runSampleData(Context &context);

Result<int> runSearch(Context &context);  // kontorctlreadverbs.cpp
Result<int> runList(Context &context);
Result<int> runShow(Context &context);
Result<int> runHistory(Context &context);

Result<int> runNew(Context &context);  // kontorctleditverbs.cpp
Result<int> runSet(Context &context);
Result<int> runDelete(Context &context);
Result<int> runTag(Context &context);
Result<int> runUndo(Context &context);
Result<int> runRedo(Context &context);

Result<int> runDuplicates(Context &context);  // kontorctlqualityverbs.cpp
Result<int> runNormalize(Context &context);
Result<int> runCare(Context &context);  // kontorctlcare.cpp

Result<int> runCheckOnline(Context &context);  // kontorctlonline.cpp

Result<int> runEnrich(Context &context);  // kontorctlenrichverb.cpp

Result<int> runLog(Context &context);  // kontorctllogverb.cpp
Result<int> runTask(Context &context);  // kontorctltaskverbs.cpp

Result<int> runMerge(Context &context);  // kontorctlmergeverbs.cpp
Result<int> runUnmerge(Context &context);

Result<int> runFields(Context &context);  // kontorctlfieldverbs.cpp

Result<int> runSettings(Context &context);  // kontorctlsettingsverb.cpp

Result<int> runTemplate(Context &context);  // kontorctltemplateverbs.cpp

Result<int> runImport(Context &context);  // kontorctlimport.cpp
Result<int> runExport(Context &context);  // kontorctlexport.cpp

Result<int> runTeam(Context &context);  // kontorctlteam.cpp
Result<int> runServer(Context &context);  // kontorctlserver.cpp

}  // namespace kontor::ctl
