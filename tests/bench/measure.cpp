// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace kontor::bench {

double Series::percentile(double share) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto index = size_t(std::ceil(share * double(sorted.size()))) - 1;
    return sorted[std::min(index, sorted.size() - 1)];
}

double Series::sum() const
{
    return std::accumulate(m_values.begin(), m_values.end(), 0.0);
}

QJsonObject Series::toJson() const
{
    return {{QStringLiteral("runs"), qint64(m_values.size())}, {QStringLiteral("p50"), percentile(0.5)},
            {QStringLiteral("p95"), percentile(0.95)}, {QStringLiteral("p99"), percentile(0.99)}};
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

namespace {

const char *verdict(double value, double goal, bool atMost)
{
    if (goal <= 0)
        return "";
    return (atMost ? value <= goal : value >= goal) ? "met" : "MISSED";
}

}  // namespace

void Report::print() const
{
    std::printf("\n%-46s %9s %9s %9s %9s %7s  %s\n", "milliseconds", "p50", "p95", "p99", "floor p50", "ratio", "goal");
    for (const Line &line : lines) {
        std::printf("%-46s %9.3f %9.3f %9.3f ", qUtf8Printable(line.what), line.ours.median(), line.ours.percentile(0.95), line.ours.percentile(0.99));
        if (line.floor.isEmpty())
            std::printf("%9s %7s", "", "");
        else
            std::printf("%9.3f %7.1f", line.floor.median(), line.ours.median() / line.floor.median());
        if (line.goalMs > 0)
            std::printf("  p%.0f <= %g: %s", line.goalAt * 100, line.goalMs, verdict(line.ours.percentile(line.goalAt), line.goalMs, true));
        std::printf("\n");
    }
    std::printf("\n%-46s %9s %9s %12s %7s  %s\n", "in bulk", "number", "seconds", "per second", "ratio", "goal");
    for (const Rate &rate : rates) {
        std::printf("%-46s %9lld %9.2f %12.0f ", qUtf8Printable(rate.what), static_cast<long long>(rate.count), rate.ms / 1000, rate.perSecond());
        if (rate.floorMs > 0)
            std::printf("%7.1f", rate.ms / rate.floorMs);
        else
            std::printf("%7s", "");
        if (rate.goal > 0)
            std::printf("  >= %.0f: %s", rate.goal, verdict(rate.perSecond(), rate.goal, false));
        std::printf("\n");
    }
    std::printf("\n");
    for (const Figure &figure : figures)
        std::printf("%-46s %9.1f %s\n", qUtf8Printable(figure.what), figure.value, qUtf8Printable(figure.unit));
    std::fflush(stdout);
}

QJsonObject Report::toJson() const
{
    QJsonObject values;
    for (const Line &line : lines) {
        QJsonObject entry = line.ours.toJson();
        entry.insert(QStringLiteral("what"), line.what);
        if (!line.floor.isEmpty())
            entry.insert(QStringLiteral("floor"), line.floor.toJson());
        values.insert(line.id, entry);
    }
    for (const Rate &rate : rates)
        values.insert(rate.id, QJsonObject{{QStringLiteral("what"), rate.what}, {QStringLiteral("count"), rate.count}, {QStringLiteral("ms"), rate.ms},
                                           {QStringLiteral("per_second"), rate.perSecond()}, {QStringLiteral("floor_ms"), rate.floorMs}});
    for (const Figure &figure : figures)
        values.insert(figure.id, QJsonObject{{QStringLiteral("what"), figure.what}, {QStringLiteral("value"), figure.value}, {QStringLiteral("unit"), figure.unit}});
    return {{QStringLiteral("contacts"), contacts}, {QStringLiteral("values"), values}};
}

void printComparison(const QJsonObject &before, const QJsonObject &now)
{
    const double growth = now.value(QStringLiteral("contacts")).toDouble() / std::max(1.0, before.value(QStringLiteral("contacts")).toDouble());
    std::printf("\nagainst an earlier run%s\n", growth == 1 ? "" : qUtf8Printable(QStringLiteral(" with 1/%1 of the contacts").arg(growth)));
    const QJsonObject old = before.value(QStringLiteral("values")).toObject();
    const QJsonObject values = now.value(QStringLiteral("values")).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        const QJsonObject other = old.value(it.key()).toObject();
        for (const char *key : {"p50", "p99", "per_second", "value"}) {
            const double a = other.value(QLatin1String(key)).toDouble();
            const double b = entry.value(QLatin1String(key)).toDouble();
            if (a > 0 && b > 0)
                std::printf("%-46s %-10s %12.3f -> %12.3f  x %.2f\n", qUtf8Printable(entry.value(QStringLiteral("what")).toString()), key, a, b, b / a);
        }
    }
}

namespace {

/// A line of what the system tells about this process; empty where it tells nothing.
QByteArray told(const char *path, const char *name)
{
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qsizetype(qstrlen(name))).trimmed();
    }
    return {};
}

double statusMb(const char *name)
{
    return told("/proc/self/status", name).chopped(3).toDouble() * 1024 / 1e6;
}

}  // namespace

double residentMb()
{
    return statusMb("VmRSS:");
}

double mostResidentMb()
{
    return statusMb("VmHWM:");
}

double writtenMb()
{
    return told("/proc/self/io", "wchar:").toDouble() / 1e6;
}

}  // namespace kontor::bench
