// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/hub_store.h"

#include "app/hub/rest_seals.h"
#include "core/store/sql/source_url.h"

namespace sek::test {

Result<std::unique_ptr<OpenedStore>> openHubStore(const QString& path, const QString& database)
{
    const auto folder = HubFolder::open(path);
    if (!folder) return failure(folder);
    const auto source = database.isEmpty() ? SqlSource::plainFile(folder->file("hub.db")) : sourceAt(database);
    if (!source) return failure(source);
    auto out = std::make_unique<OpenedStore>();
    out->contents = restCipher(folder->secrets(), ContentPurpose, out->random);
    SqlHubOptions options;
    options.mode = OpenMode::MustExist;
    options.content = contentSeal(*out->contents);
    auto store = SqlHubStore::open(*source, options);
    if (!store) return failure(store);
    out->store = std::move(*store);
    return out;
}

} // namespace sek::test
