// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/actioninfo.h"

#include <QList>
#include <QString>

// What the help page shows, as Markdown. GUI thread (translations).

namespace kontor::pages {

/// A chapter of the guide.
struct HelpChapter {
    QString id;  ///< name of its file without ending: "02-import"; links name "02-import.md"
    QString title;
    QString markdown;
};

/// Chapters of the guide, in order. `language`: "de" or "en".
QList<HelpChapter> guideChapters(const QString &language);
/// The language of the guide that belongs to the window's: "de" or "en".
QString guideLanguage();
QString whatsNew(const QString &language);

/// All actions with their shortcuts, in tables by menu.
QString shortcutSheet(const QList<ActionInfo> &actions);

/// Name, version, licence, versions of what it runs on, and a table of all libraries with their licences.
struct AboutFacts {
    QString version;
    QString engine;  ///< "SQLCipher 4.14.0 with SQLite 3.51.3"
};
QString aboutText(const AboutFacts &facts);
/// Names and licences of the libraries that are linked or shipped, from docs/dependencies.md.
QList<std::pair<QString, QString>> libraries();
/// The General Public License, as it is.
QString licenceText();

}  // namespace kontor::pages
