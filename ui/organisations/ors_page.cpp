// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/ors_page.h"

#include "core/base/instant.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/ors_model.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/chip.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/tableheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sek {

OrsPage::OrsPage(OrganisationEditor& editor, QWidget* parent)
    : OrganisationPage(editor, QStringLiteral("ors"), parent), m_model(new OrsModel(editor, this)), m_table(new RowTable),
      m_stack(new QStackedWidget), m_none(new EmptyState(QStringLiteral("ok"), {}, {})), m_portal(new MessageBar),
      m_doneLabel(new TextLabel(TextType::Body)), m_doneOn(new DateEdit), m_tools(new QWidget)
{
    const Theme& t = Theme::get();
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(t.space(24), 0, t.space(24), t.space(16));
    column->setSpacing(t.space(12));
    m_portal->setObjectName(QStringLiteral("fundingPortalMessageBar"));
    column->addWidget(m_portal);
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(t.space(8));
    m_doneOn->setObjectName(QStringLiteral("doneOnEdit"));
    m_doneOn->setMaximumWidth(t.px(190));
    m_doneLabel->setBuddy(m_doneOn);
    tools->addWidget(m_doneLabel);
    tools->addWidget(m_doneOn);
    tools->addStretch(1);
    column->addWidget(m_tools);
    m_table->setObjectName(QStringLiteral("orsTable"));
    m_table->setTwoLine(true);
    m_table->setModel(m_model);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setObjectName(QStringLiteral("nothingToRepeatEmptyState"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    column->addWidget(m_stack, 1);
    setBody(body);
    connect(m_table, &RowTable::actionTriggered, this, &OrsPage::act);
    OrsPage::retranslate();
}

QString OrsPage::title() const
{
    return tr("To repeat in ORS");
}

void OrsPage::retranslate()
{
    OrganisationPage::retranslate();
    m_table->setAccessibleName(title());
    m_doneLabel->setText(tr("&Done on"));
    m_doneOn->setAccessibleName(tr("Done in ORS on"));
    m_none->setTexts(tr("Nothing to repeat."), tr("What is updated here has to be repeated in ORS by hand. It will be listed here."));
    refresh();
}

void OrsPage::refresh()
{
    if (!editor().isReady()) return;
    m_model->refresh();
    const OrgView& view = *editor().view();
    if (m_today != view.today) { // also over midnight
        m_today = view.today;
        m_doneOn->setDate(m_today);
    }
    header()->clearSubLine();
    if (m_model->open() > 0) {
        auto* chip = new Chip({QStringLiteral("diff"), tr("Differs from ORS"), Tone::Warn, false});
        chip->setObjectName(QStringLiteral("differsChip"));
        header()->addToSubLine(chip);
        header()->addSubText(tr("%n update(s) to repeat.", nullptr, m_model->open()));
    } else {
        header()->addSubText(tr("ORS and this program say the same, as far as is known here."));
    }
    const bool pic = !text(view.state.organisation, "pic").empty();
    if (pic && m_model->open() > 0)
        m_portal->say(Tone::Info, tr("The organisation has a PIC: change the same data in the Funding and Tenders Portal too."));
    else m_portal->clear();
    m_tools->setVisible(m_model->open() > 0 && editor().mayDo("TickOrsTask"));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_none);
}

void OrsPage::arrange()
{
    QHeaderView* head = m_table->head();
    head->setStretchLastSection(false);
    for (int column = 0; column < OrsModel::ColumnCount; ++column)
        head->setSectionResizeMode(column, column == OrsModel::What || column == OrsModel::Value ? QHeaderView::Stretch
                                                                                                 : QHeaderView::ResizeToContents);
    m_table->setColumnHidden(OrsModel::State, SizeClass::of(this).narrow());
}

void OrsPage::focusFirst()
{
    if (m_model->rowCount() == 0) return;
    if (!m_table->currentIndex().isValid()) m_table->setCurrentRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void OrsPage::act(const QModelIndex& index, const QString& id)
{
    const OrsModel::Row row = m_model->row(index.row());
    if (id == QLatin1String("copy") || id == QLatin1String("copyAll")) {
        QGuiApplication::clipboard()->setText(id == QLatin1String("copy") ? row.value : m_model->asText(row.task));
        return say(Tone::Info, tr("Copied. The clipboard is emptied in half a minute."));
    }
    Json args = {{"id", row.task.text()}};
    if (id == QLatin1String("untick")) {
        args["done"] = false;
    } else {
        const QDate on = m_doneOn->date();
        if (!on.isValid()) {
            m_doneOn->setFocus();
            return say(Tone::Bad, tr("This is not a date. Check day, month and year."));
        }
        if (on > m_today) {
            m_doneOn->setFocus();
            return say(Tone::Bad, tr("The date is in the future."));
        }
        args["done_on"] = toIso(on);
    }
    send("TickOrsTask", args);
}

} // namespace sek
