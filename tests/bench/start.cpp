// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace kontor::bench {

namespace {

constexpr int patienceMs = 30'000;
constexpr int runs = 11;

/// Settings and keychain of the person who measures stay out of it.
QProcessEnvironment surroundings(const QString &home)
{
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    around.insert(QStringLiteral("HOME"), home);
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "DBUS_SESSION_BUS_ADDRESS"})
        around.remove(QString::fromLatin1(name));
    if (!around.contains(QStringLiteral("DISPLAY")))
        around.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return around;
}

/// Milliseconds from the start of the process until its list is painted; negative: it said nothing.
double startOnce(QProcess &window)
{
    QElapsedTimer clock;
    clock.start();
    window.start();
    QByteArray said;
    while (!said.contains("painted") && window.waitForReadyRead(patienceMs))
        said += window.readAllStandardOutput();
    const double ms = double(clock.nsecsElapsed()) / 1e6;
    window.terminate();
    if (!window.waitForFinished(patienceMs))
        window.kill();
    return said.contains("painted") ? ms : -1;
}

}  // namespace

void measureStart(const Scene &scene, Report &report)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/kontor");
    const QString keyFile = scene.folder + QStringLiteral("/key");
    QFile key(keyFile);
    if (!QFile::exists(program) || !key.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
    key.write(scene.secret.key.toHex());
    key.close();
    Line line{QStringLiteral("start"), QStringLiteral("start of the program until the list is painted"), {}, {}, 150, 0.5};
    for (int run = 0; run <= runs; ++run) {
        QProcess window;
        window.setProgram(program);
        window.setArguments({scene.path, QStringLiteral("--key-file"), keyFile, QStringLiteral("--page"), QStringLiteral("contacts"), QStringLiteral("--first-paint")});
        window.setProcessEnvironment(surroundings(scene.folder));
        const double ms = startOnce(window);
        if (ms < 0) {
            std::fprintf(stderr, "kontor-bench: %s\n", window.readAllStandardError().constData());
            return;
        }
        if (run > 0)  // the first one reads the program from the disk
            line.ours.add(ms);
    }
    report.lines << line;
}

}  // namespace kontor::bench
