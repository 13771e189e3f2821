// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <random>

namespace kontor::base {

class Clock;

/// A 128-bit identifier; all zero means "none". Stored as a 16-byte BLOB.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    bool isNull() const { return *this == Uuid{}; }
    explicit operator bool() const { return !isNull(); }
    QByteArray toBytes() const;
    /// Canonical lower-case form with hyphens.
    QString toString() const;
    /// Milliseconds since 1970 (UTC) that a version-7 id carries.
    qint64 timeMs() const;

    /// Null unless `data` has exactly 16 bytes.
    static Uuid fromBytes(QByteArrayView data);
    /// Accepts the form with or without hyphens, any case.
    static std::optional<Uuid> fromString(QStringView text);
    /// The id of what has a name within `space`: the same on all computers (UUID version 5, RFC 9562).
    static Uuid ofName(const Uuid &space, QByteArrayView name);

    auto operator<=>(const Uuid &) const = default;
};

size_t qHash(const Uuid &id, size_t seed = 0) noexcept;

/// A Uuid that knows what it names: no ContactId passes for a TagId. Costs nothing.
template <typename Tag>
struct Id : Uuid {
    Id() = default;
    explicit Id(const Uuid &id) : Uuid(id) {}
};

/// Makes time-ordered ids (UUID version 7, RFC 9562): strictly increasing within one maker,
/// which keeps index inserts at the right edge. Not thread-safe: one per writer.
class UuidMaker {
public:
    /// `seed` 0 takes the system's randomness; another value makes a repeatable series.
    explicit UuidMaker(const Clock &clock, std::uint64_t seed = 0);

    Uuid next();

private:
    const Clock *m_clock;
    std::mt19937_64 m_random;
    qint64 m_lastMs = 0;
    std::uint16_t m_counter = 0;
};

}  // namespace kontor::base

namespace kontor {
using base::Id;
using base::Uuid;
using base::UuidMaker;
}  // namespace kontor
