// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <concepts>
#include <string_view>

namespace sek {

/// One SQL statement of ours: fixed text (SEC-48) with `?` for values. Lives as a constant; its address is its key.
/// The common text keeps to what SQLite 3.15 knows.
struct Statement
{
    const char* name;
    const char* text;
    const char* postgres = nullptr; ///< where PostgreSQL needs or deserves other words
};

/// A value for a statement. Only whole numbers, bytes and text: everything else means something different to each
/// driver.
class SqlValue
{
public:
    SqlValue(std::integral auto number) : m_value(static_cast<qlonglong>(number)) {}
    /// Null bytes become empty ones: our columns are NOT NULL.
    SqlValue(const QByteArray& bytes) : m_value(bytes.isNull() ? QByteArray("", 0) : bytes) {}
    SqlValue(const QString& text) : m_value(text.isNull() ? QString(QLatin1StringView("")) : text) {}
    SqlValue(std::string_view text) : SqlValue(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))) {}
    SqlValue(const std::string& text) : SqlValue(std::string_view(text)) {}
    SqlValue(const Uuid& id) : m_value(QByteArray(reinterpret_cast<const char*>(id.bytes().data()), 16)) {}
    template <class Tag> SqlValue(const Id<Tag>& id) : SqlValue(id.value) {}
    SqlValue(const char*) = delete;
    SqlValue(double) = delete;

    const QVariant& variant() const { return m_value; }

private:
    QVariant m_value;
};

/// Text bytes that need no look inside (JWS, JSON) are kept as bytes.
inline QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace sek
