// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace kontor::ctl {

/// Exit codes of kontorctl; docs/kontorctl.md is their contract.
enum ExitCode {
    ExitDone = 0,
    ExitFailed = 1,
    ExitUsage = 2,
    ExitNotFound = 3,
    ExitKey = 4,
    ExitLocked = 5,
    ExitDamaged = 6,
    ExitPartly = 7,
    ExitInterrupted = 130,
};
ExitCode exitCodeOf(ErrorCode code);

/// Standard output in pieces of 64 KiB, and what else a person hears on standard error. A reader that goes away ("| head")
/// ends the output without a word; a full disk is an error. One per program, main thread.
class Output {
public:
    explicit Output(bool json) : m_json(json) {}

    bool isJson() const { return m_json; }
    void setJson(bool json) { m_json = json; }

    /// Text that is safe to show, as it is.
    void text(const QString &text) { bytes(text.toUtf8()); }
    void line(const QString &text) { bytes(text.toUtf8() + '\n'); }
    /// One JSON object on a line.
    void object(const QJsonObject &object);
    void bytes(const QByteArray &data);

    /// An array of objects, one per line, written while it is made.
    void beginArray();
    void element(const QJsonObject &object);
    void endArray();

    /// A list that is written while it is made: in JSON an array around the element()s of `fill`, else the line()s that it writes.
    Result<void> listing(const std::function<Result<void>()> &fill);
    /// A list of `items`: in JSON an array of asJson(item), else a table of asRow(item) in columns, under `heading` if there is one.
    template <typename Items, typename AsJson, typename AsRow>
    void list(const Items &items, AsJson &&asJson, AsRow &&asRow, const QStringList &heading = {})
    {
        QList<QStringList> rows;
        if (!heading.isEmpty())
            rows << heading;
        (void)listing([&]() -> Result<void> {
            for (const auto &item : items) {
                if (m_json)
                    element(asJson(item));
                else
                    rows << asRow(item);
            }
            return {};
        });
        if (!m_json)
            table(rows);
    }
    /// Rows in columns as wide as their widest cell.
    void table(const QList<QStringList> &rows);

    /// False when nobody reads any more: long output may stop.
    bool isRead() const { return !m_closed && m_error == 0; }
    /// Shows what there is so far, for what goes on for long.
    void flush();
    /// Writes what is left. Fails if not everything could be written, other than because the reader went away.
    Result<void> finish();

    /// For people, on standard error; silent in JSON, where the answer says it all.
    void note(const QString &text) const;
    void error(const Error &error) const;
    void usageError(const Error &error) const;

private:
    void complain(const QString &code, const QString &message) const;

    QByteArray m_buffer;
    bool m_json;
    bool m_closed = false;
    int m_error = 0;
    bool m_first = true;
};

/// Shows the progress of a job in one line of standard error, if that is a terminal, and lets Ctrl+C stop the job cleanly.
/// A second Ctrl+C ends the program at once. One at a time.
class JobGuard {
public:
    JobGuard();
    ~JobGuard();
    JobGuard(const JobGuard &) = delete;
    JobGuard &operator=(const JobGuard &) = delete;

    const JobControl &control() const { return m_control; }

private:
    void show(const Progress &progress);

    JobControl m_control;
    QElapsedTimer m_sinceShown;
    bool m_shown = false;
};

}  // namespace kontor::ctl
