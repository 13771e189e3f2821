// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/merge.h"
#include "ui/pages/duplicates/duplicatesearch.h"

#include <QDialog>

namespace kontor::pages {

/// What merging all certain cases would make one, case by case, before it is done. GUI thread.
class CertainDialog final : public QDialog {
    Q_OBJECT

public:
    CertainDialog(std::shared_ptr<const ShownCases> shown, const std::vector<const quality::Case *> &cases, QWidget *parent = nullptr);

    /// Each into the contact that is there longest.
    static commands::MergeRequest request(const ShownCases &shown, const quality::Case &one);

Q_SIGNALS:
    void agreed(const QList<kontor::commands::MergeRequest> &requests);
};

}  // namespace kontor::pages
