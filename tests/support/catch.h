// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 2 (Debian 12) and 3 (Debian 13) behind one include, with printers for the types our tests compare.

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

#include "core/base/result.h"
#include "core/base/uuid.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &data) { return '"' + data.toPercentEncoding(" ").toStdString() + '"'; }
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList &list) { return "[" + list.join(QStringLiteral(" | ")).toStdString() + "]"; }
};
template <>
struct StringMaker<QVariant> {
    static std::string convert(const QVariant &value)
    {
        return value.isValid() ? value.toString().toStdString() : std::string("(none)");
    }
};
template <>
struct StringMaker<kontor::Uuid> {
    static std::string convert(const kontor::Uuid &id) { return id.toString().toStdString(); }
};
}  // namespace Catch

/// The value of a Result, or a failed test with its message.
template <typename T>
T requireValue(kontor::Result<T> result)
{
    if (!result)
        FAIL(result.error().message.toStdString() + " [" + result.error().detail.toStdString() + "]");
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}
