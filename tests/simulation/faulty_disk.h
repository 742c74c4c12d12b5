// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/rng.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sek::sim {

/// A disk under a real SQLCipher store: an SQLite file layer (VFS) of its own that keeps what is written in memory, knows
/// what was synced, and can stop at any write. What was not synced then is lost, kept or torn at sectors of 512 bytes.
/// Files are read from the folder when they are opened and written back when they are closed.
class FaultyDisk
{
public:
    enum class Strike { None, Stop, Full, Error };
    /// What becomes of writes that were not synced when it stops.
    enum class Survival { All, Nothing, Torn };

    explicit FaultyDisk(Rng rng);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    QString vfs() const;
    /// Asked before every write, truncation and sync.
    std::function<Strike()> strike;
    /// Asked before every read; Error makes it fail.
    std::function<Strike()> readStrike;
    /// Drawn each time when it is not set.
    std::optional<Survival> survival;
    /// Whether it has stopped: everything fails until powerOn().
    bool stopped() const { return m_stopped; }
    void stop() { m_stopped = true; }
    /// After every file was closed: leaves in the folder what has survived.
    void powerOn();
    /// Grows with everything that is written.
    std::uint64_t writes() const { return m_writes; }

    /// All files as they are, and the way back; with nothing open, or nothing under way.
    std::map<std::string, QByteArray> snapshot() const;

    struct Layer;

private:
    friend struct Layer;
    struct Pending
    {
        std::int64_t at = 0;
        QByteArray bytes;
        bool truncates = false; ///< to `at`
    };
    struct File
    {
        QByteArray now;      ///< as the program sees it
        QByteArray durable;  ///< as it would be after a power cut at the worst
        std::vector<Pending> pending;
        int handles = 0;
    };
    static void apply(QByteArray& content, const Pending& p);
    void applyTorn(QByteArray& content, const Pending& p);
    Strike look();

    Rng m_rng;
    std::map<std::string, File> m_files;
    bool m_stopped = false;
    std::uint64_t m_writes = 0;
    std::unique_ptr<Layer> m_layer;
};

} // namespace sek::sim
