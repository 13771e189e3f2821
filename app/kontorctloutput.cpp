// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctloutput.h"

#include "app/kontorctlterminal.h"
#include "app/kontorctltext.h"

#include <QJsonDocument>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace kontor::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceBytes = 64 * 1024;
constexpr qint64 progressEveryMs = 100;

// What the signal handler may touch: a pointer to the job that runs now.
std::atomic<JobControl *> runningJob{nullptr};
static_assert(std::atomic<JobControl *>::is_always_lock_free);

extern "C" void stopJob(int signal)
{
    if (JobControl *job = runningJob.load())
        job->cancel();
    std::signal(signal, SIG_DFL);  // the second one ends the program
}

void toStandardError(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stderr);
    std::fflush(stderr);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}  // namespace

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid: return ExitUsage;
    case ErrorCode::NotFound: return ExitNotFound;
    case ErrorCode::WrongKey:
    case ErrorCode::KeyUnavailable: return ExitKey;
    case ErrorCode::Locked:
    case ErrorCode::ReadOnly: return ExitLocked;
    case ErrorCode::Damaged:
    case ErrorCode::Malformed:
    case ErrorCode::NewerVersion:
    case ErrorCode::TooLarge:
    case ErrorCode::Unencrypted: return ExitDamaged;
    case ErrorCode::Cancelled: return ExitInterrupted;
    default: return ExitFailed;
    }
}

void Output::object(const QJsonObject &object)
{
    bytes(compact(object) + '\n');
}

void Output::bytes(const QByteArray &data)
{
    m_buffer += data;
    if (m_buffer.size() >= pieceBytes)
        flush();
}

void Output::beginArray()
{
    m_first = true;
    bytes("[");
}

void Output::element(const QJsonObject &object)
{
    bytes((m_first ? "\n" : ",\n") + compact(object));
    m_first = false;
}

void Output::endArray()
{
    bytes(m_first ? "]" : "\n]");
}

Result<void> Output::listing(const std::function<Result<void>()> &fill)
{
    if (!m_json)
        return fill();
    beginArray();
    KONTOR_TRY(fill());
    endArray();
    line({});
    return {};
}

void Output::table(const QList<QStringList> &rows)
{
    text(columns(rows));
}

void Output::flush()
{
    if (isRead() && !m_buffer.isEmpty()) {
        errno = 0;
        const size_t written = std::fwrite(m_buffer.constData(), 1, size_t(m_buffer.size()), stdout);
        if (written != size_t(m_buffer.size()) || std::fflush(stdout) != 0) {
            m_closed = errno == EPIPE;
            m_error = m_closed ? 0 : (errno != 0 ? errno : EIO);
        }
    }
    m_buffer.clear();
}

Result<void> Output::finish()
{
    flush();
    if (m_error != 0)
        return fail(m_error == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Io,
                    Text::tr("Not everything could be written to the standard output: %1")
                        .arg(QString::fromLocal8Bit(std::strerror(m_error))));
    return {};
}

void Output::note(const QString &text) const
{
    if (!m_json)
        toStandardError(text + u'\n');
}

void Output::error(const Error &error) const
{
    complain(base::errorCodeName(error.code), error.message);
}

void Output::usageError(const Error &error) const
{
    complain(u"usage"_s, error.message);
}

void Output::complain(const QString &code, const QString &message) const
{
    if (!m_json)
        return toStandardError(u"kontorctl: "_s + manyLines(message) + u'\n');
    const QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    toStandardError(QString::fromUtf8(compact({{u"error"_s, error}})) + u'\n');
}

JobGuard::JobGuard()
{
    if (isTerminal(Stream::Error))
        m_control.onProgress = [this](const Progress &progress) { show(progress); };
    m_sinceShown.start();
    runningJob.store(&m_control);
    std::signal(SIGINT, stopJob);
    std::signal(SIGTERM, stopJob);
}

JobGuard::~JobGuard()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    runningJob.store(nullptr);
    if (m_shown)
        toStandardError(u"\r\x1b[K"_s);
}

void JobGuard::show(const Progress &progress)
{
    if (m_shown && m_sinceShown.elapsed() < progressEveryMs)
        return;
    m_sinceShown.restart();
    m_shown = true;
    QString line = progress.phase + u' ' + QLocale().toString(progress.done);
    if (progress.total > 0)
        line += u" / "_s + QLocale().toString(progress.total);
    toStandardError(u'\r' + oneLine(line) + u"\x1b[K"_s);
}

}  // namespace kontor::ctl
