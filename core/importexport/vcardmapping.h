// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/source.h"
#include "core/importexport/vcardgroups.h"
#include "core/importexport/vcardparser.h"

#include <QHash>

#include <optional>

namespace kontor::importexport {

/// Turns one card into a contact draft and accounts for each property: a field, the remark ("NAME: value") or a stated
/// reason. One object per card; lives on the importing thread.
class VCardMapping {
public:
    VCardMapping(const VCardRecord &card, const VCardGroups &groups, SourceRecord &out);

    /// Fills draft, trace (one entry per property, in order) and issues of the source record.
    void run();

private:
    using Handler = void (VCardMapping::*)(const VCardProperty &, CellTrace &);
    static const QHash<QString, Handler> &handlers();

    // The frame: vcardmapping.cpp
    void collectLabels();
    void dispatch(const VCardProperty &property, CellTrace &trace);
    void mapGroup(const QString &name);
    std::optional<QString> groupName() const;
    void finishLabels();
    void finishRemark();
    static void toField(CellTrace &trace, const QStringList &targets);
    static void report(CellTrace &trace, const QString &reason);
    void keep(const VCardProperty &property, CellTrace &trace, const QString &reason = {});
    void warn(const CellTrace &trace, const QString &message);
    /// True if the text was set; a field that already has a value is left alone.
    bool set(const QString &key, const QString &text);
    bool setOrKeep(const QString &key, const QString &text, const VCardProperty &property, CellTrace &trace);
    /// The label that Apple's programs keep in a property of the same group; marks it as used.
    QString groupLabel(const VCardProperty &property, const QString &usedBy);

    // Names and firms, decided when the whole card is known: vcardmappingnames.cpp
    void finishNames();
    bool isOrganisation() const;
    void finishOrganisation();
    void finishPerson();
    void takeNameParts(const QStringList &parts, CellTrace &trace);
    void takeFormattedName(const VCardProperty &property, CellTrace &trace);
    void finishFormatted(int from);
    void finishAffiliations();
    void finishPositions(const QList<int> &indexes);
    int affiliationFor(const VCardProperty &property, int ordinal) const;
    QSet<QString> knownNameWords() const;
    const VCardProperty *property(int index) const { return index < 0 ? nullptr : &m_card.properties[index]; }
    void deferred(const VCardProperty &, CellTrace &trace);
    void takeKind(const VCardProperty &property, CellTrace &trace);

    // Ways to reach the contact: vcardmappingpoints.cpp
    void takePhone(const VCardProperty &property, CellTrace &trace);
    void takeEmail(const VCardProperty &property, CellTrace &trace);
    void takeUrl(const VCardProperty &property, CellTrace &trace);
    void takeMessenger(const VCardProperty &property, CellTrace &trace);
    void takeNamedMessenger(const VCardProperty &property, CellTrace &trace);
    void takeSocial(const VCardProperty &property, CellTrace &trace);
    void takeAddress(const VCardProperty &property, CellTrace &trace);
    void keepUndivided(const QString &label, CellTrace &trace);
    QString addressKind(const VCardProperty &property, CellTrace &trace);
    void takeCountry(const VCardProperty &property, const QString &country, model::FieldMap &fields, CellTrace &trace);
    void takeAddressLabel(const VCardProperty &property, CellTrace &trace);
    void addPoint(const VCardProperty &property, CellTrace &trace, const QString &kind, const QString &label,
                  const QString &value);
    QString pointLabel(const VCardProperty &property);
    void finishPreferred();

    // Everything else: vcardmappingvalues.cpp
    void takeTechnical(const VCardProperty &property, CellTrace &trace);
    void takeGroupLabel(const VCardProperty &property, CellTrace &trace);
    void takeBirthday(const VCardProperty &property, CellTrace &trace);
    void takeAnniversary(const VCardProperty &property, CellTrace &trace);
    void takeLabelledDate(const VCardProperty &property, CellTrace &trace);
    void takeDate(const QString &key, const VCardProperty &property, CellTrace &trace);
    void takeCategories(const VCardProperty &property, CellTrace &trace);
    void takeNote(const VCardProperty &property, CellTrace &trace);
    void takeNickname(const VCardProperty &property, CellTrace &trace);
    void takeGender(const VCardProperty &property, CellTrace &trace);
    void takeLanguage(const VCardProperty &property, CellTrace &trace);
    void takeUid(const VCardProperty &property, CellTrace &trace);
    void takePhoto(const VCardProperty &property, CellTrace &trace);
    void takeFile(const VCardProperty &property, CellTrace &trace);
    void takeRelation(const VCardProperty &property, CellTrace &trace);
    void takeAndroid(const VCardProperty &property, CellTrace &trace);
    void addTag(const QString &name);

    struct Label {
        QString text;
        int index = 0;   ///< of the X-ABLabel property
        QString usedBy;  ///< target that took it over; empty: nobody yet
    };

    const VCardRecord &m_card;
    const VCardGroups &m_groups;
    SourceRecord &m_out;
    QHash<QString, Label> m_labels;       ///< by group
    QHash<QString, QString> m_countries;  ///< ISO code of X-ABADR, by group
    QString m_statedKind;
    int m_name = -1;                                    ///< index of N
    QList<int> m_formatted, m_orgs, m_titles, m_roles;  ///< indexes of FN, ORG, TITLE, ROLE
    QList<int> m_affiliationOrg;                        ///< index of the ORG of each affiliation
    QList<int> m_preferences;                           ///< of each contact point, see VCardProperty::preference()
    QStringList m_notes;
    QStringList m_kept;
};

}  // namespace kontor::importexport
