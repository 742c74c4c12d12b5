// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wipe.h"

#include <openssl/crypto.h>

namespace sek {

namespace {

void overwrite(Json& value)
{
    if (value.is_string()) wipe(value.get_ref<std::string&>());
    else if (value.is_structured())
        for (Json& inside : value) overwrite(inside);
}

} // namespace

void wipe(std::string& text)
{
    text.resize(text.capacity()); // what it held before lies behind its end
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

void wipe(QByteArray& bytes)
{
    if (bytes.isDetached()) OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes = QByteArray();
}

void wipe(QString& text)
{
    if (text.isDetached()) OPENSSL_cleanse(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text = QString();
}

void wipe(Json& value)
{
    overwrite(value);
    value = Json::object();
}

} // namespace sek
