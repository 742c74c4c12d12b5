// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/activities_page.h"

#include "core/base/instant.h"
#include "ui/attendance/activities_model.h"
#include "ui/attendance/enrolment_dialog.h"
#include "ui/attendance/project_chooser.h"
#include "ui/attendance/project_dialog.h"
#include "ui/attendance/session_list_dialog.h"
#include "ui/attendance/sessions_dialog.h"
#include "ui/attendance/timetable_dialog.h"
#include "ui/organisations/list_proxy.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/tableheader.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sek {

ActivitiesPage::ActivitiesPage(OrganisationEditor& editor, QWidget* parent)
    : OrganisationPage(editor, QStringLiteral("activities"), parent), m_model(new ActivitiesModel(editor, this)), m_proxy(new ListProxy(this)),
      m_table(new RowTable), m_stack(new QStackedWidget), m_noProject(new EmptyState(QStringLiteral("attendance"), {}, {})),
      m_none(new EmptyState(QStringLiteral("calendar"), {}, {})), m_add(new QAction(this)), m_addProject(new QAction(this)),
      m_timetable(new QAction(this)),
      m_chooser(new ProjectChooser(editor, header(), this))
{
    m_add->setObjectName(QStringLiteral("addActivityAction"));
    m_add->setProperty(iconNameProperty, QStringLiteral("add"));
    m_add->setShortcut(QKeySequence::New);
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_add);
    m_addProject->setObjectName(QStringLiteral("addProjectAction"));
    m_addProject->setProperty(iconNameProperty, QStringLiteral("add"));
    m_timetable->setObjectName(QStringLiteral("timetableAction"));
    m_timetable->setProperty(iconNameProperty, QStringLiteral("print"));
    header()->addAct(m_timetable, ButtonKind::Flat);
    header()->addAct(m_addProject, ButtonKind::Flat);
    header()->addAct(m_add, ButtonKind::Outlined);
    m_none->addAct(m_add, ButtonKind::Outlined);
    m_noProject->addAct(m_addProject, ButtonKind::Outlined);
    const Theme& t = Theme::get();
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(t.space(24), 0, t.space(24), t.space(16));
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("activitiesTable"));
    m_table->setTwoLine(true);
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ActivitiesModel::Title, Qt::AscendingOrder);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget* page : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_noProject), static_cast<QWidget*>(m_none)}) m_stack->addWidget(page);
    column->addWidget(m_stack, 1);
    setBody(body);
    connect(m_add, &QAction::triggered, this, [this] {
        if (!m_chooser->current().isNull()) openActivityDialog(this->editor(), m_chooser->current(), {}, this);
    });
    connect(m_timetable, &QAction::triggered, this, [this] {
        if (!m_chooser->current().isNull()) (new TimetableDialog(this->editor(), m_chooser->current(), this))->open();
    });
    connect(m_addProject, &QAction::triggered, this, [this] {
        auto* dialog = openProjectDialog(this->editor(), this);
        connect(dialog, &RecordDialog::saved, this, [this, dialog] { setProject(dialog->id()); });
    });
    connect(m_chooser, &ProjectChooser::chosen, this, &ActivitiesPage::setProject);
    connect(m_table, &RowTable::actionTriggered, this, &ActivitiesPage::act);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& i) { act(i, QStringLiteral("edit")); });
    connect(m_table, &RowTable::linkActivated, this, [this](const QModelIndex& i) { act(i, QStringLiteral("edit")); });
    ActivitiesPage::retranslate();
}

QString ActivitiesPage::title() const
{
    return tr("Activities");
}

void ActivitiesPage::setProject(const RecordId& project)
{
    m_chooser->setCurrent(project);
    refresh();
}

void ActivitiesPage::retranslate()
{
    OrganisationPage::retranslate();
    m_add->setText(tr("Add an activity…"));
    m_addProject->setText(tr("Add project…"));
    m_timetable->setText(tr("Timetable…"));
    m_table->setAccessibleName(title());
    m_noProject->setTexts(tr("There is no project yet."), tr("A project holds its participants, activities and months."));
    m_none->setTexts(tr("There is no activity yet."), tr("Add what participants take part in, then plan its sessions."));
    m_proxy->retranslate();
    refresh();
}

