// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filefetches.h"

#include "core/sync/teamservice.h"
#include "ui/widgets/jobpanel.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace kontor::dialogs {

using widgets::JobPanel;

namespace {
constexpr int showAfterMs = 300;
}

FileFetches::FileFetches(sync::TeamService &service, QObject *parent) : QObject(parent), m_service(&service)
{
    m_appear.setSingleShot(true);
    m_appear.setInterval(showAfterMs);
    connect(&m_appear, &QTimer::timeout, this, &FileFetches::appear);
}

FileFetches::~FileFetches()
{
    if (!m_fetches.isEmpty())
        m_fetches.first().control->cancel();
}

void FileFetches::fetch(const File &file, QObject *context, Done done)
{
    const auto same = std::find_if(m_fetches.begin(), m_fetches.end(), [&](const Fetch &known) { return known.file.sha256 == file.sha256; });
    if (same != m_fetches.end())
        return same->listeners.append({context, std::move(done)});
    m_fetches.append({file, std::make_shared<JobControl>(), {{context, std::move(done)}}});
    if (m_fetches.size() == 1)
        start();
    else
        showProgress();
}

void FileFetches::start()
{
    const Fetch &fetch = m_fetches.first();
    m_elapsed.start();
    m_appear.start();
    // What an abandoned fetch still says is no longer about the first one.
    const auto current = [this, control = fetch.control] { return !m_fetches.isEmpty() && m_fetches.first().control == control; };
    m_service->fetchFile(fetch.file.sha256, fetch.control, this,
                         [this, current](qint64 bytes) {
                             if (current())
                                 came(bytes);
                         },
                         [this, current](const Result<void> &result) {
                             if (current())
                                 finish(result);
                         });
}

void FileFetches::came(qint64 bytes)
{
    Fetch &fetch = m_fetches.first();
    if (fetch.begunAt < 0) {
        fetch.begunAt = bytes;
        m_elapsed.start();
    }
    fetch.bytes = bytes;
    showProgress();
}

void FileFetches::appear()
{
    m_shown = true;
    Q_EMIT appeared(tr("Fetching “%1” from the team's server").arg(m_fetches.first().file.name));
    showProgress();
}

void FileFetches::showProgress()
{
    if (!m_shown)
        return;
    const Fetch &fetch = m_fetches.first();
    const int waiting = int(m_fetches.size()) - 1;
    const qint64 fresh = fetch.bytes - std::max<qint64>(fetch.begunAt, 0);
    const qint64 elapsedMs = fresh > 0 ? m_elapsed.elapsed() * fetch.bytes / fresh : 0;  // as if all had come in this attempt, at its rate
    Q_EMIT progressed({waiting > 0 ? tr("%n more after it", nullptr, waiting) : QString(), fetch.bytes, fetch.file.size}, elapsedMs);
}

void FileFetches::cancel()
{
    if (m_fetches.isEmpty())
        return;
    m_fetches.first().control->cancel();
    finish(fail(ErrorCode::Cancelled, {}));
}

void FileFetches::finish(const Result<void> &result)
{
    m_appear.stop();
    const Result<void> told = result ? result : Result<void>(fail(explained(result.error())));
    const Fetch fetch = m_fetches.takeFirst();
    if (std::exchange(m_shown, false))
        Q_EMIT over();
    if (!m_fetches.isEmpty())
        start();
    if (result)
        Q_EMIT fetched();
    for (const auto &[context, done] : fetch.listeners) {
        if (context != nullptr)
            done(told);
    }
}

/// What happened, what was kept, what to do.
Error FileFetches::explained(const Error &error) const
{
    const Fetch &fetch = m_fetches.first();
    const auto size = [](qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat).replace(u' ', QChar::Nbsp); };
    const QString why = error.code == ErrorCode::Cancelled ? tr("Fetching “%1” was stopped.").arg(fetch.file.name)
                                                           : tr("“%1” could not be fetched.").arg(fetch.file.name) + u' ' + error.message;
    if (error.code == ErrorCode::NotFound)
        return {error.code, why, error.detail};
    const QString kept = fetch.bytes > 0 ? tr("%1 of %2 have come; opening it again goes on from there.").arg(size(fetch.bytes), size(fetch.file.size))
                                         : tr("It stays on the team's server; open it again later.");
    return {error.code, why + u' ' + kept, error.detail};
}

void FileFetches::showIn(JobPanel *panel)
{
    connect(panel, &JobPanel::cancelRequested, this, &FileFetches::cancel);
    const auto show = [panel](const QString &title) {
        panel->start(title, JobPanel::Unit::Bytes);
        panel->show();
    };
    connect(this, &FileFetches::appeared, panel, show);
    connect(this, &FileFetches::progressed, panel, &JobPanel::setProgress);
    connect(this, &FileFetches::over, panel, &QWidget::hide);
    if (m_shown) {
        show(tr("Fetching “%1” from the team's server").arg(m_fetches.first().file.name));
        showProgress();
    }
}

}  // namespace kontor::dialogs
