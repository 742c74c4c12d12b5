// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include "tests/ui/widgets/suite.h"
#include "ui/attendance/month_grid.h"
#include "ui/attendance/month_views.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>

using namespace sek;

namespace {

constexpr int People = 500;
constexpr double Frame = 16.0; // ms, one picture of sixty a second

double median(std::vector<double> v)
{
    std::ranges::sort(v);
    return v[v.size() / 2];
}

double millis(const std::function<void()>& work)
{
    QElapsedTimer t;
    t.start();
    work();
    return double(t.nsecsElapsed()) / 1e6;
}

/// The same number of cells in Qt's own table, painted by Qt's own delegate.
class Floor
{
public:
    explicit Floor(QSize size) : m_model(People, 35)
    {
        for (int r = 0; r < People; ++r)
            for (int c = 0; c < 35; ++c) m_model.setItem(r, c, new QStandardItem(c == 0 ? QStringLiteral("Exempel, Prov") : QString::number(c % 9)));
        m_view.setModel(&m_model);
        m_view.verticalHeader()->hide();
        m_view.verticalHeader()->setDefaultSectionSize(31);
        m_view.horizontalHeader()->setDefaultSectionSize(29);
        m_view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        m_view.resize(size);
        m_view.show();
        QCoreApplication::processEvents();
    }
    double page(int at)
    {
        return millis([&] {
            m_view.verticalScrollBar()->setValue(at);
            m_view.viewport()->repaint();
        });
    }
    double key(int i)
    {
        return millis([&] {
            m_model.item(3, 5)->setText(QString::number(i));
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        });
    }

private:
    QStandardItemModel m_model;
    QTableView m_view;
};

} // namespace

/// How quick a month of 500 people is, beside one frame and beside a plain table of as many cells. It prints and judges
/// nothing: a busy machine is no fault of the sheet.
class SpeedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fiveHundredPeople()
    {
        resetTheme();
        const QSize size(1112, 800);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* grid = new MonthGrid;
        column->addWidget(grid);
        window.resize(size);
        month::MonthSheet sheet = largeSheet(People);
        const double opened = millis([&] {
            grid->setSheet(std::move(sheet));
            window.show();
            QCoreApplication::processEvents();
        });
        Floor floor(size);
        MonthView* days = grid->views()->days();
        std::vector<double> page;
        std::vector<double> plainPage;
        for (int i = 1; i <= 30; ++i) {
            page.push_back(millis([&] {
                days->verticalScrollBar()->setValue(i * 400);
                for (MonthView* v : {grid->views()->names(), days, grid->views()->sums()}) v->viewport()->repaint();
            }));
            plainPage.push_back(floor.page(i * 400));
        }
        days->verticalScrollBar()->setValue(0);
        QCoreApplication::processEvents();
        std::vector<double> key;
        std::vector<double> plainKey;
        grid->goTo(personId(3), 5);
        QCoreApplication::processEvents();
        for (int i = 0; i < 60; ++i) {
            const QModelIndex at = grid->views()->current();
            key.push_back(millis([&] {
                grid->model().type(at, QString::number(1 + i % 8));
                QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
            }));
            plainKey.push_back(floor.key(i));
        }
        const int seen = (days->viewport()->height() / days->rowHeight(0) + 1) * 35;
        QVERIFY(seen > 300); // what was measured was on the screen
        QCOMPARE(grid->model().sheet().minutes(3, 5), (1 + 59 % 8) * 60);
        std::printf("month of %d people: opens in %.1f ms\n", People, opened);
        std::printf("a page of %d cells: %.2f ms, %.2f of a frame, %.2f of a plain table (%.2f ms)\n", seen, median(page),
                    median(page) / Frame, median(page) / median(plainPage), median(plainPage));
        std::printf("a value to the screen: %.2f ms, %.2f of a frame, %.2f of a plain table (%.2f ms)\n", median(key), median(key) / Frame,
                    median(key) / median(plainKey), median(plainKey));
        std::fflush(stdout);
    }
};
static const Suite<SpeedTest> speedTest;
#include "speed_test.moc"