void ActivitiesPage::refresh()
{
    if (!editor().isReady()) return;
    m_chooser->show(*editor().view());
    m_model->setProject(m_chooser->current());
    m_add->setVisible(!m_chooser->current().isNull());
    m_timetable->setVisible(!m_chooser->current().isNull() && m_model->rowCount() > 0);
    m_stack->setCurrentWidget(m_chooser->current().isNull() ? static_cast<QWidget*>(m_noProject)
                              : m_model->rowCount() == 0    ? static_cast<QWidget*>(m_none)
                                                            : static_cast<QWidget*>(m_table));
    if (isVisible()) arrange();
}

void ActivitiesPage::arrange()
{
    const SizeClass& size = SizeClass::of(this);
    for (int c = 0; c < ActivitiesModel::ColumnCount; ++c) {
        m_table->setColumnHidden(c, (size.narrow() && c == ActivitiesModel::Kind) || (size.narrow() && c == ActivitiesModel::People));
        m_table->head()->setSectionResizeMode(c, c == ActivitiesModel::Title ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    m_table->head()->setStretchLastSection(false);
}

void ActivitiesPage::focusFirst()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ActivitiesPage::showRecord(const RecordId& id)
{
    if (!editor().isReady()) return;
    const bool elsewhere = m_model->rowOf(id) < 0;
    if (elsewhere)
        for (const RecordView& a : editor().view()->attendance.activities) {
            if (a.id != id) continue;
            if (const auto project = RecordId::parse(text(a.body, "project_id"))) setProject(*project);
        }
    const int row = m_model->rowOf(id);
    if (row < 0) return;
    m_table->setCurrentRow(m_proxy->mapFromSource(m_model->index(row, 0)).row());
    if (elsewhere && isVisible()) focusFirst(); // what was there instead may have had the focus
}

void ActivitiesPage::act(const QModelIndex& index, const QString& id)
{
    const int row = m_proxy->mapToSource(index).row();
    if (row < 0) return;
    const RecordView& activity = m_model->activity(row);
    if (id == QLatin1String("edit")) {
        openActivityDialog(editor(), m_chooser->current(), activity.id, this);
    } else if (id == QLatin1String("enrol")) {
        enrol(activity.id);
    } else if (id == QLatin1String("sessions")) {
        auto* list = new SessionListDialog(editor(), activity.id, this);
        connect(list, &SessionListDialog::planWanted, this, [this, id = activity.id, list] { planSessions(id, list); });
        list->open();
        if (list->table()->model()->rowCount() == 0) planSessions(activity.id, list); // there is nothing else to do there
    }
}

void ActivitiesPage::planSessions(const RecordId& activity, QWidget* parent)
{
    const int row = m_model->rowOf(activity);
    if (row < 0) return;
    const Json& body = m_model->activity(row).body;
    const QDate today = editor().view()->today;
    QDate from = today;
    QDate to = today.addMonths(1);
    if (const QDate first = isoDate(text(body, "start_date")); first.isValid()) from = std::max(from, first);
    if (const QDate last = isoDate(text(body, "end_date")); last.isValid()) to = last;
    (new SessionsDialog(editor(), activity, from, to, parent))->open();
}

void ActivitiesPage::enrol(const RecordId& activity)
{
    auto* dialog = new EnrolmentDialog(editor(), activity, this);
    connect(dialog, &EnrolmentDialog::changed, this, [this](int added, int ended) {
        // Two full sentences; either stands alone.
        QStringList said;
        if (added > 0) said.append(tr("%n participant(s) are expected from now on.", nullptr, added));
        if (ended > 0) said.append(tr("%n participant(s) are no longer expected.", nullptr, ended));
        say(Tone::Info, said.join(u' '));
    });
    dialog->open();
}

} // namespace sek
