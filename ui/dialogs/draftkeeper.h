// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/commands/workspace.h"

#include <QJsonObject>
#include <QPointer>
#include <QTimer>

namespace kontor::dialogs {

/// Keeps what is typed into an editor and not saved yet in the file, so that it survives a crash, and hands it back when
/// the editor opens again. The editor calls touch() whenever something is typed. GUI thread.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    /// What is in the editor now; empty: nothing worth keeping.
    using Content = std::function<QJsonObject()>;
    static constexpr int delayMs = 400;

    /// `editor` names the form: "timeline", "contact.new".
    DraftKeeper(commands::Workspace &workspace, QString editor, Content content, QObject *parent);
    /// What was typed last is still written.
    ~DraftKeeper() override;

    /// The editor is about this record from now on (null: something new). What was typed for the one before is written
    /// first; call it before the editor is emptied. found() follows if there is a draft.
    void open(const Uuid &record = {});
    /// Something was typed: it is written within delayMs; a draft whose editor is empty again goes.
    void touch();
    /// Writes at once what touch() announced.
    void flush();
    /// What was typed has been saved or thrown away.
    void drop();

    const Uuid &record() const { return m_record; }

Q_SIGNALS:
    void found(const QJsonObject &content, qint64 savedAt);

private:
    void write(const QJsonObject &content);

    QPointer<commands::Workspace> m_workspace;
    QString m_editor;
    Content m_content;
    Uuid m_record;
    quint64 m_generation = 0;
    QJsonObject m_last;   ///< as it was at the last touch()
    bool m_kept = false;  ///< there is a draft in the file
    QTimer m_timer;
};

}  // namespace kontor::dialogs
