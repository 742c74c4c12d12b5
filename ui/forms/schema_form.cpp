// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/schema_form.h"

#include "core/base/instant.h"
#include "core/base/text.h"
#include "ui/forms/code_lists.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/choiceset.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/clipguard.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace sek {

namespace {

QString textOf(const Json& v)
{
    return v.is_string() ? QString::fromStdString(v.get<std::string>()) : QString();
}

/// Text of words from a list: several of them may be meant.
bool isSetOfChoices(const Field& field)
{
    return field.type == FieldType::Text && !field.choices.empty();
}

void fillSet(const Field& field, ChoiceSet* set)
{
    QList<QPair<QString, QString>> items;
    for (const auto& c : field.choices) items.append({QString::fromStdString(c), texts::choice(field.path, c)});
    set->setChoices(items);
}

} // namespace

SchemaForm::SchemaForm(const Schema& schema, QWidget* parent) : FormGrid(parent), m_schema(schema) {}

SchemaForm::~SchemaForm()
{
    for (FieldRow* row : rows()) row->disconnect(this);
}

QString SchemaForm::idOf(const std::string& path)
{
    return QString::fromStdString(path).replace(u'.', u'_');
}

std::string SchemaForm::pathOf(const QString& id) const
{
    const auto it = m_bound.find(id);
    return it == m_bound.end() ? std::string() : it->field->path;
}

