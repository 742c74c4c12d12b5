// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QToolButton>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace sek {

class ComboBox;

/// Exclusive choices in one frame, each with an optional count: "All 12 | Draft 3". One tab stop, arrow keys choose.
/// setCompact() makes it a combo box with the same choices (medium and narrow windows).
class SegmentedButtons : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedButtons(QWidget* parent = nullptr);

    struct Segment
    {
        QString id;
        QString text;
        int count = -1; ///< below 0: no count
    };
    void setSegments(const QList<Segment>& segments);
    void setCount(const QString& id, int count);
    QString current() const;
    void setCurrent(const QString& id);
    void setCompact(bool compact);

Q_SIGNALS:
    /// Chosen by the person or by setCurrent().
    void currentChanged(const QString& id);

private:
    void rebuild();
    QString comboText(const Segment& s) const;
    QList<Segment> m_segments;
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
    ComboBox* m_combo;
    int m_current = -1;
    bool m_compact = false;
};

/// One segment; painted by itself, since the count is in another colour than the word.
class SegmentButton : public QToolButton
{
    Q_OBJECT
public:
    enum Place { Only, First, Middle, Last };
    explicit SegmentButton(QWidget* parent = nullptr);
    void setContent(const QString& text, int count, Place place);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_count = -1;
    Place m_place = Only;
};

} // namespace sek
