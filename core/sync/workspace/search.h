// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace sek {

struct OrgView;

/// What a search over the records of this computer found.
struct SearchHit
{
    enum class Group { Organisation, Person, Document };
    Group group = Group::Organisation;
    OrgId org;
    QString area;    ///< page where it opens: `details`, `contact`, `users`, `pass`, `documents`
    RecordId record; ///< null for the organisation and its contact person
    QString text;
    QString second;  ///< the organisation's name, or the OID of an organisation
    int rank = 0;    ///< 0: the text begins with the words, 1: some word does, 2: they stand anywhere
};

/// The words of a query, folded once.
class FoldedQuery
{
public:
    explicit FoldedQuery(const QString& typed);
    /// Fewer than two letters find nothing.
    bool isEmpty() const { return m_words.isEmpty(); }
    /// Whether every word stands in the folded text.
    bool in(const QString& folded) const;
    int rank(const QString& folded) const;

private:
    QStringList m_words;
    QString m_whole;
};

/// Everything that can be found in the open organisations, folded once when an organisation changes. Store thread.
class SearchIndex
{
public:
    void put(const OrgView& view);
    void remove(const OrgId& org) { m_entries.erase(org); }
    /// Best first within each group, at most `most` a group. The order within a rank is the language's: the caller's.
    std::vector<SearchHit> find(const QString& typed, std::size_t most) const;
    std::size_t size() const;

private:
    struct Entry
    {
        SearchHit hit;
        QString name;   ///< folded text alone, for the rank
        QString folded; ///< everything it is found by
    };
    std::map<OrgId, std::vector<Entry>> m_entries;
};

} // namespace sek
