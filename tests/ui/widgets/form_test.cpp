// SPDX-License-Identifier: GPL-3.0-or-later
#include "suite.h"

#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/fieldlabel.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/sectionhead.h"
#include "ui/widgets/views/switcherbutton.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTimer>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace sek;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

struct Stage
{
    QWidget window;
    explicit Stage(QWidget* content, int width = 1300)
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(content);
        window.resize(width, 500);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) qFatal("no active window");
    }
};

} // namespace

class FormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { resetTheme(); }

    void the_weightiest_message_shows()
    {
        FieldRow row(s("pic"), s("&PIC code"), new QLineEdit);
        using Showing = FieldRow::Showing;
        QCOMPARE(row.showing(), Showing::Nothing);
        row.setHint(s("Nine digits."));
        QCOMPARE(row.showing(), Showing::Hint);
        QCOMPARE(row.message(), s("Nine digits."));
        row.setChanged({});
        QCOMPARE(row.showing(), Showing::Changed);
        QCOMPARE(row.message(), s("Changed. Was: empty"));
        row.setWarning(s("Unusual."));
        QCOMPARE(row.showing(), Showing::Warning);
        QCOMPARE(row.message(), s("Unusual."));
        row.setError(s("8 digits typed."));
        QCOMPARE(row.showing(), Showing::Error);
        QCOMPARE(row.message(), s("8 digits typed."));
        row.setError({});
        QCOMPARE(row.showing(), Showing::Warning);
        row.setWarning({});
        QCOMPARE(row.showing(), Showing::Changed);
        row.clearChanged();
        QCOMPARE(row.showing(), Showing::Hint);
        row.setHint({});
        QCOMPARE(row.showing(), Showing::Nothing);
    }

    void the_old_value_is_shown_as_text_never_as_markup()
    {
        FieldRow row(s("name"), s("Name"), new QLineEdit);
        row.setChanged(s("<b>Old</b> & dear"));
        QCOMPARE(row.message(), s("Changed. Was: <b>Old</b> & dear"));
    }

    void a_screen_reader_hears_label_required_and_message()
    {
        auto* edit = new QLineEdit;
        FieldRow row(s("pic"), s("&PIC code"), edit);
        QCOMPARE(edit->objectName(), s("picEdit"));
        QCOMPARE(edit->accessibleName(), s("PIC code"));
        row.setRequired(true);
        QCOMPARE(edit->accessibleName(), s("PIC code, required"));
        row.setError(s("8 digits typed."));
        QCOMPARE(edit->accessibleDescription(), s("Error: 8 digits typed."));
        row.setError({});
        QVERIFY(edit->accessibleDescription().isEmpty());
        QCOMPARE(row.findChild<FieldLabel*>()->buddy(), edit);
    }

    void the_border_tells_error_and_warning_of_the_input_meant()
    {
        auto* place = new QWidget;
        auto* two = new QHBoxLayout(place);
        auto* code = new QLineEdit;
        auto* town = new QLineEdit;
        two->addWidget(code);
        two->addWidget(town);
        FieldRow row(s("place"), s("Post code, town"), place);
        row.setError(s("Which town?"), {}, town);
        QCOMPARE(town->property("state").toString(), s("error"));
        QVERIFY(code->property("state").toString().isEmpty());
        row.setError({});
        row.setWarning(s("Usually 00-950."));
        QCOMPARE(code->property("state").toString(), s("warning"));
        QVERIFY(town->property("state").toString().isEmpty());
    }

    void validation_is_due_on_leaving_and_while_wrong_after_a_pause()
    {
        auto* form = new FormGrid;
        auto* edit = new QLineEdit;
        FieldRow* row = form->addRow(new FieldRow(s("pic"), s("PIC"), edit));
        auto* next = new QLineEdit;
        form->addRow(new FieldRow(s("next"), s("Next"), next));
        const Stage stage(form);
        const QSignalSpy due(row, &FieldRow::validationDue);
        const QSignalSpy edits(row, &FieldRow::edited);
        auto* pause = row->findChild<QTimer*>();
        edit->setFocus();
        QTest::keyClicks(edit, s("12"));
        QCOMPARE(edits.count(), 2);
        QCOMPARE(due.count(), 0);
        QVERIFY2(!pause->isActive(), "nobody is corrected while typing for the first time");
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(next->hasFocus());
        QCOMPARE(due.count(), 1);
        row->setError(s("Two digits."));
        edit->setFocus();
        QTest::keyClicks(edit, s("3"));
        QVERIFY(pause->isActive());
        QCOMPARE(pause->interval(), 400);
        QTRY_COMPARE(due.count(), 2);
    }

    void choices_are_validated_at_once()
    {
        auto* combo = new ComboBox;
        combo->addItems({s("One"), s("Two")});
        FieldRow comboRow(s("vat"), s("VAT"), combo);
        const QSignalSpy comboDue(&comboRow, &FieldRow::validationDue);
        comboRow.show();
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(comboDue.count(), 1);
        auto* yesNo = new YesNo;
        FieldRow yesNoRow(s("public"), s("Public body"), yesNo, FieldWidth::Free);
        const QSignalSpy yesNoDue(&yesNoRow, &FieldRow::validationDue);
        yesNo->noRadio()->click();
        QCOMPARE(yesNoDue.count(), 1);
        QCOMPARE(yesNo->value(), std::optional(false));
    }

    void a_choice_without_room_is_seen_to_go_on()
    {
        int room = 0;
        const auto look = [&room](const QString& text) {
            ComboBox box;
            box.addItem(text);
            box.resize(150, 30);
            const QImage seen = box.grab().toImage();
            QStyleOptionComboBox option;
            option.initFrom(&box);
            room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width() +
                   box.fontMetrics().averageCharWidth() / 2;
            return seen;
        };
        const QString text = s("A01 Yrkessvenska, 09:00 to 12:15");
        const QFontMetrics metrics(Theme::get().font(TextType::Body));
        const QImage shown = look(text);
        QVERIFY(metrics.horizontalAdvance(text) > room);
        bool goesOn = false; // only what shows its ellipsis may look the same
        for (qsizetype n = 1; n < text.size(); ++n) {
            const QString part = text.left(n) + QChar(0x2026);
            if (metrics.horizontalAdvance(part) <= room) goesOn = goesOn || look(part) == shown;
        }
        QVERIFY(goesOn);
    }

    void undo_and_mending_are_buttons_beside_the_message()
    {
        FieldRow row(s("vat"), s("VAT number"), new QLineEdit);
        row.resize(1000, 60);
        row.show();
        auto* button = row.findChild<QAbstractButton*>(s("vatMessageButton"));
        QVERIFY(!button->isVisible());
        const QSignalSpy undo(&row, &FieldRow::undoRequested);
        const QSignalSpy mend(&row, &FieldRow::messageActionTriggered);
        row.setChanged(s("PL 1"));
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), s("Undo"));
        QCOMPARE(button->accessibleName(), s("Undo the change of VAT number"));
        button->click();
        QCOMPARE(undo.count(), 1);
        row.setError(s("No spaces."), s("Remove spaces and dots"));
        QCOMPARE(button->text(), s("Remove spaces and dots"));
        button->click();
        QCOMPARE(mend.count(), 1);
        QCOMPARE(undo.count(), 1);
        row.setError(s("Too short."));
        QVERIFY(!button->isVisible());
    }

    void a_changed_field_has_the_bar_at_the_left_edge()
    {
        FieldRow row(s("name"), s("Name"), new QLineEdit);
        row.setAttribute(Qt::WA_StyledBackground);
        row.resize(1000, 60);
        row.show();
        const auto bar = [&] {
            const QImage image = row.grab(QRect(0, 0, 3, 30)).toImage();
            return image.pixelColor(1, 15).rgb() == Theme::get().color(ColorRole::Accent).rgb();
        };
        QVERIFY(!bar());
        row.setChanged(s("x"));
        QVERIFY(bar());
    }

    void the_form_has_three_two_or_one_columns_by_the_windows_width()
    {
        auto* form = new FormGrid;
        form->addSection(s("Identification"));
        auto* edit = new QLineEdit;
        FieldRow* row = form->addRow(new FieldRow(s("pic"), s("PIC code"), edit));
        row->setHint(s("Nine digits."));
        auto* label = row->findChild<QLabel*>(s("picLabel"));
        auto* message = row->findChild<QLabel*>(s("picMessageLabel"));
        Stage stage(form, 1300);
        edit->setFocus();
        const auto at = [&](const QWidget* w) { return w->mapTo(form, QPoint(0, 0)); };
        QCOMPARE(form->columns(), FormColumns::Three);
        QTRY_VERIFY(at(message).x() > at(edit).x() + edit->width());
        QVERIFY(at(label).x() < at(edit).x());
        stage.window.resize(1000, 500);
        QCOMPARE(form->columns(), FormColumns::Two);
        QTRY_VERIFY(at(message).y() > at(edit).y());
        QVERIFY(at(label).x() < at(edit).x());
        QVERIFY(at(message).x() >= at(edit).x());
        stage.window.resize(700, 500);
        QCOMPARE(form->columns(), FormColumns::One);
        QTRY_VERIFY(at(label).y() + label->height() <= at(edit).y() + 1);
        QVERIFY(at(message).y() > at(edit).y());
        QVERIFY2(edit->hasFocus(), "a new layout keeps the focus");
        Theme::get().setTextSize(200);
        stage.window.resize(1300, 500);
        QCOMPARE(form->columns(), FormColumns::One);
    }

    void labels_are_as_wide_as_the_longest_and_wrap_at_240()
    {
        auto* form = new FormGrid;
        auto* shortOne = form->addRow(new FieldRow(s("a"), s("Name"), new QLineEdit));
        form->addRow(new FieldRow(s("b"), s("Registration number of the body"), new QLineEdit));
        auto* longOne = form->addRow(new FieldRow(
            s("c"), s("A label so long that no form could ever give it the room that it would like to have"),
            new QLineEdit));
        const Stage stage(form);
        const auto x = [&](FieldRow* r) { return r->editor()->mapTo(form, QPoint()).x(); };
        QTRY_COMPARE(x(shortOne), x(longOne));
        QVERIFY(x(longOne) <= 240 + 16 + FieldRow::gutter());
        auto* label = longOne->findChild<FieldLabel*>();
        QVERIFY(label->height() > 2 * QFontMetrics(label->font()).height() - 2);
    }

    void the_form_goes_to_the_first_wrong_field_and_shows_it()
    {
        auto* scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        auto* form = new FormGrid;
        for (int i = 0; i < 30; ++i)
            form->addRow(new FieldRow(QStringLiteral("f%1").arg(i), QStringLiteral("Field %1").arg(i), new QLineEdit));
        scroll->setWidget(form);
        const Stage stage(scroll);
        QVERIFY(form->firstWrong() == nullptr);
        form->row(s("f25"))->setError(s("Wrong."));
        form->row(s("f27"))->setError(s("Wrong too."));
        QCOMPARE(form->firstWrong()->id(), s("f25"));
        form->goTo(form->firstWrong()->id());
        QVERIFY(form->row(s("f25"))->editor()->hasFocus());
        const QRect shown =
            QRect(form->row(s("f25"))->mapTo(scroll->viewport(), QPoint()), form->row(s("f25"))->size());
        QVERIFY(scroll->viewport()->rect().contains(shown));
    }

    void the_wheel_does_not_change_a_combo_somebody_scrolls_past()
    {
        auto* box = new QWidget;
        auto* column = new QVBoxLayout(box);
        auto* combo = new ComboBox;
        combo->addItems({s("One"), s("Two"), s("Three")});
        auto* other = new QLineEdit;
        column->addWidget(combo);
        column->addWidget(other);
        const Stage stage(box);
        const auto wheel = [&] {
            QWheelEvent e(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(combo, &e);
            return combo->currentIndex();
        };
        other->setFocus();
        QCOMPARE(wheel(), 0);
        combo->setFocus();
        QCOMPARE(wheel(), 1);
        QTest::keyClick(combo, Qt::Key_O); // type-ahead
        QCOMPARE(combo->currentIndex(), 0);
    }

    void O_45_markup_in_a_tool_tip_is_text()
    {
        FieldRow row(s("name"), s("Name"), new QLineEdit);
        row.setChanged(s("<b>x</b> ") + QString(80, u'y'));
        const QString tip = row.findChild<QLabel*>(s("nameMessageLabel"))->toolTip();
        QVERIFY2(tip.contains(s("&lt;b&gt;x&lt;/b&gt;")), qPrintable(tip));
        SwitcherButton switcher;
        switcher.setOrganisation(s("X"), s("<img src=x>"), {});
        QVERIFY(switcher.toolTip().contains(s("&lt;img")));
        switcher.setOrganisation(s("X"), s("Smith & Co"), {});
        QCOMPARE(switcher.toolTip(), s("Smith & Co"));
    }

    void yes_and_no_start_with_neither()
    {
        YesNo yesNo;
        QVERIFY(!yesNo.value().has_value());
        yesNo.setValue(true);
        QCOMPARE(yesNo.value(), std::optional(true));
        yesNo.setValue({});
        QVERIFY(!yesNo.value().has_value());
        yesNo.setValue(false);
        QCOMPARE(yesNo.value(), std::optional(false));
    }

    void dates_are_read_as_typed_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("expected");
        QTest::addRow("lv") << s("lv_LV") << s("05.03.2026.") << QDate(2026, 3, 5);
        QTest::addRow("lv without the last point") << s("lv_LV") << s("5.3.2026") << QDate(2026, 3, 5);
        QTest::addRow("pl") << s("pl_PL") << s("5.03.2026") << QDate(2026, 3, 5);
        QTest::addRow("sv") << s("sv_SE") << s("2026-03-05") << QDate(2026, 3, 5);
        QTest::addRow("en") << s("en_GB") << s("05/03/2026") << QDate(2026, 3, 5);
        QTest::addRow("nonsense") << s("pl_PL") << s("soon") << QDate();
        QTest::addRow("no such day") << s("pl_PL") << s("31.02.2026") << QDate();
        QTest::addRow("two-digit year is not guessed") << s("pl_PL") << s("5.03.26") << QDate();
    }

    void dates_are_read_as_typed()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(QDate, expected);
        const QLocale l(locale);
        QCOMPARE(DateEdit::read(typed, l), expected);
        if (expected.isValid()) QCOMPARE(DateEdit::read(DateEdit::write(expected, l), l), expected);
    }

    void what_is_not_a_date_stays_as_typed()
    {
        DateEdit edit;
        edit.show();
        QTest::keyClicks(&edit, s("soon"));
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), s("soon"));
        QVERIFY(edit.isUnreadable());
        edit.setText(s("2026-03-05"));
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), s("05/03/2026"));
        QVERIFY(!edit.isUnreadable());
    }
};

static Suite<FormTest> registered;
#include "form_test.moc"
