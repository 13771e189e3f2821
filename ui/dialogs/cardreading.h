// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <memory>

namespace kontor::dialogs {

/// Reads pictures of business cards beside the GUI thread; the newest one wins. Lives on the GUI thread.
class CardReading final : public QObject {
    Q_OBJECT

public:
    explicit CardReading(QObject *parent = nullptr);
    /// Stops what is being read.
    ~CardReading() override;

    void readFile(const QString &path);
    void readImage(const QImage &image);
    void cancel();
    bool isReading() const { return m_control != nullptr; }

Q_SIGNALS:
    void started();
    /// What the card says, line by line.
    void done(const QString &text);
    /// An error without a message was asked for: the reading was stopped.
    void failed(const kontor::Error &error);

private:
    using Work = std::function<Result<QString>(const JobControl &)>;
    void start(Work work);
    void finished(const std::shared_ptr<JobControl> &control, const Result<QString> &text);

    std::shared_ptr<JobControl> m_control;
};

}  // namespace kontor::dialogs
