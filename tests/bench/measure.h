// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace kontor::bench {

/// Milliseconds of many runs of one thing.
class Series {
public:
    void add(double ms) { m_values.push_back(ms); }
    /// The value that `share` (0…1) of the runs stay below; 0 of none.
    double percentile(double share) const;
    double median() const { return percentile(0.5); }
    double sum() const;
    bool isEmpty() const { return m_values.empty(); }
    QJsonObject toJson() const;

private:
    std::vector<double> m_values;
};

/// Runs `work` and gives the milliseconds it took.
double timed(const std::function<void()> &work);

/// A line of the table: what the program needs, and what the same rows need through the C interface of the engine.
struct Line {
    QString id;      ///< stable: "search"
    QString what;    ///< in words
    Series ours = {};
    Series floor = {};       ///< empty: nothing to compare with
    double goalMs = 0;       ///< of `goalAt`; 0: none
    double goalAt = 0.95;    ///< percentile
};

/// A line about work in bulk.
struct Rate {
    QString id;
    QString what;
    qint64 count = 0;
    double ms = 0;          ///< all of it
    double floorMs = 0;     ///< 0: nothing to compare with
    double goal = 0;        ///< per second; 0: none
    double perSecond() const { return ms > 0 ? double(count) * 1000 / ms : 0; }
};

/// A plain figure: bytes, megabytes.
struct Figure {
    QString id;
    QString what;
    double value = 0;
    QString unit;
};

struct Report {
    qint64 contacts = 0;
    QList<Line> lines;
    QList<Rate> rates;
    QList<Figure> figures;

    void print() const;
    QJsonObject toJson() const;
};

/// The change of every figure against an earlier report (or, for growth, one of another size).
void printComparison(const QJsonObject &before, const QJsonObject &now);

/// Resident memory of this process, in megabytes.
double residentMb();
/// The most that it ever was.
double mostResidentMb();
/// What this process has written so far, to files and connections.
double writtenMb();

}  // namespace kontor::bench
