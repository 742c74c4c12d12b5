// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace sek::test {

/// Looks for planted words in files (SEC-60): as UTF-8 and UTF-16 in both orders, as typed and folded for search, in
/// base64 (both alphabets, at any place), in hexadecimal, and all of that inside whatever inflates.
class MarkerScan
{
public:
    explicit MarkerScan(const QStringList& markers);
    /// Looks for these bytes too (a key): as they are, in base64 and in hexadecimal.
    void add(const QString& name, const QByteArray& bytes);

    /// `file: marker as form` for every find in the bytes.
    QStringList inBytes(const QByteArray& bytes, const QString& name) const;
    /// The same in every file under the folder, hidden ones too; what cannot be read is told as a find. `ignored`:
    /// suffixes of file names.
    QStringList inFolder(const QString& folder, const QStringList& ignored = {}) const;
    /// How many files the last inFolder has read.
    int filesRead() const { return m_files; }

    /// The forms one marker is looked for in, for tests of the scan itself.
    static std::vector<std::pair<QString, QByteArray>> formsOf(const QString& marker);

private:
    void look(const QByteArray& bytes, const QString& name, QStringList& found) const;

    struct Needle
    {
        QString marker, form;
        QByteArray bytes;
    };
    std::vector<Needle> m_needles;
    mutable int m_files = 0;
};

} // namespace sek::test