void SchemaForm::fillChoices(const Field& field, ComboBox* combo)
{
    const QString chosen = combo->currentData().toString();
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItem({}, QString());
    QList<QPair<QString, QString>> items;
    if (field.type == FieldType::Country) {
        items = countryChoices();
    } else if (field.type == FieldType::Language) {
        items = languageChoices();
    } else if (!field.codeList.empty()) {
        items = codeChoices(field.codeList);
    } else {
        for (const auto& c : field.choices) items.append({QString::fromStdString(c), texts::choice(field.path, c)});
    }
    for (const auto& [code, words] : items) combo->addItem(words, code);
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

SchemaForm::Bound SchemaForm::makeEditor(const Field& field, FieldWidth width, const QString& label)
{
    const QString id = idOf(field.path);
    const QString words = label.isEmpty() ? texts::label(field) : label;
    Bound b;
    b.field = &field;
    b.ownLabel = !label.isEmpty();
    if (isSetOfChoices(field)) {
        auto* e = new ChoiceSet;
        e->setAccessibleName(words);
        fillSet(field, e);
        b.read = [e] {
            const QStringList chosen = e->chosen();
            return chosen.isEmpty() ? Json() : Json(chosen.join(u' ').toStdString());
        };
        b.write = [e](const Json& v) { e->setChosen(textOf(v).split(u' ', Qt::SkipEmptyParts)); };
        b.row = new FieldRow(id, words, e, FieldWidth::Free);
        return b;
    }
    const bool fromList = field.type == FieldType::Text && !codeChoices(field.codeList).isEmpty();
    switch (fromList ? FieldType::Choice : field.type) {
    case FieldType::Flag:
        if (field.mandatory) { // no default: the person must answer
            auto* e = new YesNo;
            b.read = [e] { return e->value() ? Json(*e->value()) : Json(); };
            b.write = [e](const Json& v) {
                e->setValue(v.is_boolean() ? std::optional(v.get<bool>()) : std::nullopt);
            };
            b.row = new FieldRow(id, words, e, FieldWidth::Free);
        } else {
            auto* e = new QCheckBox(words);
            b.read = [e] { return e->isChecked() ? Json(true) : Json(); };
            b.write = [e](const Json& v) { e->setChecked(v == Json(true)); };
            b.row = new FieldRow(id, {}, e, FieldWidth::Free);
        }
        return b;
    case FieldType::Choice:
    case FieldType::Country:
    case FieldType::Language: {
        auto* e = new ComboBox;
        fillChoices(field, e);
        b.read = [e] {
            const QString code = e->currentData().toString();
            return code.isEmpty() ? Json() : Json(code.toStdString());
        };
        b.write = [e](const Json& v) {
            const QString code = textOf(v);
            int at = e->findData(code);
            if (at < 0) { // a value of a newer program is kept and shown as it is
                e->addItem(code, code);
                at = e->count() - 1;
            }
            e->setCurrentIndex(at);
        };
        b.row = new FieldRow(id, words, e, width);
        return b;
    }
    case FieldType::Date: {
        auto* e = new DateEdit;
        b.read = [e] {
            if (e->date().isValid()) return Json(toIso(e->date()));
            const QString typed = tidy(e->text());
            return typed.isEmpty() ? Json() : Json(typed.toStdString());
        };
        b.write = [e](const Json& v) {
            const QDate date = v.is_string() ? isoDate(v.get<std::string>()) : QDate();
            if (date.isValid() || isEmpty(v)) e->setDate(date);
            else e->setText(textOf(v));
        };
        b.row = new FieldRow(id, words, e, FieldWidth::Short);
        return b;
    }
    case FieldType::Integer: {
        auto* e = new QLineEdit;
        e->setInputMethodHints(Qt::ImhDigitsOnly);
        // What is no number stays as it was typed and is judged.
        b.read = [e] {
            const QString typed = tidy(e->text());
            bool whole = false;
            const qlonglong number = typed.toLongLong(&whole);
            whole = whole && std::abs(number) <= cj1::MaxInteger;
            return typed.isEmpty() ? Json() : whole ? Json(std::int64_t(number)) : Json(typed.toStdString());
        };
        b.write = [e](const Json& v) {
            const QString shown = v.is_number_integer() ? QString::number(v.get<std::int64_t>()) : textOf(v);
            if (e->text() != shown) e->setText(shown);
        };
        b.row = new FieldRow(id, words, e, FieldWidth::Short);
        return b;
    }
    case FieldType::Lines: {
        auto* e = makeTextEdit(4);
        b.read = [e, &field] { return normalised(field, Json(e->toPlainText().toStdString())); };
        b.write = [e](const Json& v) { e->setPlainText(textOf(v)); };
        b.row = new FieldRow(id, words, e, width);
        return b;
    }
    default: {
        auto* e = new QLineEdit;
        // Longer text is accepted and judged, not cut: nothing typed or pasted is lost.
        b.read = [e, &field] { return normalised(field, Json(e->text().toStdString())); };
        b.write = [e](const Json& v) {
            if (e->text() == textOf(v)) return;
            e->setText(textOf(v));
            e->setCursorPosition(0);
        };
        connect(e, &QLineEdit::textChanged, e, [e](const QString& text) {
            // Escaped: a tool tip would read <b> as markup.
            e->setToolTip(e->fontMetrics().horizontalAdvance(text) > e->width()
                              ? QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped())
                              : QString());
        });
        Qt::InputMethodHints hints = field.type == FieldType::Email ? Qt::ImhEmailCharactersOnly : Qt::ImhNone;
        if (field.sensitivity >= Sensitivity::P2) hints |= Qt::ImhNoPredictiveText | Qt::ImhSensitiveData; // nothing is learnt
        e->setInputMethodHints(hints);
        if (field.sensitivity >= Sensitivity::P3) forbidCopying(e);
        b.row = new FieldRow(id, words, e, width);
        return b;
    }
    }
}

void SchemaForm::connectRow(Bound& b)
{
    FieldRow* row = b.row;
    const QString path = QString::fromStdString(b.field->path);
    const QString id = row->id();
    connect(row, &FieldRow::edited, this, [this, id, path] {
        if (!m_loading) Q_EMIT valueEdited(path, m_bound[id].read());
    });
    connect(row, &FieldRow::validationDue, this, [this, id] {
        m_visited.insert(id);
        Q_EMIT validationWanted();
    });
    connect(row, &FieldRow::undoRequested, this, [this, path] { Q_EMIT undoWanted(path); });
    connect(row, &FieldRow::messageActionTriggered, this, [this, path] { Q_EMIT remedyWanted(path); });
}

