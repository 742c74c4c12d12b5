// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cache.h"

#include <utility>

namespace sek {

/// Collects what the transactions of a store change, for CacheStore::takeTouched.
class TouchedNotes
{
public:
    void add(const RecordKey& key)
    {
        if (m_notes.all) return;
        m_notes.keys.insert(key);
        if (m_notes.keys.size() > Most) addAll();
    }
    void addAll() { m_notes = {true, {}}; }
    void add(const TouchedNotes& committed)
    {
        if (committed.m_notes.all) return addAll();
        for (const RecordKey& key : committed.m_notes.keys) add(key);
    }
    Touched take() { return std::exchange(m_notes, {false, {}}); }

    static TouchedNotes none()
    {
        TouchedNotes out;
        out.take();
        return out;
    }

private:
    static constexpr std::size_t Most = 2000; ///< of more it is as quick to read everything anew

    Touched m_notes;
};

} // namespace sek
