// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/field_cipher.h"
#include "core/store/sql_hub_store.h"
#include "core/system/system_ports.h"

#include <QString>

#include <memory>

namespace sek::test {

/// The hub's store beside its program, with the hub's own secrets: what rests sealed is opened, and what is put is sealed.
struct OpenedStore
{
    SystemRandom random;
    std::unique_ptr<SodiumFieldCipher> contents;
    std::unique_ptr<SqlHubStore> store;
};

/// `database`: its URL; empty for the file in the hub's folder.
Result<std::unique_ptr<OpenedStore>> openHubStore(const QString& folder, const QString& database = {});

} // namespace sek::test
