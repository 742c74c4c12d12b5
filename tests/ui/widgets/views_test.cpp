// SPDX-License-Identifier: GPL-3.0-or-later
#include "suite.h"

#include "ui/widgets/parts/chip.h"
#include "ui/widgets/theme/colors.h"
#include "ui/widgets/views/diffdelegate.h"
#include "ui/widgets/views/plain_table.h"
#include "ui/widgets/views/rowdelegate.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/sidebar.h"
#include "ui/widgets/views/switcherbutton.h"
#include "ui/widgets/views/tableheader.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace sek;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

struct Stage
{
    QWidget window;
    explicit Stage(QWidget* content, int width = 900)
    {
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(content);
        window.resize(width, 400);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) qFatal("no active window");
    }
};

// Name (link), e-mail, actions: edit, delete; the third person cannot be deleted.
RowTable* people()
{
    auto* table = new RowTable;
    auto* model = new QStandardItemModel(0, 3, table);
    model->setHorizontalHeaderLabels({s("Name"), s("E-mail"), {}});
    for (const char* name : {"Exempel, Astrid", "Exempel, Bertil", "Prov, Celia"}) {
        auto* person = new QStandardItem(s(name));
        person->setData(true, RowRole::Link);
        auto* acts = new QStandardItem;
        const bool own = model->rowCount() == 2;
        acts->setData(QVariant::fromValue(QList<RowAction>{{s("edit"), s("edit"), s("Edit"), false, true, false},
                                                           {s("delete"), s("delete"), s("Delete"), false, true, own}}),
                      RowRole::Actions);
        model->appendRow({person, new QStandardItem(s("person@example.org")), acts});
    }
    table->setModel(model);
    table->setColumnWidth(0, 200);
    table->setColumnWidth(1, 200);
    return table;
}

} // namespace

class ViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { resetTheme(); }

    void enter_opens_the_rows_link()
    {
        RowTable* table = people();
        const Stage stage(table);
        const QSignalSpy opened(table, &RowTable::linkActivated);
        table->setFocus();
        QCOMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].toModelIndex(), table->model()->index(1, 0));
        table->setCurrentIndex(table->model()->index(2, 1));
        QTest::keyClick(table, Qt::Key_Enter);
        QCOMPARE(opened[1][0].toModelIndex(), table->model()->index(2, 0));
    }

    void a_list_made_anew_keeps_the_row_the_button_and_what_is_in_sight()
    {
        QList<PlainTable::Row> rows;
        const auto row = [](const QString& id) {
            const QList<RowAction> acts = {{s("edit"), s("edit"), s("Edit")}, {s("delete"), s("delete"), s("Delete")}};
            return PlainTable::Row{{id, s("e-mail")}, {}, acts, id};
        };
        for (int i = 10; i < 90; ++i) rows.append(row(s("k%1").arg(i)));
        auto* list = new PlainTable;
        list->setHeads({s("Name"), s("E-mail")}, s("Actions"));
        list->show(rows);
        auto* sorted = new QSortFilterProxyModel;
        sorted->setSourceModel(list);
        auto* table = new RowTable;
        list->setParent(table);
        sorted->setParent(table);
        table->setModel(sorted);
        table->setSortingEnabled(true);
        table->sortByColumn(0, Qt::DescendingOrder);
        const Stage stage(table);
        table->setFocus();
        const auto current = [&] { return table->currentIndex().siblingAtColumn(0).data().toString(); };
        table->setCurrentIndex(sorted->index(40, 2));
        const QString kept = current();
        QCOMPARE(kept, s("k49"));
        QTest::keyClick(table, Qt::Key_Right); // to the second button
        table->verticalScrollBar()->setValue(0);
        const QSignalSpy told(table, &RowTable::currentRowChanged);

        rows.removeFirst();
        rows.append(row(s("k95")));
        rows.append(row(s("k96")));
        list->show(rows);
        QCOMPARE(current(), kept);
        QCOMPARE(table->currentIndex().row(), 42);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(told.last()[0].toInt(), 42);
        QCOMPARE(table->verticalScrollBar()->value(), 0);
        const QSignalSpy done(table, &RowTable::actionTriggered);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(done.last()[1].toString(), s("delete"));

        // Gone: the row that took its place; at the end the last one; nothing of nothing.
        rows.removeIf([&](const PlainTable::Row& r) { return r.id == kept; });
        list->show(rows);
        QCOMPARE(current(), s("k48"));
        list->show({rows[5], rows[6]});
        QCOMPARE(table->currentIndex().row(), 1);
        list->show({});
        QVERIFY(!table->currentIndex().isValid());
        list->show(rows);
        QVERIFY(!table->currentIndex().isValid());
    }

    void a_link_opens_by_a_click_on_its_words_only()
    {
        RowTable* table = people();
        const Stage stage(table);
        const QSignalSpy opened(table, &RowTable::linkActivated);
        const QRect cell = table->visualRect(table->model()->index(0, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 5, cell.center().y()));
        QCOMPARE(opened.count(), 0);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 30, cell.center().y()));
        QCOMPARE(opened.count(), 1);
    }

    void row_actions_work_by_mouse_and_by_every_key()
    {
        RowTable* table = people();
        const Stage stage(table);
        const QSignalSpy done(table, &RowTable::actionTriggered);
        const auto last = [&] { return qMakePair(done.last()[0].toModelIndex().row(), done.last()[1].toString()); };
        // Mouse: the delete button is the last at the right.
        const QRect cell = table->visualRect(table->model()->index(1, 2));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 14, cell.center().y()));
        QCOMPARE(done.count(), 1);
        QCOMPARE(last(), qMakePair(1, s("delete")));
        // Pressed on one, released on the other: nothing.
        QTest::mousePress(table->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 14, cell.center().y()));
        QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 14 - 28, cell.center().y()));
        QCOMPARE(done.count(), 1);
        // Keys for the row.
        table->setFocus();
        table->setCurrentRow(0);
        QTest::keyClick(table, Qt::Key_F2);
        QCOMPARE(last(), qMakePair(0, s("edit")));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(last(), qMakePair(0, s("delete")));
        // Arrows into the cell of buttons, through it, and Space.
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Right);
        QCOMPARE(table->currentIndex().column(), 2);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(last(), qMakePair(0, s("edit")));
        QTest::keyClick(table, Qt::Key_Right);
        QCOMPARE(table->currentIndex().column(), 2);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(last(), qMakePair(0, s("delete")));
        QTest::keyClick(table, Qt::Key_Left);
        QTest::keyClick(table, Qt::Key_Left);
        QCOMPARE(table->currentIndex().column(), 1);
        QCOMPARE(done.count(), 5);
    }

    void ones_own_row_has_no_bin_by_any_way()
    {
        RowTable* table = people();
        const Stage stage(table);
        const QSignalSpy done(table, &RowTable::actionTriggered);
        const QRect cell = table->visualRect(table->model()->index(2, 2));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 14, cell.center().y()));
        table->setFocus();
        table->setCurrentRow(2);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(done.count(), 0);
        QCOMPARE(table->rowActions(2).size(), 1);
    }

    void the_context_menu_offers_the_rows_actions_by_key()
    {
        RowTable* table = people();
        const Stage stage(table);
        const QSignalSpy done(table, &RowTable::actionTriggered);
        table->setFocus();
        table->setCurrentRow(1);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5),
                                table->viewport()->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(table->viewport(), &event);
        auto* menu = table->findChild<QMenu*>(s("rowMenu"));
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions()[1]->trigger();
        QCOMPARE(done.count(), 1);
        QCOMPARE(done[0][0].toModelIndex().row(), 1);
        QCOMPARE(done[0][1].toString(), s("delete"));
        menu->close();
    }

    void a_table_is_one_tab_stop()
    {
        RowTable* table = people();
        auto* box = new QWidget;
        auto* column = new QVBoxLayout(box);
        auto* next = new QLineEdit;
        column->addWidget(table);
        column->addWidget(next);
        const Stage stage(box);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(next->hasFocus());
    }

    void selection_accent_bar_and_focus_are_painted()
    {
        RowTable* table = people();
        const Stage stage(table);
        table->setCurrentRow(1);
        table->clearFocus();
        const Theme& t = Theme::get();
        const QRect first = table->visualRect(table->model()->index(1, 0));
        const auto pixel = [&](int x, int y) { return table->viewport()->grab().toImage().pixelColor(x, y).rgb(); };
        QCOMPARE(pixel(first.left() + 1, first.center().y()), t.color(ColorRole::Accent).rgb());
        QCOMPARE(pixel(first.right() - 3, first.top() + 5), t.color(ColorRole::Selection).rgb());
        QCOMPARE(pixel(first.center().x(), first.bottom()), t.color(ColorRole::Line).rgb());
        table->setFocus();
        QCOMPARE(pixel(first.center().x(), first.top()), t.color(ColorRole::Focus).rgb());
        const QRect end = table->visualRect(table->model()->index(1, 2));
        QCOMPARE(pixel(end.right(), end.center().y()), t.color(ColorRole::Focus).rgb());
    }

    void row_heights_follow_the_text_size_and_the_second_line()
    {
        RowTable* table = people();
        const Stage stage(table);
        QCOMPARE(table->rowHeight(0), 36);
        table->setTwoLine(true);
        QCOMPARE(table->rowHeight(0), 48);
        Theme::get().setTextSize(200);
        QVERIFY(table->rowHeight(0) >= 90);
    }

    void targets_in_cells_are_never_under_24_pixels()
    {
        const QList<RowAction> acts{{s("edit"), s("edit"), s("Edit"), false, true, false},
                                    {s("undo"), s("undo"), s("Undo"), true, true, false}};
        for (const int percent : {80, 100, 200}) {
            Theme::get().setTextSize(percent);
            const auto rects = RowDelegate::actionRects(QRect(0, 0, 400, Theme::get().rowHeight()), acts);
            for (const QRect& r : rects) {
                QVERIFY(r.width() >= 24 && r.height() >= 24);
                QVERIFY(QRect(0, 0, 400, Theme::get().rowHeight()).contains(r));
            }
            QVERIFY(!rects[0].intersects(rects[1]));
        }
    }

    void a_cell_is_as_wide_as_everything_in_it()
    {
        QStandardItemModel model(1, 1);
        const QModelIndex index = model.index(0, 0);
        const RowDelegate delegate;
        const auto width = [&] { return delegate.sizeHint({}, index).width(); };
        model.setData(index, s("Signed"));
        const int plain = width();
        model.setData(index, s("done"), RowRole::StateIcon);
        const int withIcon = width();
        QVERIFY(withIcon > plain + 16);
        model.setData(index, s("a second line that is much longer than the first"), RowRole::SecondLine);
        QVERIFY(width() > withIcon + 100);
        model.setData(index, true, RowRole::Chip);
        QCOMPARE(width(), chipSize({s("done"), s("Signed"), Tone::Ok, false}).width() + 20);
    }

    void heads_wrap_to_two_lines()
    {
        RowTable* table = people();
        const Stage stage(table);
        const int one = table->head()->sizeHint().height();
        table->model()->setHeaderData(1, Qt::Horizontal, s("A head much too long for a column of this width"));
        QVERIFY(table->head()->sizeHint().height() > one + 10);
    }

    void area_model_keeps_the_rules_of_models()
    {
        AreaModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setItems(
            {{s("tasks"), s("Tasks"), s("tasks"), {}, {}}, {}, {s("users"), s("Users"), s("users"), {}, {}}});
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!(model.flags(model.index(1)) & Qt::ItemIsSelectable));
        model.setMark(s("users"), {s("error"), 2, ColorRole::Bad, s("2 errors")});
        QCOMPARE(changes.count(), 1);
        QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), s("Users, 2 errors"));
        model.setMark(s("users"), {s("error"), 2, ColorRole::Bad, s("2 errors")});
        QCOMPARE(changes.count(), 1);
        model.setItems(
            {{s("tasks"), s("Zadania"), s("tasks"), {}, {}}, {}, {s("users"), s("Osoby"), s("users"), {}, {}}});
        QCOMPARE(resets.count(), 1); // other words are not other rows
        QCOMPARE(model.index(0).data().toString(), s("Zadania"));
        QVERIFY(!model.indexOf({}).isValid());
    }

    void the_side_bar_goes_where_the_arrows_go_and_skips_lines()
    {
        auto* bar = new SideBar;
        const Stage stage(bar);
        bar->areas()->setItems(
            {{s("tasks"), s("Tasks"), s("tasks"), {}, {}}, {}, {s("users"), s("Users"), s("users"), {}, {}}});
        bar->bottomAreas()->setItems({{s("settings"), s("Settings"), s("settings"), {}, {}}});
        const QSignalSpy went(bar, &SideBar::activated);
        bar->setCurrent(s("tasks"));
        QCOMPARE(went.count(), 0);
        bar->view()->setFocus();
        QTest::keyClick(bar->view(), Qt::Key_Down);
        QCOMPARE(went.count(), 1);
        QCOMPARE(went[0][0].toString(), s("users"));
        QCOMPARE(bar->current(), s("users"));
        // The list at the bottom takes the selection over.
        auto* bottom = bar->findChild<QListView*>(s("bottomAreasView"));
        QTest::mouseClick(bottom->viewport(), Qt::LeftButton, {}, QPoint(60, 10));
        QCOMPARE(bar->current(), s("settings"));
        QVERIFY(!bar->view()->selectionModel()->hasSelection());
        bar->setCurrent(s("users"));
        QVERIFY(!bottom->selectionModel()->hasSelection());
        QCOMPARE(went.count(), 2);
        bar->areas()->setItems(
            {{s("start"), s("Start"), s("tasks"), {}, {}}, {s("users"), s("Users"), s("users"), {}, {}}});
        QCOMPARE(bar->view()->currentIndex().row(), 1);
        QCOMPARE(went.count(), 2);
    }

    void the_side_bar_shrinks_to_a_rail_that_still_says_its_names()
    {
        auto* bar = new SideBar;
        const Stage stage(bar);
        bar->areas()->setItems(
            {{s("users"), s("Users"), s("users"), {s("error"), 2, ColorRole::Bad, s("2 errors")}, s("Ctrl+3")}});
        const int full = bar->width();
        bar->setRail(true);
        QTRY_VERIFY(bar->width() < full / 3);
        QCOMPARE(bar->areas()->index(0).data(Qt::ToolTipRole).toString(), s("Users (Ctrl+3), 2 errors"));
        bar->switcher()->setOrganisation(s("ZŁ"), s("Fundacja „Zielona Łódka”"), s("E99000003"));
        QCOMPARE(bar->switcher()->accessibleName(), s("Organisation: Fundacja „Zielona Łódka”"));
    }

    void differences_are_tinted_and_carry_an_icon_and_a_word()
    {
        QTableView table;
        table.setItemDelegate(new DiffDelegate(&table));
        QStandardItemModel model(1, 2);
        table.setModel(&model);
        table.setShowGrid(false);
        model.setData(model.index(0, 0), int(DiffDelegate::Theirs), DiffDelegate::KindRole);
        model.setData(model.index(0, 1), int(DiffDelegate::Mine), DiffDelegate::KindRole);
        table.resize(400, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const QImage image = table.viewport()->grab().toImage();
        const Theme& t = Theme::get();
        for (const auto& [column, ground, ink] :
             {std::tuple{0, ColorRole::WarnBg, ColorRole::Warn}, std::tuple{1, ColorRole::InfoBg, ColorRole::Info}}) {
            const QRect cell = table.visualRect(model.index(0, column));
            QCOMPARE(image.pixelColor(cell.right() - 3, cell.top() + 3).rgb(), t.color(ground).rgb());
            int inked = 0;
            for (int y = cell.top(); y < cell.bottom(); ++y)
                for (int x = cell.left(); x < cell.left() + 30; ++x)
                    inked += image.pixelColor(x, y).rgb() != t.color(ground).rgb() ? 1 : 0;
            QVERIFY2(inked > 10, roleName(ink).data());
        }
        QVERIFY(DiffDelegate::spokenKind(DiffDelegate::Theirs) != DiffDelegate::spokenKind(DiffDelegate::Mine));
    }

    void a_head_as_wide_as_its_words_keeps_them_in_one_line_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* w : {"Na liście", "Konto EU Login", "Adresy e-mail zgodne", "Ir sarakstā", "EU Login konts", "På listan", "On the list", "EU Login account", "Akredytacja ważna"})
            QTest::newRow(w) << QString::fromUtf8(w);
    }
    void a_head_as_wide_as_its_words_keeps_them_in_one_line()
    {
        QFETCH(QString, words);
        for (const int size : {100, 120, 150, 200}) {
            Theme::get().setTextSize(size);
            QStandardItemModel model(1, 1);
            model.setHorizontalHeaderLabels({words});
            RowTable table;
            table.setModel(&model);
            table.head()->setSectionResizeMode(QHeaderView::ResizeToContents);
            table.head()->resizeSections(QHeaderView::ResizeToContents);
            const QFontMetrics fm(Theme::get().font(TextType::SmallStrong));
            const int room = table.head()->sectionSize(0) - 2 * Theme::get().space(10);
            const auto height = [&](int width) {
                return fm.boundingRect(QRect(0, 0, width, 1000), int(Qt::TextWordWrap), words).height();
            };
            QCOMPARE(height(room), height(10'000));
        }
        Theme::get().setTextSize(100);
    }
};

static Suite<ViewsTest> registered;
#include "views_test.moc"
