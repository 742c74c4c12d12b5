// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/record/schema.h"
#include "core/sync/workspace/record_list.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sek {

struct AttendanceRecords;
struct OrgView;

/// What a search over the records of this computer found.
struct SearchHit
{
    /// In the order in which they are listed.
    enum class Group : std::uint8_t { Organisation, Person, Participant, Project, Activity, Accreditation, Document };
    static constexpr std::size_t Groups = 7;

    Group group = Group::Organisation;
    OrgId org;
    QString area;      ///< page where it opens: `details`, `users`, `participants` …
    RecordId record;   ///< what that page shows; null for the organisation and its contact person
    QString text;
    QStringList where; ///< what tells it from others of that text, outermost last: an OID; a project, its organisation
    int rank = 0;      ///< 0: the text begins with the words, 1: some word does, 2: they stand anywhere
};

/// A kind of row in the search: which records, which of their fields it is called by, where it opens. By which fields it is found
/// stands in the kind's table (`Field::searched`) and nowhere else.
struct SearchedKind
{
    /// `project`: the one the row belongs to, as far as it belongs to one.
    using Visit = std::function<void(const RecordId& id, const Json& body, const QString& project)>;

    SearchHit::Group group;
    const char* area;
    const Schema& (*schema)();
    std::vector<std::string> text;   ///< the fields that the row is called by
    std::string otherwise = {};      ///< the field that it is called by where those are empty
    std::vector<std::string> second = {}; ///< fields that stand behind
    std::string inside = {};         ///< the row is about the fields that begin so: `contact_person.`
    std::string outside = {};        ///< … or about all that do not begin so
    void (*each)(const OrgView& view, const Visit& visit);
    /// The lists the rows are made of, where those can be long: while they are the same, so are the rows.
    std::vector<RecordList AttendanceRecords::*> from = {};

    /// Whether the row is about the field, as one record may have several.
    bool isAbout(const Field& field) const;
};

const std::vector<SearchedKind>& searchedKinds();

/// The words of a query, folded once.
class FoldedQuery
{
public:
    explicit FoldedQuery(const QString& typed);
    /// Fewer than two letters find nothing.
    bool isEmpty() const { return m_words.isEmpty(); }
    /// Whether every word stands in the folded text.
    bool in(QStringView folded) const;
    int rank(QStringView folded) const;

private:
    QStringList m_words;
    QString m_whole;
};

/// Everything that can be found in the open organisations, folded once when what it is made of changes. Store thread.
/// Nobody with a protected identity is in it, as such a name stands on no list, and no value that is a personal identity number.
class SearchIndex
{
public:
    /// A copy that is locked or not whole yet has nothing in it.
    void put(const OrgView& view);
    void remove(const OrgId& org) { m_entries.erase(org); }
    /// Best first within each group, at most `most` a group. The order within a rank is the language's: the caller's.
    std::vector<SearchHit> find(const QString& typed, std::size_t most) const;
    std::size_t size() const;

private:
    struct Entry
    {
        SearchHit hit;
        QString folded;          ///< everything it is found by
        qsizetype called = 0;    ///< how much of it is the row's text, for the rank
    };
    struct Rows
    {
        std::vector<RecordList> from;
        QDate today;
        std::vector<Entry> entries;
    };
    struct Organisation
    {
        QString name;
        std::vector<Rows> kinds; ///< as searchedKinds has them
    };
    static std::vector<Entry> entriesOf(const SearchedKind& kind, const OrgView& view);
    std::map<OrgId, Organisation> m_entries;
};

} // namespace sek
