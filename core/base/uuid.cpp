// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include "core/base/clock.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <cstring>

namespace kontor::base {

QByteArray Uuid::toBytes() const
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), 16);
}

QString Uuid::toString() const
{
    QByteArray hex = toBytes().toHex();
    for (int at : {20, 16, 12, 8})
        hex.insert(at, '-');
    return QString::fromLatin1(hex);
}

qint64 Uuid::timeMs() const
{
    qint64 ms = 0;
    for (int i = 0; i < 6; ++i)
        ms = (ms << 8) | bytes[static_cast<size_t>(i)];
    return ms;
}

Uuid Uuid::fromBytes(QByteArrayView data)
{
    Uuid id;
    if (data.size() == 16)
        std::memcpy(id.bytes.data(), data.data(), 16);
    return id;
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    QByteArray hex = text.trimmed().toLatin1();
    if (hex.size() == 36) {
        for (int at : {23, 18, 13, 8}) {
            if (hex[at] != '-')
                return std::nullopt;
            hex.remove(at, 1);
        }
    }
    if (hex.size() != 32)
        return std::nullopt;
    const bool digitsOnly = std::all_of(hex.cbegin(), hex.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    if (!digitsOnly)
        return std::nullopt;
    return fromBytes(QByteArray::fromHex(hex));
}

Uuid Uuid::ofName(const Uuid &space, QByteArrayView name)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray(space.toBytes() + name.toByteArray()), QCryptographicHash::Sha1);
    Uuid id = fromBytes(QByteArrayView(hash).first(16));
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0F) | 0x50);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3F) | 0x80);
    return id;
}

size_t qHash(const Uuid &id, size_t seed) noexcept
{
    std::uint64_t low = 0;
    std::memcpy(&low, id.bytes.data() + 8, 8);
    std::uint64_t high = 0;
    std::memcpy(&high, id.bytes.data(), 8);
    return static_cast<size_t>(low ^ (high * 0x9E3779B97F4A7C15ULL)) ^ seed;
}

UuidMaker::UuidMaker(const Clock &clock, std::uint64_t seed)
    : m_clock(&clock), m_random(seed != 0 ? seed : QRandomGenerator::system()->generate64())
{
}

Uuid UuidMaker::next()
{
    const qint64 now = m_clock->nowMs();
    if (now > m_lastMs) {
        m_lastMs = now;
        m_counter = static_cast<std::uint16_t>(m_random() & 0x7FF);
    } else if (++m_counter > 0xFFF) {  // the 12 counter bits are used up: borrow the next millisecond
        ++m_lastMs;
        m_counter = 0;
    }
    Uuid id;
    for (size_t i = 0; i < 6; ++i)
        id.bytes[i] = static_cast<std::uint8_t>(m_lastMs >> (40 - 8 * i));
    id.bytes[6] = static_cast<std::uint8_t>(0x70 | (m_counter >> 8));
    id.bytes[7] = static_cast<std::uint8_t>(m_counter & 0xFF);
    const std::uint64_t random = m_random();
    std::memcpy(id.bytes.data() + 8, &random, 8);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3F) | 0x80);
    return id;
}

}  // namespace kontor::base
