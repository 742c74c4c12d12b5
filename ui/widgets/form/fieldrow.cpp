// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form/fieldrow.h"

#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/fieldlabel.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/flowlayout.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/literaltip.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTextDocumentFragment>
#include <QTimer>

#include <algorithm>

namespace sek {
namespace {

QString kindSuffix(const QWidget* w)
{
    if (qobject_cast<const QComboBox*>(w) != nullptr) return QStringLiteral("Combo");
    if (qobject_cast<const QLineEdit*>(w) != nullptr || qobject_cast<const QPlainTextEdit*>(w) != nullptr)
        return QStringLiteral("Edit");
    if (qobject_cast<const YesNo*>(w) != nullptr) return QStringLiteral("YesNo");
    if (qobject_cast<const QAbstractButton*>(w) != nullptr) return QStringLiteral("Check");
    if (qobject_cast<const ReadOnlyValue*>(w) != nullptr) return QStringLiteral("Value");
    return QStringLiteral("Field");
}

} // namespace

FieldRow::FieldRow(const QString& id, const QString& label, QWidget* editor, FieldWidth width, QWidget* parent)
    : QWidget(parent), m_id(id), m_label(new FieldLabel(label, this)), m_editor(editor), m_field(new QWidget(this)),
      m_messageBox(new QWidget(this)), m_messageFlow(new FlowLayout(m_messageBox)),
      m_message(new IconLabel({}, {}, ColorRole::Muted, TextType::Small, m_messageBox)),
      m_act(new Button({}, ButtonKind::Outlined, {}, m_messageBox)), m_grid(new QGridLayout(this)),
      m_pause(new QTimer(this)), m_width(width)
{
    setObjectName(id + QStringLiteral("Row"));
    if (editor->objectName().isEmpty()) editor->setObjectName(id + kindSuffix(editor));
    m_label->setObjectName(id + QStringLiteral("Label"));
    m_message->label()->setObjectName(id + QStringLiteral("MessageLabel"));
    m_act->setObjectName(id + QStringLiteral("MessageButton"));
    m_act->setSmall(true);
    m_message->setWordWrap(true);
    m_message->label()->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setBuddy(editor);
    auto* row = new QHBoxLayout(m_field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const bool ownWidth = editor->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum; // else it would stand in the middle
    row->addWidget(editor, 1, ownWidth ? Qt::AlignLeft : Qt::Alignment());
    if (width != FieldWidth::Free) row->addStretch();
    m_messageFlow->addWidget(m_message);
    m_messageFlow->addWidget(m_act);
    m_pause->setSingleShot(true);
    m_pause->setInterval(400);
    connect(m_pause, &QTimer::timeout, this, &FieldRow::validationDue);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (showing() == Showing::Changed)
            Q_EMIT undoRequested();
        else
            Q_EMIT messageActionTriggered();
    });
    connect(&Theme::get(), &Theme::changed, this, [this] {
        place();
        refresh();
    });
    watch(editor);
    place();
    refresh();
    refreshNames();
}

// Composite editors (post code and town) are one row: every input in them is watched.
void FieldRow::watch(QWidget* w)
{
    if (auto* line = qobject_cast<QLineEdit*>(w)) {
        connect(line, &QLineEdit::textEdited, this, &FieldRow::changedByPerson);
        connect(line, &QLineEdit::editingFinished, this, &FieldRow::finished);
    } else if (auto* combo = qobject_cast<QComboBox*>(w)) {
        connect(combo, &QComboBox::activated, this, [this] {
            Q_EMIT edited();
            finished();
        });
        if (combo->isEditable()) connect(combo, &QComboBox::editTextChanged, this, &FieldRow::changedByPerson);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(w)) {
        connect(text, &QPlainTextEdit::textChanged, this, &FieldRow::changedByPerson);
        text->installEventFilter(this);
    } else if (auto* yesNo = qobject_cast<YesNo*>(w)) {
        connect(yesNo, &YesNo::changed, this, [this] {
            Q_EMIT edited();
            finished();
        });
    } else if (auto* button = qobject_cast<QAbstractButton*>(w)) {
        connect(button, &QAbstractButton::clicked, this, [this] {
            Q_EMIT edited();
            finished();
        });
    } else {
        const auto children = w->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        for (QWidget* child : children)
            watch(child);
        return;
    }
    m_inputs.append(w);
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && qobject_cast<QPlainTextEdit*>(watched) != nullptr) finished();
    return QWidget::eventFilter(watched, event);
}

void FieldRow::changedByPerson()
{
    Q_EMIT edited();
    if (hasError() || hasWarning()) m_pause->start();
}

void FieldRow::finished()
{
    m_pause->stop();
    Q_EMIT validationDue();
}

