// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sek::test {

/// The disk below this process's SQLCipher files: the real one, which can be full or refuse every write.
class SickDisk
{
public:
    enum class State { Well, Full, Unwritable };
    /// From now on, for files that are open as well. Any thread.
    static void set(State state);
    /// Files that are opened from now on lie on it. Before the first one.
    static void install();
};

} // namespace sek::test
