// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/pass_page.h"

#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/pass_rules.h"
#include "ui/documents/paper_table.h"
#include "ui/organisations/accreditation_strip.h"
#include "ui/organisations/listed_view.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/pass_advice.h"
#include "ui/organisations/pass_detail.h"
#include "ui/organisations/pass_model.h"
#include "ui/organisations/pass_texts.h"
#include "ui/organisations/plain_scroll.h"
#include "ui/organisations/print_notice.h"
#include "ui/organisations/question_dialog.h"
#include "ui/organisations/record_dialog.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/chip.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"

#include <QAction>
#include <QCollator>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

PassPage::PassPage(OrganisationEditor& editor, QWidget* parent)
    : OrganisationPage(editor, QStringLiteral("pass"), parent), m_model(new PassModel(this)), m_table(new RowTable),
      m_ruleChoice(new ComboBox), m_detail(new PassDetail(editor)), m_listed(new ListedView(editor)),
      m_none(new EmptyState(QStringLiteral("seal"), {}, {})), m_stack(new QStackedWidget), m_strips(new QWidget), m_can(new Chip),
      m_cannot(new Chip), m_unknown(new Chip), m_advice(new IconLabel), m_add(new QAction(this)), m_print(new QAction(this))
{
    m_add->setObjectName(QStringLiteral("addAccreditationAction"));
    m_add->setProperty(iconNameProperty, QStringLiteral("add"));
    m_add->setShortcut(QKeySequence::New);
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_add);
    m_print->setObjectName(QStringLiteral("printPassAction"));
    m_print->setProperty(iconNameProperty, QStringLiteral("print"));
    m_print->setShortcut(QKeySequence::Print);
    m_print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_print);
    header()->addAct(m_print, ButtonKind::Flat);
    header()->addAct(m_add, ButtonKind::Outlined);
    m_none->addAct(m_add, ButtonKind::Outlined);
    m_stack->addWidget(makePlainScroll(QStringLiteral("passCheckScrollArea"), makeCheck()));
    m_stack->addWidget(m_listed);
    setBody(m_stack);
    connect(m_add, &QAction::triggered, this, [this] { openAccreditation({}); });
    connect(m_print, &QAction::triggered, this, [this] { beforePrinting(this, [this] { printPaper(page(), this); }); });
    connect(m_table, &RowTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_model->rowCount()) m_detail->show(m_model->row(row));
    });
    connect(m_ruleChoice, &QComboBox::activated, this, [this] {
        this->editor().setField("pass_rules", Json(m_ruleChoice->currentData().toString().toStdString()));
    });
    connect(m_listed, &ListedView::closed, this, &PassPage::closeList);
    connect(m_listed, &ListedView::commanded, this, [this](const QString& name, const Json& args) { send(name.toStdString(), args); });
    PassPage::retranslate();
}

QWidget* PassPage::makeCheck()
{
    const Theme& t = Theme::get();
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(t.space(24), 0, t.space(24), t.space(16));
    column->setSpacing(t.space(12));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(t.space(8));
    m_ruleChoice->setObjectName(QStringLiteral("passRulesCombo"));
    m_ruleChoice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_can->setObjectName(QStringLiteral("canEnterChip"));
    m_cannot->setObjectName(QStringLiteral("cannotEnterChip"));
    m_unknown->setObjectName(QStringLiteral("notKnownChip"));
    for (Chip* chip : {m_can, m_cannot, m_unknown}) tools->addWidget(chip);
    tools->addStretch(1);
    tools->addWidget(m_ruleChoice);
    column->addLayout(tools);
    m_strips->setObjectName(QStringLiteral("accreditations"));
    auto* strips = new QVBoxLayout(m_strips);
    strips->setContentsMargins(0, 0, 0, 0);
    strips->setSpacing(t.space(8));
    column->addWidget(m_strips);
    m_none->setObjectName(QStringLiteral("noAccreditationEmptyState"));
    column->addWidget(m_none);
    m_table->setObjectName(QStringLiteral("passTable"));
    m_table->setTwoLine(true);
    m_table->setModel(m_model);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PassModel::Person, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    column->addWidget(m_table);
    column->addWidget(m_detail);
    m_advice->setObjectName(QStringLiteral("passAdviceLabel"));
    m_advice->setWordWrap(true);
    column->addWidget(m_advice);
    column->addStretch(1);
    return body;
}

PaperTable PassPage::page() const
{
    const OrgView& view = *editor().view();
    //: On paper; %1 is a date.
    return {title(), {qtext(view.state.organisation, "legal_name"), m_ruleChoice->currentText(), tr("As of %1").arg(texts::date(view.today))},
            paperHeads(*m_model), paperRows(*m_model)};
}