FieldRow* SchemaForm::addField(const std::string& path, FieldWidth width, const QString& label)
{
    const Field* field = m_schema.field(path);
    Q_ASSERT(field);
    Bound b = makeEditor(*field, width, label);
    b.row->setHint(texts::hint(*field));
    addRow(b.row);
    connectRow(b);
    m_bound.insert(b.row->id(), b);
    return b.row;
}

FieldRow* SchemaForm::addFixed(const std::string& path, const QString& why)
{
    const Field* field = m_schema.field(path);
    Q_ASSERT(field);
    auto* e = new ReadOnlyValue;
    Bound b;
    b.field = field;
    b.fixed = true;
    b.read = [] { return Json(); };
    b.write = [e, field](const Json& v) { e->setText(texts::value(*field, v)); };
    b.row = new FieldRow(idOf(path), texts::label(*field), e, FieldWidth::Free);
    b.row->setHint(why);
    addRow(b.row);
    m_bound.insert(b.row->id(), b);
    return b.row;
}

void SchemaForm::load(const Json& body, const Json& before)
{
    m_body = body;
    m_before = before;
    m_loading = true;
    for (Bound& b : m_bound) {
        const Json& value = at(body, b.field->path);
        const Json& old = at(before, b.field->path);
        // What says the same stays as typed, with the cursor where it is.
        const Json shown = b.read();
        if (b.fixed || (shown != value && !(isEmpty(shown) && isEmpty(value)))) b.write(value);
        const bool active = b.field->isActive(body);
        b.row->setVisible(active);
        b.row->setRequired(!b.fixed && b.field->isMandatory(body));
        if (!b.fixed && value != old && !(isEmpty(value) && isEmpty(old)) && active)
            b.row->setChanged(texts::value(*b.field, old));
        else b.row->clearChanged();
    }
    m_loading = false;
}

void SchemaForm::showIssues(const std::vector<Issue>& issues, bool all)
{
    for (Bound& b : m_bound) {
        const Issue* worst = nullptr;
        for (const Issue& i : issues)
            if (i.path == b.field->path && (!worst || i.severity == Severity::Error)) worst = &i;
        // Nobody is told off for what has not been reached yet.
        const bool early = worst && worst->severity == Severity::Error && !all && !m_visited.contains(b.row->id()) &&
                           !b.row->isChanged();
        if (!worst || early || b.fixed) {
            b.row->setError({});
            b.row->setWarning({});
        } else if (worst->severity == Severity::Error) {
            b.row->setWarning({});
            b.row->setError(texts::issue(*worst), texts::remedy(*worst));
        } else {
            b.row->setError({});
            b.row->setWarning(texts::issue(*worst), texts::remedy(*worst));
        }
    }
}

void SchemaForm::setReadOnly(bool readOnly, const std::vector<std::string>& but)
{
    for (Bound& b : m_bound)
        if (!b.fixed) b.row->editor()->setEnabled(!readOnly || std::ranges::find(but, b.field->path) != but.end());
}

void SchemaForm::setFrozen(bool frozen)
{
    for (Bound& b : m_bound) b.row->setFrozen(frozen);
}

void SchemaForm::retranslate()
{
    m_loading = true;
    for (Bound& b : m_bound) {
        if (auto* check = qobject_cast<QCheckBox*>(b.row->editor())) check->setText(texts::label(*b.field));
        else if (!b.ownLabel) b.row->setLabel(texts::label(*b.field));
        if (auto* combo = qobject_cast<ComboBox*>(b.row->editor())) fillChoices(*b.field, combo);
        if (auto* set = qobject_cast<ChoiceSet*>(b.row->editor())) {
            fillSet(*b.field, set);
            if (!b.ownLabel) set->setAccessibleName(texts::label(*b.field));
        }
        if (!b.fixed) b.row->setHint(texts::hint(*b.field));
    }
    m_loading = false;
    load(m_body, m_before);
}

} // namespace sek
