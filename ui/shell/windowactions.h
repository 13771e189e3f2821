// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pagecontext.h"

#include <QObject>

namespace kontor::shell {

class Actions;
class FileController;
class WindowGroup;

/// Does what the window's own actions say, as far as it needs dialogs or jobs: files, import, export, looks.
/// GUI thread.
class WindowActions final : public QObject {
    Q_OBJECT

public:
    /// What the list on the current page shows; none if it has no list.
    using ShownList = std::function<std::optional<queries::ListSpec>()>;

    WindowActions(pages::PageContext &context, WindowGroup &group, ShownList shownList, QWidget *window);

    void addHandlers(Actions &actions);
    /// An empty path asks for the file first.
    void importContacts(const QString &path = {});
    void writeSampleData();

private:
    void openImport(const QString &path);
    void exportContacts();
    void openTeam();

    pages::PageContext *m_context;
    WindowGroup *m_group;
    FileController *m_files;
    ShownList m_shownList;
    QWidget *m_window;
};

}  // namespace kontor::shell
