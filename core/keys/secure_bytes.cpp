// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/secure_bytes.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <stdexcept>
#include <utility>

namespace sek {

void readySodium()
{
    static const int state = sodium_init();
    if (state < 0) throw std::runtime_error("libsodium");
}

SecureBytes::SecureBytes(std::size_t size)
{
    if (size == 0) return;
    readySodium();
    m_data = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (!m_data) throw std::bad_alloc();
    m_size = size;
    std::memset(m_data, 0, size);
}

SecureBytes SecureBytes::random(std::size_t size)
{
    SecureBytes out(size);
    if (size > 0) randombytes_buf(out.m_data, size);
    return out;
}

SecureBytes SecureBytes::copyOf(std::span<const std::uint8_t> bytes)
{
    SecureBytes out(bytes.size());
    if (!bytes.empty()) std::memcpy(out.m_data, bytes.data(), bytes.size());
    return out;
}

SecureBytes::SecureBytes(SecureBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecureBytes& SecureBytes::operator=(SecureBytes&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecureBytes::~SecureBytes()
{
    wipe();
}

void SecureBytes::wipe()
{
    if (m_data) sodium_free(m_data); // zeroes first
    m_data = nullptr;
    m_size = 0;
}

bool SecureBytes::equals(const SecureBytes& other) const
{
    if (m_size != other.m_size) return false;
    return m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0;
}

} // namespace sek