QString FieldRow::label() const
{
    return withoutMnemonic(m_label->text());
}

void FieldRow::setLabel(const QString& label)
{
    m_label->setText(label);
    refreshNames();
}

void FieldRow::setRequired(bool required)
{
    m_label->setRequired(required);
    refreshNames();
}

bool FieldRow::isRequired() const
{
    return m_label->isRequired();
}

void FieldRow::setError(const QString& text, const QString& action, QWidget* input)
{
    m_error = {text, action, input};
    refresh();
}

void FieldRow::setWarning(const QString& text, const QString& action, QWidget* input)
{
    m_warning = {text, action, input};
    refresh();
}

void FieldRow::setHint(const QString& text)
{
    m_hint = text;
    refresh();
}

void FieldRow::setChanged(const QString& oldValue)
{
    m_changed = true;
    m_oldValue = oldValue;
    refresh();
}

void FieldRow::clearChanged()
{
    m_changed = false;
    refresh();
}

FieldRow::Showing FieldRow::showing() const
{
    if (hasError()) return Showing::Error;
    if (hasWarning()) return Showing::Warning;
    if (m_changed) return Showing::Changed;
    return m_hint.isEmpty() ? Showing::Nothing : Showing::Hint;
}

void FieldRow::setFrozen(bool frozen)
{
    if (m_frozen == frozen) return;
    m_frozen = frozen;
    refresh();
}

QString FieldRow::message() const
{
    return QTextDocumentFragment::fromHtml(m_message->text()).toPlainText();
}

void FieldRow::refresh()
{
    const Showing now = showing();
    QLabel* text = m_message->label();
    text->setTextFormat(now == Showing::Changed ? Qt::RichText : Qt::PlainText);
    text->setToolTip({});
    QString action;
    switch (now) {
    case Showing::Error:
        m_message->set(QStringLiteral("error"), m_error.text, ColorRole::Bad);
        action = m_error.action;
        break;
    case Showing::Warning:
        m_message->set(QStringLiteral("warning"), m_warning.text, ColorRole::Warn);
        action = m_warning.action;
        break;
    case Showing::Changed: {
        const QString old = m_oldValue.isEmpty() ? tr("empty", "the field's old value") : m_oldValue;
        QString shortened = old.simplified();
        if (shortened.size() > 60) {
            shortened = shortened.left(59) + QChar(0x2026);
            text->setToolTip(literalTip(old));
        }
        m_message->set(QStringLiteral("edit"),
                       tr("Changed. Was: %1")
                           .arg(QStringLiteral("<span style=\"color:%1\">%2</span>")
                                    .arg(Theme::get().color(ColorRole::Text).name(), shortened.toHtmlEscaped())),
                       ColorRole::Muted);
        m_message->setIconRole(ColorRole::Accent);
        action = tr("Undo");
        break;
    }
    case Showing::Hint:
        m_message->set({}, m_hint, ColorRole::Muted);
        break;
    case Showing::Nothing:
        m_message->set({}, {}, ColorRole::Muted);
        break;
    }
    m_act->setKind(now == Showing::Changed ? ButtonKind::Flat : ButtonKind::Outlined);
    m_act->setText(action);
    m_act->setIconName(now == Showing::Changed ? QStringLiteral("undo") : QString());
    m_act->setAccessibleName(now == Showing::Changed ? tr("Undo the change of %1").arg(label()) : action);
    m_act->setVisible(!action.isEmpty() && !m_frozen);
    m_message->setVisible(now != Showing::Nothing);
    m_messageBox->setVisible(now != Showing::Nothing);
    m_messageFlow->invalidate();
    markInputs();
    refreshNames();
    place();
    updateGeometry();
    update();
}

void FieldRow::markInputs()
{
    const Finding* finding = hasError() ? &m_error : hasWarning() ? &m_warning : nullptr;
    for (QWidget* input : std::as_const(m_inputs)) {
        const bool meant =
            finding != nullptr && (finding->input == nullptr ? input == m_inputs.first() : finding->input == input);
        const QString state = !meant ? QString() : hasError() ? QStringLiteral("error") : QStringLiteral("warning");
        if (input->property("state").toString() == state) continue;
        input->setProperty("state", state);
        repolish(input);
    }
}

void FieldRow::refreshNames()
{
    const QString name = isRequired() ? tr("%1, required").arg(label()) : label();
    const Showing now = showing();
    QString description = message();
    if (now == Showing::Error) description = tr("Error: %1").arg(description);
    if (now == Showing::Warning) description = tr("Warning: %1").arg(description);
    if (m_inputs.size() <= 1 || qobject_cast<YesNo*>(m_editor) != nullptr) m_editor->setAccessibleName(name);
    m_editor->setAccessibleDescription(description);
    for (QWidget* input : std::as_const(m_inputs)) {
        // The parts of a composite editor have names of their own; the first may take the row's.
        if (input != m_editor && (input->accessibleName().isEmpty() || input->property("rowName").toBool())) {
            input->setProperty("rowName", true);
            input->setAccessibleName(name);
        }
        input->setAccessibleDescription(description);
    }
}

