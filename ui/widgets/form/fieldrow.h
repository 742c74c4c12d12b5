// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QTimer;

namespace sek {

class Button;
class FieldLabel;
class FlowLayout;
class IconLabel;

/// How wide a field is where there is room: 190, 390, or as its editor wishes.
enum class FieldWidth { Short, Long, Free };

/// label | field | message; label | field over message; label over field over message.
enum class FormColumns { One, Two, Three };

/// One row of a form: label, editor of any kind, and one message beside it. Knows nothing of the domain: whoever binds
/// it validates on validationDue() and says what it found. Of what is set, the weightiest shows:
/// error > warning > changed > hint.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// `id` names the row ("pic"); the editor's object name is set to it + its kind unless it has one.
    FieldRow(const QString& id, const QString& label, QWidget* editor, FieldWidth width = FieldWidth::Long,
             QWidget* parent = nullptr);

    QString id() const { return m_id; }
    QWidget* editor() const { return m_editor; }
    QString label() const;
    void setLabel(const QString& label);
    void setRequired(bool required);
    bool isRequired() const;

    /// Empty text takes each of them away. `action` is the text of a button beside the message that mends it
    /// ("Remove spaces and dots") and emits messageActionTriggered(). `input`: which of several inputs is meant.
    void setError(const QString& text, const QString& action = {}, QWidget* input = nullptr);
    void setWarning(const QString& text, const QString& action = {}, QWidget* input = nullptr);
    void setHint(const QString& text);
    /// The value before the edit, as shown to people; empty reads "empty". With Undo and the bar at the left edge.
    void setChanged(const QString& oldValue);
    void clearChanged();
    bool isChanged() const { return m_changed; }
    /// Nothing here can be changed, nor taken back: the message stands without its button.
    void setFrozen(bool frozen);
    bool hasError() const { return !m_error.text.isEmpty(); }
    bool hasWarning() const { return !m_warning.text.isEmpty(); }

    enum class Showing { Nothing, Hint, Changed, Warning, Error };
    Showing showing() const;
    /// The message as read, without markup.
    QString message() const;

    void focusEditor();

    /// For FormGrid. `labelWidth` in pixels.
    void arrange(FormColumns columns, int labelWidth);
    int naturalLabelWidth() const;
    /// Room at the left edge for the bar of a changed field, in pixels; the label starts after it.
    static int gutter();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The person changed the value.
    void edited();
    /// Time to validate: the field was left, a choice was made, or 400 ms have passed since the last key in a field
    /// that was already wrong.
    void validationDue();
    void undoRequested();
    void messageActionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Finding
    {
        QString text;
        QString action;
        QWidget* input = nullptr;
    };
    void watch(QWidget* editor);
    void changedByPerson();
    void finished();
    void refresh();
    void refreshNames();
    void markInputs();
    void place();

    QString m_id;
    FieldLabel* m_label;
    QWidget* m_editor;
    QWidget* m_field;
    QWidget* m_messageBox;
    FlowLayout* m_messageFlow;
    IconLabel* m_message;
    Button* m_act;
    QGridLayout* m_grid;
    QTimer* m_pause;
    QList<QWidget*> m_inputs;
    FieldWidth m_width;
    FormColumns m_columns = FormColumns::Three;
    int m_labelWidth = 0;
    Finding m_error;
    Finding m_warning;
    QString m_hint;
    QString m_oldValue;
    bool m_changed = false;
    bool m_frozen = false;
};

} // namespace sek
