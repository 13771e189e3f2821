// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

Q_LOGGING_CATEGORY(lcStorage, "kontor.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(lcImport, "kontor.import", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "kontor.ui", QtWarningMsg)
