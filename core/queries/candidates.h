// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactlist.h"

#include <QStringList>

namespace kontor::queries {

/// What is known of a contact that is about to be written down.
struct CandidateProbe {
    QString name;          ///< of a person or firm, as typed
    QStringList emails;
    QStringList phones;
    QString region = QStringLiteral("DE");
};

/// How sure it is that a contact is meant, surest first.
enum class CandidateReason { Email, Phone, Name, SimilarName, EmailDomain };

struct Candidate {
    ContactRow row;
    CandidateReason reason = CandidateReason::Name;
    QString evidence;  ///< the address, number, or domain that is the same; empty for names
};

/// Contacts that may be the one that is being typed, surest first. Each is told once. Domains of free mail services say
/// nothing about a person and are not looked for.
Result<QList<Candidate>> candidates(storage::Connection &connection, const CandidateProbe &probe, int most = 8);

}  // namespace kontor::queries
