// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/probe.h"

#include <QString>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QWidget)

// What values suggest for fields that are empty. Nothing is filled in by itself, and nothing is asked outside of the file.

namespace kontor::dialogs {

struct FieldProposal {
    QString text;   ///< "Town: Köln?"
    QString tip;    ///< why
    QString value;  ///< of a salutation its code

    bool operator==(const FieldProposal &) const = default;
};

std::optional<FieldProposal> salutationProposal(const QString &givenName);
/// "Ms", "Mr".
QString salutationWord(const QString &code);
std::optional<FieldProposal> firmProposal(const QList<quality::PossibleContact> &found);
/// More towns than a few are a list to choose from: then the first of them.
QList<FieldProposal> townProposals(const QStringList &towns);

QPushButton *proposalButton(const FieldProposal &proposal, QWidget *parent = nullptr);

}  // namespace kontor::dialogs