QString PassPage::title() const
{
    return tr("Access to the Organisation Portal (PASS)");
}

void PassPage::retranslate()
{
    OrganisationPage::retranslate();
    header()->clearSubLine();
    header()->addSubText(tr("Can a member of staff enter today? If not, what is to be done and whom to ask?"));
    m_add->setText(tr("Add accreditation…"));
    m_print->setText(tr("Print…"));
    m_table->setAccessibleName(title());
    m_none->setTexts(tr("No accreditation is entered."),
                     tr("Enter the quality label or another accreditation with its dates, then the people on its list."));
    const QSignalBlocker quiet(m_ruleChoice);
    m_ruleChoice->clear();
    for (const PassRuleSet& r : installedPassRules())
        m_ruleChoice->addItem(tr("Rules: %1, %2").arg(texts::passRuleSetName(r.id), texts::date(r.asOf)), QString::fromStdString(r.id));
    m_ruleChoice->setAccessibleName(tr("Rules for PASS"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, PassModel::ColumnCount - 1);
    m_detail->retranslate();
    m_listed->retranslate();
    refresh();
}

void PassPage::refreshStrips()
{
    const OrgView& view = *editor().view();
    const PassRuleSet& rules = passRuleSet(installedPassRules(), text(editor().draft().organisation(), "pass_rules"));
    auto* column = static_cast<QVBoxLayout*>(m_strips->layout());
    std::set<RecordId> there;
    for (const auto& [id, body] : view.pass.accreditations) {
        there.insert(id);
        AccreditationStrip*& strip = m_strip[id];
        if (!strip) {
            strip = new AccreditationStrip;
            strip->setObjectName(QStringLiteral("accreditationStrip"));
            column->addWidget(strip);
            connect(strip, &AccreditationStrip::listWanted, this, [this, id = id] { openList(id); });
            connect(strip, &AccreditationStrip::editWanted, this, [this, id = id] { openAccreditation(id); });
            connect(strip, &AccreditationStrip::removeWanted, this, [this, id = id] { askRemove(id); });
        }
        const PassRoute* route = rules.route(text(body, "route"));
        const auto listed = std::ranges::count_if(view.pass.listed, [&](const auto& p) { return text(p.second, "accreditation_id") == id.text(); });
        strip->show({body, static_cast<int>(listed), text(body, "route") != "other_programme", route != nullptr,
                     editor().mayDo("EditAccreditation"), view.today});
    }
    std::erase_if(m_strip, [&](const auto& pair) {
        if (there.contains(pair.first)) return false;
        pair.second->deleteLater();
        return true;
    });
    m_strips->setVisible(!m_strip.empty());
    m_none->setVisible(m_strip.empty());
}

void PassPage::refreshChips()
{
    int can = 0, cannot = 0, unknown = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        switch (m_model->row(row).verdict.entry) {
        case PassEntry::CanEnter: ++can; break;
        case PassEntry::CannotEnter: ++cannot; break;
        case PassEntry::Unknown: ++unknown; break;
        }
    m_can->setLook({QStringLiteral("done"), tr("%n can enter", nullptr, can), Tone::Ok, false});
    m_cannot->setLook({QStringLiteral("declined"), tr("%n cannot enter", nullptr, cannot), Tone::Bad, false});
    m_unknown->setLook({QStringLiteral("unknown"), tr("%n not known", nullptr, unknown), Tone::Idle, false});
    m_can->setVisible(can > 0);
    m_cannot->setVisible(cannot > 0);
    m_unknown->setVisible(unknown > 0);
}

void PassPage::refresh()
{
    if (!editor().isReady() || installedPassRules().empty()) return;
    const OrgView& view = *editor().view();
    const Json body = editor().draft().organisation();
    const PassRuleSet& rules = passRuleSet(installedPassRules(), text(body, "pass_rules"));
    {
        const QSignalBlocker quiet(m_ruleChoice);
        m_ruleChoice->setCurrentIndex(m_ruleChoice->findData(QString::fromStdString(rules.id)));
    }
    m_ruleChoice->setEnabled(editor().mayEdit());
    m_ruleChoice->setToolTip(tr("%1. In force here since %2.").arg(QString::fromStdString(rules.source), texts::date(rules.asOf)));
    const bool may = editor().mayDo("AddAccreditation");
    m_add->setEnabled(may);
    m_add->setToolTip(may ? QString() : tr("You are not authorised to do this."));

    std::vector<PassModel::Row> rows;
    for (PassVerdict& v : passAdvice(editor())) {
        const auto user = editor().draft().user(v.user);
        if (!user) continue;
        PassModel::Row row{std::move(v), {}, texts::person(user->body), qtext(user->body, "email"), {},
                           text(user->body, "account_id") == view.me.text()};
        row.cells = passCells(row.verdict);
        // Without an accreditation there is no path to read the cell from; what is known of the account still holds.
        const std::string login = text(user->body, "eu_login_state", "unknown");
        row.cells.login = login == "confirmed" ? PassCell::Met : login == "unknown" ? PassCell::Unknown : PassCell::Failed;
        row.loginWords = texts::choice("eu_login_state", login);
        rows.push_back(std::move(row));
    }
    QCollator order{QLocale()};
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(rows, [&](const PassModel::Row& a, const PassModel::Row& b) {
        return order.compare(a.name, b.name) < 0;
    });
    m_model->setRows(std::move(rows));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) m_table->setCurrentRow(0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_model->rowCount() * Theme::get().rowHeight(true) + 2);
    const int current = m_table->currentIndex().row();
    m_detail->setVisible(current >= 0 && current < m_model->rowCount());
    if (m_detail->isVisibleTo(this)) m_detail->show(m_model->row(current));
    m_advice->set(QStringLiteral("info"),
                  tr("The verdict is advice from the data of %1. PASS itself decides.").arg(texts::date(view.dataOf())), ColorRole::Muted);
    refreshStrips();
    refreshChips();
    m_print->setEnabled(m_model->rowCount() > 0);
    m_listed->refresh();
    if (m_listed->isGone() && m_stack->currentWidget() == m_listed) closeList();
}

