// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlterminal.h"

#include "app/kontorctltext.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <clocale>
#include <csignal>
#include <langinfo.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace kontor::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Switches the echo of the terminal off for its lifetime.
class SilentTerminal {
public:
#ifdef Q_OS_WIN
    SilentTerminal() : m_console(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_changed =
            GetConsoleMode(m_console, &m_before) && SetConsoleMode(m_console, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~SilentTerminal()
    {
        if (m_changed)
            SetConsoleMode(m_console, m_before);
    }

private:
    HANDLE m_console;
    DWORD m_before = 0;
#else
    SilentTerminal()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
#endif
    bool m_changed = false;

public:
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    bool isSilent() const
    {
        return m_changed;
    }
};

#ifndef Q_OS_WIN
/// In the C locale, as cron and scripts have it, names with umlauts would not get through.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
}
#endif

}  // namespace

bool isTerminal(Stream stream)
{
#ifdef Q_OS_WIN
    return _isatty(stream == Stream::Input ? 0 : stream == Stream::Output ? 1 : 2) != 0;
#else
    return isatty(stream == Stream::Input    ? STDIN_FILENO
                  : stream == Stream::Output ? STDOUT_FILENO
                                             : STDERR_FILENO)
           == 1;
#endif
}

Result<QString> askSecret(const QString &question)
{
    const Error none{ErrorCode::KeyUnavailable,
                     Text::tr("There is no key for this file. Give --key-file FILE, or set KONTOR_KEY_FILE."),
                     {}};
    if (!isTerminal(Stream::Input) || !isTerminal(Stream::Error))
        return fail(none);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(none);
    QByteArray typed;
    {
        const SilentTerminal silent;
        if (!silent.isSilent())
            return fail(none);
        std::fputs(question.toUtf8().constData(), stderr);
        std::fflush(stderr);
        typed = input.readLine(4096);
        std::fputs("\n", stderr);
    }
    QString text = QString::fromUtf8(typed);
    typed.fill('\0');
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text.isEmpty() ? Result<QString>(fail(none)) : text;
}

void prepareTerminal()
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#else
    useUtf8();
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

Result<void> writePrivateFile(const QString &path, const QByteArray &data)
{
    QFile file(path);
    if (file.exists())
        return fail(ErrorCode::Conflict, Text::tr("\"%1\" exists already. Nothing was changed. Choose another name.")
                                             .arg(QFileInfo(path).fileName()));
    bool written =
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(data) == data.size() && file.flush();
#ifndef Q_OS_WIN
    written = written && fsync(file.handle()) == 0;
#endif
    if (written)
        return {};
    const QString reason = file.errorString();
    if (file.isOpen())
        file.remove();
    return fail(ErrorCode::Io, Text::tr("\"%1\" could not be written: %2").arg(path, reason));
}

QString userName()
{
    for (const char *variable : {"KONTOR_USER", "USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return {};
}

}  // namespace kontor::ctl
