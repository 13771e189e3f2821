// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace kontor::model {

/// Settings that belong to a file (table "setting"). They do not travel: in a team each file has its own.
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

/// How a setting of the file is stored, and between which values. The one table of them is filesettings.cpp.
struct FileSettingDef {
    FileSetting setting;
    const char *key;
    QVariant standard;
    qint64 least = 0;  ///< of numbers
    qint64 most = 0;

    bool isNumber() const { return most > 0; }
};

const FileSettingDef &fileSettingDef(FileSetting setting);
/// The value that a stored text stands for; the standard for what cannot be one.
QVariant fileSettingValue(FileSetting setting, const QString &stored);

}  // namespace kontor::model