void FieldRow::focusEditor()
{
    const Finding& finding = hasError() ? m_error : m_warning;
    QWidget* to = finding.input != nullptr ? finding.input : m_inputs.isEmpty() ? m_editor : m_inputs.first();
    if (auto* yesNo = qobject_cast<YesNo*>(to)) to = yesNo->yesRadio();
    to->setFocus(Qt::OtherFocusReason);
}

int FieldRow::gutter()
{
    return Theme::get().space(12);
}

int FieldRow::naturalLabelWidth() const
{
    return m_label->naturalWidth();
}

void FieldRow::arrange(FormColumns columns, int labelWidth)
{
    m_columns = columns;
    m_labelWidth = labelWidth;
    place();
}

void FieldRow::place()
{
    const Theme& t = Theme::get();
    const int control = t.controlHeight();
    const int body = QFontMetrics(t.font(TextType::Body)).height();
    const bool three = m_columns == FormColumns::Three;
    const bool one = m_columns == FormColumns::One;
    const int longField = t.px(three ? 390 : 420);
    m_editor->setMaximumWidth(m_width == FieldWidth::Short  ? t.px(190)
                              : m_width == FieldWidth::Long ? longField
                                                            : QWIDGETSIZE_MAX);
    m_field->setMaximumWidth(m_width == FieldWidth::Free && !three ? QWIDGETSIZE_MAX : longField);
    m_field->setMinimumHeight(control);
    m_label->setContentsMargins({});
    for (QWidget* w : {static_cast<QWidget*>(m_label), m_field, m_messageBox})
        m_grid->removeWidget(w);
    m_grid->setContentsMargins(gutter(), 0, 0, 0);
    m_grid->setHorizontalSpacing(t.space(16));
    m_grid->setVerticalSpacing(0);
    // The label's and the message's first lines stand on the field's.
    const int labelDrop = (control - body) / 2;
    const int messageLine =
        m_act->isHidden() ? QFontMetrics(t.font(TextType::Small)).height() : m_act->sizeHint().height();
    m_messageFlow->setContentsMargins(0, three ? std::max(0, (control - messageLine) / 2) : 4, 0, three ? 0 : 2);
    auto* labelCell = new QVBoxLayout;
    labelCell->setContentsMargins(0, one ? 0 : labelDrop, 0, one ? 2 : 0);
    labelCell->addWidget(m_label);
    labelCell->addStretch();
    while (QLayoutItem* old = m_grid->takeAt(0))
        delete old;
    m_grid->addLayout(labelCell, 0, 0);
    m_grid->setColumnMinimumWidth(0, one ? 0 : m_labelWidth);
    m_label->setMaximumWidth(one || m_labelWidth == 0 ? QWIDGETSIZE_MAX : m_labelWidth);
    m_grid->setColumnMinimumWidth(1, three ? longField : 0);
    m_grid->setColumnStretch(0, one ? 1 : 0);
    m_grid->setColumnStretch(1, m_columns == FormColumns::Two ? 1 : 0);
    m_grid->setColumnStretch(2, three ? 1 : 0);
    const auto left = Qt::Alignment();
    auto* fieldCell = new QHBoxLayout;
    fieldCell->setContentsMargins(0, 0, 0, 0);
    fieldCell->addWidget(m_field, 1);
    if (!three) fieldCell->addStretch();
    if (three) {
        m_grid->addLayout(fieldCell, 0, 1, left);
        m_grid->addWidget(m_messageBox, 0, 2);
    } else if (m_columns == FormColumns::Two) {
        m_grid->addLayout(fieldCell, 0, 1, left);
        m_grid->addWidget(m_messageBox, 1, 1);
    } else {
        m_grid->addLayout(fieldCell, 1, 0, left);
        m_grid->addWidget(m_messageBox, 2, 0);
    }
}

void FieldRow::paintEvent(QPaintEvent*)
{
    if (!m_changed) return;
    const Theme& t = Theme::get();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(t.color(ColorRole::Accent));
    const QRect field = m_field->geometry();
    const int top = m_columns == FormColumns::One ? m_label->y() : field.top();
    const int bottom = m_columns == FormColumns::One ? field.bottom() : field.top() + t.controlHeight() - 1;
    p.drawRoundedRect(QRect(0, top + 1, t.px(3), bottom - top - 1), 1.5, 1.5);
}

void FieldRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace sek
