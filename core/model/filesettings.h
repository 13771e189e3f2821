// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/model/catalogue.h"

#include <QVariant>

namespace kontor::model {

/// Settings that are kept in the file.
enum class FileSetting {
    Region,           ///< country of phone numbers without a code: "DE"
    Currency,         ///< of new amounts: "EUR"
    AttachmentLimit,  ///< largest file that is kept inside, in bytes
    TeamScope,        ///< of new contacts: its uuid; empty: the organisation's
    SilentAfterDays,  ///< without contact for so long, somebody has gone silent
    ReviewDays,       ///< so long a review of a contact's data holds; 0: for ever
    ReviewNew,        ///< somebody has to look at the data of new contacts
    ReviewNewDays,    ///< within so many days
    HousePhones,      ///< how phone numbers are written (HouseRules): "", "international", "national"
    HouseStreets,     ///< "", "long", "short"
    HouseLegalForms,  ///< "", "usual"
    HouseCapitals,    ///< names in capitals: "", "write", "leave"
    HouseKept,        ///< words and domains that are never changed
    HouseDomains,     ///< mistyped domains: "frima.de = firma.de"
    OnlineDomains,    ///< ask DNS whether domains of e-mail addresses take mail
    OnlineVatIds,     ///< ask VIES about VAT ids
    OwnVatId,         ///< told to VIES with each question, for a consultation number; empty: none is
};

/// Organisation: of all who share the data, a record that travels. File: of this file alone.
enum class SettingOwner { Organisation, File };

/// Whose a setting is, and what its values may be. The one table of them is filesettings.cpp.
struct FileSettingDef {
    FileSetting setting;
    const char *key;
    SettingOwner owner;
    const char *label;  ///< for people who see it among other changes; translated in context "kontor::model::catalogue"
    QVariant standard;
    qint64 least = 0;  ///< of numbers
    qint64 most = 0;
    std::vector<Choice> choices = {};                ///< of texts, beside none
    bool (*isValid)(const QString &text) = nullptr;  ///< of other texts; null: all are

    bool isNumber() const { return most > 0; }
    bool isFlag() const { return standard.typeId() == QMetaType::Bool; }
    bool isOrganisations() const { return owner == SettingOwner::Organisation; }
    /// Of the organisation's record of it: the same in all files, so that two who set it before they met have set the same one.
    Uuid id() const;
    QString labelText() const;
};

/// All of them, in the order of the table.
const std::vector<FileSettingDef> &fileSettings();
const FileSettingDef &fileSettingDef(FileSetting setting);
/// The one whose record this is; null: a newer program's.
const FileSettingDef *fileSettingOf(const Uuid &id);

/// The value that a stored text stands for: of a number out of range the nearest one, the standard for what cannot be one. Who wrote
/// the text does not matter, so what comes from others is judged as what was typed here.
QVariant fileSettingValue(FileSetting setting, const QString &stored);
/// Whether it would be stored as it is.
bool isSettingValue(FileSetting setting, const QString &text);

}  // namespace kontor::model
