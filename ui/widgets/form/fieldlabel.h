// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QTextLayout;

namespace sek {

/// A field's label: mnemonic and buddy as in QLabel, and a red asterisk after the last word of a mandatory field
/// (QLabel itself has mnemonics only in text of one colour).
class FieldLabel : public QLabel
{
    Q_OBJECT
public:
    explicit FieldLabel(const QString& text, QWidget* parent = nullptr);
    void setRequired(bool required);
    bool isRequired() const { return m_required; }
    /// Width in one line.
    int naturalWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int layOut(QTextLayout& layout, int width) const;
    bool m_required = false;
};

} // namespace sek
