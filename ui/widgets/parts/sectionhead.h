// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sek {

class TextLabel;

/// The name of a section with a line under it, 24 px from the section above.
class SectionHead : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHead(const QString& text, QWidget* parent = nullptr);
    QString text() const;
    void setText(const QString& text);
    /// The first section of a page needs no air above.
    void setFirst(bool first);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    TextLabel* m_text;
    bool m_first = false;
};

} // namespace sek
