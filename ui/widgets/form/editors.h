// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QLocale>
#include <QWidget>

#include <optional>

class QPlainTextEdit;
class QRadioButton;

namespace sek {

class IconView;
class TextLabel;

/// A combo box the wheel does not change while somebody scrolls past it: only with focus. Type-ahead is Qt's own.
class ComboBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ComboBox(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
    /// What has no room is seen to go on.
    void paintEvent(QPaintEvent* event) override;
};

/// Two radio buttons, Yes and No, neither chosen until somebody does.
class YesNo : public QWidget
{
    Q_OBJECT
public:
    explicit YesNo(QWidget* parent = nullptr);
    std::optional<bool> value() const;
    void setValue(std::optional<bool> value);
    /// Other words than Yes and No, e.g. "It is the same", "It is different".
    void setWords(const QString& yes, const QString& no);
    QRadioButton* yesRadio() const { return m_yes; }
    QRadioButton* noRadio() const { return m_no; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QRadioButton* m_yes;
    QRadioButton* m_no;
    bool m_ownWords = false;
};

/// A date as text: typed in the locale's short form, as d.M.yyyy or yyyy-MM-dd; shown in the locale's short form with
/// four-digit year when left. What cannot be read stays as typed and date() is empty.
class DateEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);
    /// Invalid if the field is empty or not a date.
    QDate date() const;
    void setDate(const QDate& date);
    /// Whether something is typed that is not a date.
    bool isUnreadable() const;

    static QDate read(const QString& typed, const QLocale& locale);
    static QString write(const QDate& date, const QLocale& locale);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLocale m_written; ///< how the shown date is written
};

/// A value that cannot be changed here: semibold, with a padlock, selectable by mouse and keyboard.
class ReadOnlyValue : public QWidget
{
    Q_OBJECT
public:
    explicit ReadOnlyValue(const QString& text = {}, QWidget* parent = nullptr);
    QString text() const;
    void setText(const QString& text);

private:
    TextLabel* m_text;
    IconView* m_lock;
};

/// Several lines of plain text; Tab leaves the field. `lines` is the height shown.
QPlainTextEdit* makeTextEdit(int lines, QWidget* parent = nullptr);

} // namespace sek
