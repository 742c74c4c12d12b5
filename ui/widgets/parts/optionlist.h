// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRadioButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace sek {

/// One option: radio, name, and what it leads to. The whole row is the target.
class OptionRow : public QRadioButton
{
    Q_OBJECT
public:
    explicit OptionRow(QWidget* parent = nullptr);
    void setContent(const QString& title, const QString& consequence, const QString& icon, bool framed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    struct Boxes
    {
        QRect radio;
        QRect icon;
        QRect title;
        QRect consequence;
        int height;
    };
    Boxes boxes(int width) const;
    QString m_consequence;
    QString m_icon;
    bool m_framed = true;
};

/// Up to four fixed options with consequences (style guide §7, choice). One tab stop, arrows and digit keys choose;
/// nothing is chosen until the person or setCurrent() does.
class OptionList : public QWidget
{
    Q_OBJECT
public:
    explicit OptionList(QWidget* parent = nullptr);

    struct Option
    {
        QString id;
        QString title;
        QString consequence;
        QString icon;
    };
    void setOptions(const QList<Option>& options);
    /// Empty while nothing is chosen.
    QString current() const;
    void setCurrent(const QString& id);
    /// Frames around the rows (the default), or bare rows as in Problems.
    void setFramed(bool framed);

Q_SIGNALS:
    void currentChanged(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    QList<Option> m_options;
    QButtonGroup* m_group;
    QVBoxLayout* m_column;
    bool m_framed = true;
};

} // namespace sek
