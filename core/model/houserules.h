// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace kontor::model {

/// How a file wants its values written. What is left "as typed" is proposed at most; what has a form may be written without asking.
struct HouseRules {
    enum class Phones { AsTyped, International, National };
    enum class Streets { AsTyped, WrittenOut, Abbreviated };
    enum class LegalForms { AsTyped, Usual };
    enum class Capitals { Propose, Write, Leave };

    Phones phones = Phones::AsTyped;
    Streets streets = Streets::AsTyped;
    LegalForms legalForms = LegalForms::AsTyped;
    Capitals capitals = Capitals::Propose;
    QSet<QString> kept;               ///< words and domains that are right as they are; domains in lower case
    QHash<QString, QString> domains;  ///< mistyped domain → the one that is meant, in lower case

    /// Whether a value has a word that is never changed.
    bool keeps(const QString &value) const;
    bool keepsDomain(const QString &domain) const { return kept.contains(domain.toLower()); }
};

/// "KfW, DeWitt gmx.ed" and "frima.de = firma.de; …", as people write them into the settings; what is no such thing is passed over.
QSet<QString> keptWords(const QString &text);
QHash<QString, QString> domainCorrections(const QString &text);

/// "Muster Gesellschaft mit beschränkter Haftung", "Muster gmbh" → "Muster GmbH". The value itself if it has no known form, or
/// its first word is all there is.
QString usualLegalForm(const QString &name);

}  // namespace kontor::model
