// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/source_url.h"

#include <QUrl>
#include <QUrlQuery>

namespace sek {

Result<SqlSource> sourceAt(const QString& text)
{
    const QUrl url(text);
    if (url.scheme() != QLatin1String("postgresql")) return fail("hub_config", "database");
    // As libpq has it, the server's socket folder can't stand where a host name does.
    const QUrlQuery query(url);
    const auto part = [&](const char* name, const QString& otherwise) {
        const QString value = query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
        return value.isEmpty() ? otherwise : value;
    };
    return SqlSource::server(part("host", url.host()), url.port(5432), url.path().mid(1), part("user", url.userName()),
                             url.password());
}

} // namespace sek