RecordDialog* PassPage::openAccreditation(std::optional<RecordId> id)
{
    if (!editor().isReady() || !editor().mayDo("AddAccreditation")) return nullptr;
    RecordDialog::Spec spec;
    spec.title = id ? tr("Edit accreditation") : tr("Add accreditation");
    spec.schema = &accreditationSchema();
    spec.command = "Accreditation";
    spec.fresh = !id;
    spec.id = id.value_or(RecordId(editor().freshId()));
    spec.fields = {"route",       "reference",  "label_kind",            "role_host",              "role_support",
                   "role_lead",   "state",      "valid_from",            "valid_until",            "granted_by",
                   "contact_for_list.name",     "contact_for_list.email", "contact_for_list.phone", "list_checked_on"};
    spec.body = {{"state", "valid"}};
    if (id)
        for (const auto& [other, body] : editor().view()->pass.accreditations)
            if (other == *id) spec.body = body;
    auto* dialog = new RecordDialog(editor(), std::move(spec), this);
    dialog->open();
    return dialog;
}

void PassPage::openList(const RecordId& accreditation)
{
    m_listed->show(accreditation);
    disconnect(m_listed, &ListedView::editWanted, this, nullptr);
    connect(m_listed, &ListedView::editWanted, this, [this, accreditation] { openAccreditation(accreditation); });
    m_stack->setCurrentWidget(m_listed);
    m_listed->table()->setFocus();
}

void PassPage::showRecord(const RecordId& id)
{
    for (const auto& [person, body] : editor().view()->pass.listed) {
        const auto accreditation = RecordId::parse(text(body, "accreditation_id"));
        if (person != id || !accreditation) continue;
        openList(*accreditation);
        m_listed->select(id);
    }
    if (const auto strip = m_strip.find(id); strip != m_strip.end()) {
        m_stack->setCurrentIndex(0);
        static_cast<QScrollArea*>(m_stack->widget(0))->ensureWidgetVisible(strip->second);
        strip->second->focusFirst();
    }
}

void PassPage::closeList()
{
    m_stack->setCurrentIndex(0);
    m_table->setFocus();
}

void PassPage::askRemove(const RecordId& id)
{
    Json body = Json::object();
    for (const auto& [other, b] : editor().view()->pass.accreditations)
        if (other == id) body = b;
    auto* question = new QuestionDialog(tr("Remove accreditation"), tr("Remove the accreditation %1?").arg(accreditationName(body)),
                                        {tr("The list of people on it goes too."),
                                         tr("If it has ended, enter the last day instead: then the history stays.")},
                                        this);
    connect(question, &QDialog::accepted, this, [this, id, body] { send("RemoveAccreditation", {{"id", id.text()}, {"from", body}}); });
    question->open();
}

// In narrow windows the verdict stays; the conditions are said below, in words.
void PassPage::arrange()
{
    const bool narrow = SizeClass::of(this).narrow();
    for (const int column : {PassModel::Accreditation, PassModel::Listed, PassModel::Login, PassModel::Emails})
        m_table->setColumnHidden(column, narrow);
}

void PassPage::focusFirst()
{
    if (m_stack->currentWidget() == m_listed) m_listed->table()->setFocus();
    else m_table->setFocus();
}

} // namespace sek
