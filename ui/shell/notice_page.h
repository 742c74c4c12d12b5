// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace sek {

class EmptyState;

/// When work cannot go on as it is: the account or this computer was removed from the hub, or the program is too old for
/// it. Says what happened, what is left, and the one next act.
class NoticePage : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { AccountRemoved, DeviceEnded, ProgramTooOld };
    explicit NoticePage(QWidget* parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    QString title() const;
    void focusFirst();

Q_SIGNALS:
    /// Too old: back to the pages, work goes on here.
    void goOnWanted();
    void quitWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    Kind m_kind = Kind::ProgramTooOld;
    EmptyState* m_state;
    QAction* m_act;
};

} // namespace sek
