// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace sek {

class IconButton;
class TextLabel;

/// Shows a PDF, PNG or JPEG out of memory, a page at a time, as wide as there is room (SEC-67). Page Up and Page Down
/// turn pages.
class PageView : public QWidget
{
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);

    void setBytes(const QByteArray& bytes, const QString& name);
    /// Instead of a page.
    void setTrouble(const QString& text);
    int page() const { return m_page; }
    int pages() const { return m_pages; }
    /// What is shown; null until it was drawn.
    const QImage& image() const { return m_image; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void turn(int page);
    void draw();
    void show(const QImage& image);
    void retranslate();

    QScrollArea* m_scroll;
    QLabel* m_picture;
    QWidget* m_tools;
    IconButton* m_back;
    IconButton* m_forward;
    TextLabel* m_where;
    QByteArray m_bytes;
    QString m_name;
    QImage m_image;
    int m_page = 0;
    int m_pages = 0;
    int m_drawnWidth = 0;
    int m_asked = 0; ///< late pictures are dropped
};

} // namespace sek
