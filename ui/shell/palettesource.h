// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/palettemodel.h"
#include "ui/shell/pageregistry.h"

#include <QObject>

namespace kontor::shell {

/// Gathers what the palette offers: commands, pages and their parts at once, contacts and saved filters from the file. The
/// newest keystroke wins. GUI thread.
class PaletteSource final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    PaletteSource(const PageRegistry &registry, pages::PageContext &context, QObject *parent = nullptr);

    /// The palette has been opened: what can change meanwhile is read anew.
    void start();
    void setTyped(const QString &typed);
    /// Whether contacts for what was typed are still on their way.
    bool isWaiting() const { return m_asked != m_answered; }
    /// Puts a command in front of those used of late.
    void remember(const QString &action);

Q_SIGNALS:
    /// May come several times for what was typed; the last time isWaiting() is false.
    void found(const QList<kontor::itemmodels::PaletteEntry> &entries);

private:
    using Entries = QList<itemmodels::PaletteEntry>;
    struct FromFile {
        Entries filters;
        Entries seen;
    };

    void readFile();
    void askContacts();
    void tell();
    Entries commands() const;
    Entries pages() const;
    Entries spots() const;
    Entries recent() const;

    const PageRegistry *m_registry;
    pages::PageContext *m_context;
    QString m_typed;
    Entries m_commands;
    Entries m_pages;
    Entries m_spots;
    FromFile m_file;
    Entries m_contacts;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
};

}  // namespace kontor::shell
