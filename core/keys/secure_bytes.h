// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace sek {

/// Bytes that are a secret: kept in guarded, locked memory of libsodium, zeroed when they go (SEC-64).
/// Can be moved, never copied by accident. Throws std::bad_alloc when the system gives no memory.
class SecureBytes
{
public:
    SecureBytes() = default;
    /// Zeros.
    explicit SecureBytes(std::size_t size);
    static SecureBytes random(std::size_t size);
    static SecureBytes copyOf(std::span<const std::uint8_t> bytes);

    SecureBytes(SecureBytes&& other) noexcept;
    SecureBytes& operator=(SecureBytes&& other) noexcept;
    SecureBytes(const SecureBytes&) = delete;
    SecureBytes& operator=(const SecureBytes&) = delete;
    ~SecureBytes();

    SecureBytes clone() const { return copyOf(span()); }
    /// Zeroes and gives the memory back; empty afterwards.
    void wipe();

    bool empty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    std::uint8_t* data() { return m_data; }
    const std::uint8_t* data() const { return m_data; }
    std::span<std::uint8_t> span() { return {m_data, m_size}; }
    std::span<const std::uint8_t> span() const { return {m_data, m_size}; }
    /// In constant time for equal sizes.
    bool equals(const SecureBytes& other) const;

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

/// libsodium made ready, once; every user of it calls this first. Throws std::runtime_error if that cannot be.
void readySodium();

} // namespace sek
