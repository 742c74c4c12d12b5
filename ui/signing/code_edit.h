// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace sek {

/// A one-time code as one field drawn as cells: digits only, leading zeros kept, paste allowed. For the keyboard, the
/// clipboard and a screen reader it is a line edit like any other; it never sends by itself.
class CodeEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit CodeEdit(int digits = 4, QWidget* parent = nullptr);

    int digits() const { return m_digits; }
    void setDigits(int digits);
    bool isComplete() const { return text().size() == m_digits; }

    enum class Look { Open, Wrong, Over };
    /// Wrong: red cells, the text selected so that the next digit replaces it. Over: grey, nothing can be typed.
    void setLook(Look look);
    Look look() const { return m_look; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRect cell(int i) const;
    void retranslate();
    int m_digits;
    Look m_look = Look::Open;
};

} // namespace sek
