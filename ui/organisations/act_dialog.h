// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QHBoxLayout;
class QVBoxLayout;

namespace sek {

class Button;
enum class ButtonKind;

/// A window-modal dialog of the style guide: content, then verbs in the order of the system. Opened with open(), it
/// deletes itself when closed. Esc is always the act that changes nothing.
class ActDialog : public QDialog
{
    Q_OBJECT
public:
    ActDialog(const QString& name, const QString& title, QWidget* parent);

protected:
    QVBoxLayout* content() const { return m_content; }
    /// `name` without its ending: the object is called name + "Button".
    Button* addButton(const QString& text, ButtonKind kind, const QString& name, bool accepts);
    /// A button at the left that neither accepts nor rejects.
    Button* addAct(const QString& text, ButtonKind kind, const QString& icon, const QString& name);
    /// `height` 0: as high as what is in it, also when that grows: wrapped words are never cut.
    void setLogicalSize(int width, int height);
    bool event(QEvent* event) override;

private:
    int wantedHeight() const;
    bool m_fits = false;
    QVBoxLayout* m_content;
    QHBoxLayout* m_acts;
    QDialogButtonBox* m_buttons;
};

} // namespace sek
