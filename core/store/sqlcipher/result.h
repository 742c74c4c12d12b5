// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlResult>

struct sqlite3;
struct sqlite3_stmt;

namespace sek {

class SqlCipherDriver;

/// One statement of QSQLCIPHER: rows are read straight from the library, one after the other.
class SqlCipherResult : public QSqlResult
{
public:
    explicit SqlCipherResult(const SqlCipherDriver* driver);
    ~SqlCipherResult() override;

    /// The connection closes: the statement ends now.
    void finalize();

protected:
    bool prepare(const QString& sql) override;
    bool exec() override;
    bool reset(const QString& sql) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override { return false; }
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override { return -1; }
    int numRowsAffected() override { return m_affected; }
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    void detachFromResultSet() override;
    void setForwardOnly(bool) override { QSqlResult::setForwardOnly(true); }

private:
    sqlite3* database() const;
    bool error(const char* what, int code);
    bool bindAll();

    const SqlCipherDriver* m_driver;
    sqlite3_stmt* m_statement = nullptr;
    bool m_rowWaits = false; ///< exec() stands on the first row already
    int m_affected = -1;
};

} // namespace sek
