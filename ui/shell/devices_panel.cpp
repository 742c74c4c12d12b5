// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/devices_panel.h"

#include "core/base/instant.h"
#include "ui/organisations/question_dialog.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace sek {

namespace {

enum Column { Name, LastSeen, State, Acts, ColumnCount };

QString moment(const std::string& rfc3339)
{
    const auto at = parseRfc3339(rfc3339);
    if (!at) return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at->ms);
    return DevicesPanel::tr("%1 %2", "date, time").arg(texts::date(local.date()), local.toString(QStringLiteral("HH:mm")));
}

} // namespace

DevicesPanel::DevicesPanel(QWidget* parent)
    : QWidget(parent), m_state(new TextLabel(TextType::Body, {}, ColorRole::Muted)), m_message(new MessageBar),
      m_table(new RowTable), m_model(new QStandardItemModel(0, ColumnCount, this))
{
    setObjectName(QStringLiteral("devicesPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::get().space(8));
    m_state->setObjectName(QStringLiteral("devicesStateLabel"));
    m_state->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("devicesMessageBar"));
    m_message->hide();
    m_table->setObjectName(QStringLiteral("devicesTable"));
    m_table->setModel(m_model);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    column->addWidget(m_state);
    column->addWidget(m_message);
    column->addWidget(m_table);
    connect(m_table, &RowTable::actionTriggered, this, [this](const QModelIndex& index, const QString& act) {
        if (act == QLatin1String("delete")) end(m_model->item(index.row(), Name)->data(Qt::UserRole).toString());
    });
    connect(&Theme::get(), &Theme::changed, this, &DevicesPanel::fit);
    show(m_devices);
}

void DevicesPanel::setWorkspace(Workspace* workspace)
{
    m_workspace = workspace;
    m_message->clear();
    show(Json::array());
}

void DevicesPanel::load()
{
    if (!m_workspace) return;
    if (m_devices.empty()) m_state->setText(tr("Asking the hub…"));
    m_workspace->request("GET", QStringLiteral("/v1/devices"), Json(), this, [this](const Result<Json>& answer) {
        if (answer && at(*answer, "devices").is_array()) return show(at(*answer, "devices"));
        show(Json::array());
        m_state->setText(answer || answer.error().is("unreachable")
                             ? tr("The hub cannot be reached now. The list is shown when it can.")
                             : texts::failure(QString::fromStdString(answer.error().code)));
    });
}

void DevicesPanel::show(const Json& devices)
{
    m_devices = devices;
    m_model->removeRows(0, m_model->rowCount());
    for (const Json& d : devices) {
        QList<QStandardItem*> row;
        for (int i = 0; i < ColumnCount; ++i) row.append(new QStandardItem);
        const bool here = boolean(d, "current");
        row[Name]->setText(qtext(d, "name"));
        row[Name]->setData(qtext(d, "id"), Qt::UserRole);
        if (here) row[Name]->setData(tr("(this computer)"), RowRole::Suffix);
        row[LastSeen]->setText(moment(text(d, "last_seen_at")));
        row[State]->setText(boolean(d, "signed_in") ? tr("signed in") : tr("signed out"));
        if (!here)
            row[Acts]->setData(QVariant::fromValue(QList<RowAction>{{QStringLiteral("delete"), QStringLiteral("close"), tr("End access"), true}}),
                               RowRole::Actions);
        m_model->appendRow(row);
    }
    m_model->setHorizontalHeaderLabels({tr("Computer"), tr("Last seen"), tr("State"), {}});
    m_model->setHeaderData(Acts, Qt::Horizontal, tr("Actions"), Qt::AccessibleTextRole);
    m_table->setVisible(!devices.empty());
    m_state->setVisible(devices.empty());
    m_state->setText(tr("The hub knows the computers. Sign in to see them."));
    fit();
}

void DevicesPanel::fit()
{
    int height = m_table->horizontalHeader()->sizeHint().height() + 4;
    for (int r = 0; r < m_model->rowCount(); ++r) height += m_table->rowHeight(r);
    m_table->setFixedHeight(height);
}

void DevicesPanel::end(const QString& id)
{
    if (!m_workspace || id.isEmpty()) return;
    auto* question = new QuestionDialog(
        tr("End access"), tr("End the access of that computer?"),
        {tr("It is signed out and deletes its copy of the data when it next reaches the hub. What was typed there and not sent is lost."),
         tr("To use it again it needs a new invitation.")},
        this);
    connect(question, &QDialog::accepted, this, [this, id] {
        if (!m_workspace) return;
        m_workspace->request("DELETE", QStringLiteral("/v1/devices/") + id, Json(), this, [this](const Result<Json>& answer) {
            if (answer) m_message->say(Tone::Ok, tr("The access has ended."));
            else m_message->say(Tone::Bad, texts::failure(QString::fromStdString(answer.error().code)));
            m_message->setFirstButton({});
            load();
        });
    });
    question->open();
}

void DevicesPanel::retranslate()
{
    m_table->setAccessibleName(tr("My computers"));
    show(Json(m_devices));
}

} // namespace sek
