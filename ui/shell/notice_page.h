// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"

#include <QWidget>

class QAction;

namespace sek {

class EmptyState;

/// When work cannot go on as it is: the account or this computer was removed from the hub, the program is too old for it, or
/// there was no contact with it for too long (SYNC-23). Says what happened, what is left, and the one next act.
class NoticePage : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { AccountRemoved, DeviceEnded, ProgramTooOld, LeaseOver };
    explicit NoticePage(QWidget* parent = nullptr);

    void setKind(Kind kind);
    /// What of the locked organisation may be told; for LeaseOver.
    void setLocked(const OrgViewPtr& view);
    Kind kind() const { return m_kind; }
    QString title() const;
    void focusFirst();

Q_SIGNALS:
    /// Too old: back to the pages, work goes on here.
    void goOnWanted();
    /// Removed: back to the first start.
    void beginAnewWanted();
    /// Locked: ask the hub now.
    void connectWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString lockedText() const;
    Kind m_kind = Kind::ProgramTooOld;
    OrgViewPtr m_locked;
    EmptyState* m_state;
    QAction* m_act;
};

} // namespace sek
