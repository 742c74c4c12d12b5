// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form/editors.h"

#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

namespace sek {

ComboBox::ComboBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus); // not by wheel
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
}

void ComboBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ComboBox::paintEvent(QPaintEvent* event)
{
    if (isEditable() || currentIndex() < 0) {
        QComboBox::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    // A box measures its own hint by what the letters cover, a little less than they advance.
    const int room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() +
                     fontMetrics().averageCharWidth() / 2;
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

YesNo::YesNo(QWidget* parent) : QWidget(parent), m_yes(new QRadioButton(this)), m_no(new QRadioButton(this))
{
    m_yes->setObjectName(QStringLiteral("yesRadio"));
    m_no->setObjectName(QStringLiteral("noRadio"));
    setFocusProxy(m_yes);
    auto* group = new QButtonGroup(this);
    group->addButton(m_yes);
    group->addButton(m_no);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    row->addStretch();
    const auto space = [row] { row->setSpacing(Theme::get().space(32)); };
    space();
    connect(&Theme::get(), &Theme::changed, this, space);
    connect(group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) Q_EMIT changed();
    });
    retranslate();
}

void YesNo::retranslate()
{
    if (m_ownWords) return;
    m_yes->setText(tr("Yes"));
    m_no->setText(tr("No"));
}

void YesNo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void YesNo::setWords(const QString& yes, const QString& no)
{
    m_ownWords = true;
    m_yes->setText(yes);
    m_no->setText(no);
}

std::optional<bool> YesNo::value() const
{
    if (m_yes->isChecked()) return true;
    if (m_no->isChecked()) return false;
    return {};
}

void YesNo::setValue(std::optional<bool> value)
{
    if (value.has_value()) {
        (*value ? m_yes : m_no)->setChecked(true);
        return;
    }
    QButtonGroup* group = m_yes->group();
    group->setExclusive(false); // an exclusive group refuses to have nothing checked
    m_yes->setChecked(false);
    m_no->setChecked(false);
    group->setExclusive(true);
}

DateEdit::DateEdit(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const QDate d = date(); d.isValid()) setDate(d);
    });
}

QDate DateEdit::read(const QString& typed, const QLocale& locale)
{
    const QString text = typed.trimmed();
    for (const QString& format : {locale.dateFormat(QLocale::ShortFormat), QStringLiteral("yyyy-MM-dd"),
                                  QStringLiteral("d.M.yyyy"), QStringLiteral("d.M.yyyy.")}) {
        QString f = format;
        if (!f.contains(QStringLiteral("yyyy"))) f.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
        for (const QString& variant : {f, QString(f)
                                              .replace(QStringLiteral("dd"), QStringLiteral("d"))
                                              .replace(QStringLiteral("MM"), QStringLiteral("M"))})
            if (const QDate d = locale.toDate(text, variant); d.isValid() && d.year() >= 1000) return d;
    }
    return {};
}

QString DateEdit::write(const QDate& date, const QLocale& locale)
{
    QString f = locale.dateFormat(QLocale::ShortFormat);
    if (!f.contains(QStringLiteral("yyyy"))) f.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    // Day and month have two digits (Polish would write 1.09.2026). The year is an ordinal in Latvian and ends with a full
    // stop, which the locale's short form leaves out.
    for (const QString& part : {QStringLiteral("d"), QStringLiteral("M")})
        if (!f.contains(part + part)) f.replace(part, part + part);
    if (locale.language() == QLocale::Latvian && !f.endsWith(u'.')) f += u'.';
    return locale.toString(date, f);
}

QDate DateEdit::date() const
{
    return read(text(), QLocale());
}

void DateEdit::changeEvent(QEvent* event)
{
    // What stands there was written as the language before writes dates.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        if (const QDate d = read(text(), m_written); d.isValid()) setDate(d);
    QLineEdit::changeEvent(event);
}

void DateEdit::setDate(const QDate& date)
{
    m_written = QLocale();
    setText(date.isValid() ? write(date, QLocale()) : QString());
}

bool DateEdit::isUnreadable() const
{
    return !text().trimmed().isEmpty() && !date().isValid();
}

ReadOnlyValue::ReadOnlyValue(const QString& text, QWidget* parent)
    : QWidget(parent), m_text(new TextLabel(TextType::BodyStrong, text, ColorRole::Text, this)),
      m_lock(new IconView(QStringLiteral("locked"), ColorRole::Muted, 14, this))
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusProxy(m_text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_lock);
    row->addStretch();
    const auto size = [this] { setMinimumHeight(Theme::get().controlHeight()); };
    size();
    connect(&Theme::get(), &Theme::changed, this, size);
}

QString ReadOnlyValue::text() const
{
    return m_text->text();
}

void ReadOnlyValue::setText(const QString& text)
{
    m_text->setText(text);
}

QPlainTextEdit* makeTextEdit(int lines, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    const auto size = [edit, lines] {
        const int line = QFontMetrics(Theme::get().font(TextType::Body)).lineSpacing();
        edit->setFixedHeight(lines * line + 2 * Theme::get().space(8));
    };
    size();
    QObject::connect(&Theme::get(), &Theme::changed, edit, size);
    return edit;
}

} // namespace sek
