// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/verify.h"
#include "ui/organisations/act_dialog.h"

#include <QDate>

#include <set>

class QLineEdit;
class QScrollArea;

namespace sek {

class Button;
class IconLabel;
class LinkLabel;
class ProgressLine;
class TextLabel;
struct VerdictWords;

/// *Verify certificate* (attendance §4.3): the check of `sekretariat-verify` in a window, with no hub and no account. A certificate
/// with its evidence or an evidence package is chosen; read and checked on another thread.
class VerifyDialog : public ActDialog
{
    Q_OBJECT
public:
    /// `trusted`: seal keys this program knows, by thumbprint. `timeZone`: for times.
    VerifyDialog(std::set<std::string> trusted, std::string timeZone, QDate today, QWidget* parent);

    void check(const QString& path);
    void accept() override;

Q_SIGNALS:
    void helpWanted(const QString& topic);
    void checked(); ///< the verdict stands there

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void checkBytes(const QByteArray& bytes);
    void show(const Verdict& verdict);
    void fill(const VerdictWords& words);

    std::set<std::string> m_trusted;
    std::string m_zone;
    QDate m_today;
    QByteArray m_bytes; ///< kept for another look with a fingerprint
    QString m_text;
    int m_run = 0; ///< a late answer about another file is dropped
    TextLabel* m_file;
    ProgressLine* m_progress;
    IconLabel* m_outcome;
    TextLabel* m_leads;
    QWidget* m_keyBox;
    QLineEdit* m_key;
    TextLabel* m_keyTrouble;
    QScrollArea* m_scroll;
    LinkLabel* m_proves;
    Button* m_copy;
};

} // namespace sek
