// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/problems_page.h"

#include "core/base/hash.h"
#include "core/base/json.h"
#include "ui/organisations/conflict_view.h"
#include "ui/organisations/diff_table.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/organisation_problems.h"
#include "ui/organisations/plain_scroll.h"
#include "ui/organisations/record_problems.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/optionlist.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowroles.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/tableheader.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

namespace {

const QString Drop = QStringLiteral("drop");

/// The draft's own conflict has no id: another one is another question.
QString keyOf(const Problem& p)
{
    return p.id.isNull() ? QString::fromLatin1(sha256(cj1::write(p.args)).toHex()) : QString::fromStdString(p.id.text());
}

} // namespace

ProblemsPage::ProblemsPage(OrganisationEditor& editor, QWidget* parent)
    : OrganisationPage(editor, QStringLiteral("problems"), parent), m_stack(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("ok"), {}, {})), m_listSide(new QWidget), m_detailSide(new QWidget),
      m_list(new RowTable), m_model(new QStandardItemModel(this)), m_scroll(makePlainScroll(QStringLiteral("problemScrollArea"))), m_back(new Button),
      m_copy(new Button), m_main(new Button), m_later(new Button), m_write(new Button)
{
    for (ProblemSubject* known : {static_cast<ProblemSubject*>(new OtherProblems(editor)), static_cast<ProblemSubject*>(new RecordProblems(editor)),
                                  static_cast<ProblemSubject*>(new OrganisationProblems(editor))})
        addSubject(known);
    setBody(makeBody());
    connect(m_list, &RowTable::currentRowChanged, this, [this] {
        rememberChoices();
        showCurrent();
    });
    connect(m_list, &QAbstractItemView::activated, this, [this] {
        m_detailFirst = true;
        arrange();
        m_main->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &QAbstractItemView::clicked, this, [this] {
        m_detailFirst = true;
        arrange();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_detailFirst = false;
        arrange();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_copy, &QPushButton::clicked, this, &ProblemsPage::copyAsText);
    connect(m_main, &QPushButton::clicked, this, &ProblemsPage::decide);
    connect(m_later, &QPushButton::clicked, this, &ProblemsPage::decideLater);
    connect(m_write, &QPushButton::clicked, this, [this] {
        for (const ConflictView* v : m_views)
            if (const QString email = v->otherEmail(); !email.isEmpty())
                return static_cast<void>(QDesktopServices::openUrl(QUrl(QStringLiteral("mailto:") + email)));
    });
    // The main button here is the outcome that is chosen.
    updateAction()->setShortcuts(QList<QKeySequence>());
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* go = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), m_detailSide);
        go->setContext(Qt::WidgetWithChildrenShortcut);
        connect(go, &QShortcut::activated, this, &ProblemsPage::decide);
    }
    ProblemsPage::retranslate();
}

void ProblemsPage::addSubject(ProblemSubject* subject)
{
    subject->setParent(this);
    m_subjects.insert(m_subjects.begin(), subject);
    connect(subject, &ProblemSubject::refused, this, [this](const QString& sentence) { say(Tone::Bad, sentence); });
    m_shownKey.clear();
}

ProblemSubject& ProblemsPage::subject(const Problem& p) const
{
    return **std::ranges::find_if(m_subjects, [&](const ProblemSubject* s) { return s->knows(p); }); // the last knows all
}

QWidget* ProblemsPage::makeBody()
{
    const Theme& t = Theme::get();
    m_list->setObjectName(QStringLiteral("problemsTable"));
    m_list->setTwoLine(true);
    m_list->setModel(m_model);
    m_list->head()->hide();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* listColumn = new QVBoxLayout(m_listSide);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addWidget(m_list);

    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->setKind(ButtonKind::Flat);
    m_back->setIconName(QStringLiteral("back"));
    m_copy->setObjectName(QStringLiteral("copyProblemButton"));
    m_copy->setKind(ButtonKind::Flat);
    m_copy->setIconName(QStringLiteral("copy"));
    m_main->setObjectName(QStringLiteral("outcomeButton"));
    m_main->setKind(ButtonKind::Main);
    m_later->setObjectName(QStringLiteral("laterButton"));
    m_write->setObjectName(QStringLiteral("writeButton"));
    m_write->setKind(ButtonKind::Flat);
    m_write->setIconName(QStringLiteral("mail"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addStretch();
    top->addWidget(m_copy);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(t.space(8));
    acts->addWidget(m_main);
    acts->addWidget(m_later);
    acts->addStretch();
    acts->addWidget(m_write);
    m_detailSide->setObjectName(QStringLiteral("problemPanel"));
    auto* detailColumn = new QVBoxLayout(m_detailSide);
    detailColumn->setContentsMargins(t.space(24), t.space(8), t.space(24), t.space(16));
    detailColumn->setSpacing(t.space(8));
    detailColumn->addLayout(top);
    detailColumn->addWidget(m_scroll, 1);
    detailColumn->addLayout(acts);

    auto* sides = new QWidget;
    auto* row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* line = new QWidget;
    line->setFixedWidth(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    row->addWidget(m_listSide);
    row->addWidget(line);
    row->addWidget(m_detailSide, 1);

    auto* nothing = new QWidget;
    auto* nothingColumn = new QVBoxLayout(nothing);
    nothingColumn->setContentsMargins(t.space(24), 0, t.space(24), 0);
    nothingColumn->addWidget(m_empty);
    m_empty->setObjectName(QStringLiteral("noProblemsEmptyState"));
    m_stack->setObjectName(QStringLiteral("page"));
    m_stack->addWidget(nothing);
    m_stack->addWidget(sides);
    return m_stack;
}

QString ProblemsPage::title() const
{
    return tr("Problems");
}

void ProblemsPage::retranslate()
{
    OrganisationPage::retranslate();
    m_empty->setTexts(tr("No problems"), tr("Every change you sent was carried out or is on its way."));
    m_list->setAccessibleName(title());
    m_back->setText(tr("Back"));
    m_later->setText(tr("Decide later"));
    m_write->setText(tr("Write to the other person…"));
    m_shownKey.clear();
    refresh();
}

const Problem* ProblemsPage::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_problems.size()) ? &m_problems[static_cast<std::size_t>(row)] : nullptr;
}

QString ProblemsPage::titleOf(const Problem& p) const
{
    if (const QString title = subject(p).title(p); !title.isEmpty()) return title;
    if (p.rejection.code == "ERR_NOT_AUTHORISED") return tr("You are not authorised to do this.");
    if (p.rejection.code == "recalled") return tr("Taken back before it was sent");
    return tr("A change was refused");
}

QString ProblemsPage::secondLineOf(const Problem& p) const
{
    const auto& view = *editor().view();
    const QString what = subject(p).about(p);
    const QString when = p.madeAt == Instant() ? tr("not sent yet")
                                               : texts::moment(p.madeAt, text(view.state.organisation, "time_zone", "UTC"), view.today);
    return what.isEmpty() ? when : tr("%1 · %2", "what and when").arg(what, when);
}

void ProblemsPage::refresh()
{
    if (!editor().isReady()) return;
    rememberChoices();
    fillList();
    const int n = static_cast<int>(m_problems.size());
    header()->clearSubLine();
    if (n > 0) {
        header()->addSubText(tr("%n change(s) could not be carried out as made.", nullptr, n));
        header()->addSubText(tr("Nothing you typed is lost."));
    }
    m_stack->setCurrentIndex(n > 0 ? 1 : 0);
    showCurrent();
}

// Rows keep their places while they stand for the same problems.
void ProblemsPage::fillList()
{
    const Problem* shown = current();
    const QString wanted = shown ? keyOf(*shown) : QString();
    m_problems = editor().problems();
    forgetAnswers();
    const QSignalBlocker quiet(m_list);
    m_model->setColumnCount(1);
    m_model->setRowCount(static_cast<int>(m_problems.size()));
    int row = 0, select = std::min(m_list->currentIndex().row(), static_cast<int>(m_problems.size()) - 1);
    for (const Problem& p : m_problems) {
        const bool conflict = !subject(p).questions(p).empty(), back = p.rejection.code == "recalled";
        auto* item = new QStandardItem(titleOf(p));
        item->setEditable(false);
        item->setData(true, RowRole::Strong);
        item->setData(secondLineOf(p), RowRole::SecondLine);
        item->setData(conflict ? QStringLiteral("conflict") : back ? QStringLiteral("undo") : QStringLiteral("error"), RowRole::StateIcon);
        item->setData(QVariant::fromValue(back ? ColorRole::Warn : ColorRole::Bad), RowRole::StateIconRole);
        item->setData(spokenCell(item->text(), secondLineOf(p), conflict ? tr("Conflict") : back ? tr("Taken back") : tr("Refused")),
                      Qt::AccessibleTextRole);
        m_model->setItem(row, item);
        if (keyOf(p) == wanted) select = row;
        ++row;
    }
    if (!m_problems.empty()) m_list->setCurrentRow(std::max(0, select));
}

void ProblemsPage::rememberChoices()
{
    if (m_shownKey.isEmpty()) return;
    const QString id = m_shownKey.section(u'|', 0, 0);
    for (std::size_t i = 0; i < m_views.size(); ++i) m_answers[id + QString::number(i)] = m_views[i]->answer();
    if (m_options) m_choices[id] = m_options->current();
}

// What was chosen for a problem goes with it.
void ProblemsPage::forgetAnswers()
{
    const auto gone = [this](const QString& key) { return std::ranges::none_of(m_problems, [&](const Problem& p) { return key.startsWith(keyOf(p)); }); };
    m_choices.removeIf([&](const auto& entry) { return gone(entry.key()); });
    m_answers.removeIf([&](const auto& entry) { return gone(entry.key()); });
}

void ProblemsPage::showCurrent()
{
    const Problem* p = current();
    if (!p) {
        m_shownKey.clear();
        m_views.clear();
        m_options = nullptr;
        return;
    }
    const auto questions = subject(*p).questions(*p);
    QString key = keyOf(*p) + u'|' + titleOf(*p);
    for (const ProblemQuestion& q : questions) { // what is in force may move on
        key += q.heading + q.why + q.keep.words + q.keep.leads + q.use.words + q.use.leads;
        for (const DiffTable::Row& row : q.rows)
            for (const DiffTable::Cell& cell : row) key += cell.text + u'|';
    }
    for (const ProblemWay& way : subject(*p).ways(*p)) key += way.words;
    if (key == m_shownKey && m_detail) return;
    m_shownKey = key;
    m_views.clear();
    m_options = nullptr;
    delete m_detail;
    m_detail = new QWidget;
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, 0, Theme::get().space(4), 0);
    column->setSpacing(Theme::get().space(24));
    if (!questions.empty()) showConflicts(questions, *p);
    else showRefused(*p);
    column->addStretch();
    m_scroll->setWidget(m_detail);
    setBaseGround(m_detail);
    m_copy->setText(m_views.empty() ? tr("Copy as text") : tr("Copy both as text"));
    const bool other = std::ranges::any_of(m_views, [](const ConflictView* v) { return !v->otherEmail().isEmpty(); });
    m_write->setVisible(other);
    refreshButton();
}

void ProblemsPage::showConflicts(const std::vector<ProblemQuestion>& questions, const Problem& p)
{
    auto* column = static_cast<QVBoxLayout*>(m_detail->layout());
    for (const ProblemQuestion& question : questions) {
        auto* view = new ConflictView(question);
        view->setAnswer(m_answers.value(keyOf(p) + QString::number(m_views.size())));
        connect(view, &ConflictView::choiceChanged, this, &ProblemsPage::refreshButton);
        m_views.push_back(view);
        column->addWidget(view);
    }
    if (const int others = subject(p).undisputed(p); others > 0) {
        auto* note = new TextLabel(TextType::Body, tr("Sent again with your choice: %n other change(s) of the same update.", nullptr, others));
        note->setObjectName(QStringLiteral("othersLabel"));
        note->setWordWrap(true);
        column->addWidget(note);
    }
}

void ProblemsPage::showRefused(const Problem& p)
{
    auto* column = static_cast<QVBoxLayout*>(m_detail->layout());
    auto* head = new TextLabel(TextType::Heading, titleOf(p));
    auto* why = new TextLabel(TextType::Body, subject(p).why(p));
    why->setObjectName(QStringLiteral("refusalLabel"));
    why->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->addWidget(head);
    words->addWidget(why);
    column->addLayout(words);

    auto* table = new DiffTable;
    table->setObjectName(QStringLiteral("typedTable"));
    table->setAccessibleName(tr("What you typed"));
    const QList<DiffTable::Row> rows = subject(p).typed(p);
    table->setContent({{}, tr("Before"), tr("Yours")}, rows);
    table->setVisible(!rows.isEmpty());
    column->addWidget(table);
    m_plainText = titleOf(p) + u'\n' + subject(p).why(p) + QStringLiteral("\n\n") + table->asText();

    m_options = new OptionList;
    m_options->setObjectName(QStringLiteral("refusedOptions"));
    m_options->setFramed(false);
    QList<OptionList::Option> options;
    for (const ProblemWay& way : subject(p).ways(p)) options.append({way.id, QString(way.words).replace(u'&', QStringLiteral("&&")), way.leads, {}});
    options.append({Drop, tr("Drop what I typed"), tr("Your change is closed. Nobody gets a message."), {}});
    m_options->setOptions(options);
    // Dropping is never what happens without being chosen, unless nothing else is possible.
    const QString remembered = m_choices.value(keyOf(p));
    m_options->setCurrent(remembered.isEmpty() ? options.front().id : remembered);
    connect(m_options, &OptionList::currentChanged, this, &ProblemsPage::refreshButton);
    column->addWidget(m_options);
}

void ProblemsPage::refreshButton()
{
    const Problem* p = current();
    if (!p) return;
    QString words;
    for (const ConflictView* v : m_views) words = words.isEmpty() || words == v->outcome() ? v->outcome() : tr("Apply my choices");
    if (m_options) {
        words = tr("Drop");
        for (const ProblemWay& way : subject(*p).ways(*p))
            if (way.id == m_options->current()) words = way.act;
    }
    m_main->setText(words);
    m_main->setEnabled(subject(*p).mayDecide(*p) || (m_options && m_options->current() == Drop));
}

void ProblemsPage::decide()
{
    const Problem* p = current();
    if (!p || !m_main->isEnabled()) return;
    const Problem problem = *p;
    ProblemSubject& of = subject(problem);
    if (m_views.empty()) {
        const QString way = m_options ? m_options->current() : QString();
        if (way == Drop) of.drop(problem);
        else of.take(problem, way, this);
        return;
    }
    std::vector<ProblemAnswer> answers;
    for (ConflictView* v : m_views) {
        if (!v->complete()) return;
        answers.push_back(v->answer());
    }
    of.resolve(problem, answers);
}

void ProblemsPage::decideLater()
{
    say(Tone::Info, tr("It stays in this list until you decide."));
    const int next = m_list->currentIndex().row() + 1;
    if (next < m_model->rowCount()) m_list->setCurrentRow(next);
    m_detailFirst = false;
    arrange();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ProblemsPage::showRefusal(const Rejection& rejection)
{
    say(Tone::Bad, texts::rejection(rejection));
}

void ProblemsPage::copyAsText()
{
    QStringList all;
    for (const ConflictView* v : m_views) all.append(v->asText());
    QGuiApplication::clipboard()->setText(m_views.empty() ? m_plainText : all.join(u'\n'));
    say(Tone::Info, tr("Copied. The clipboard is emptied in half a minute."));
}

void ProblemsPage::arrange()
{
    const bool narrow = SizeClass::of(this).narrow();
    m_listSide->setVisible(!narrow || !m_detailFirst);
    m_detailSide->setVisible(!narrow || m_detailFirst);
    m_back->setVisible(narrow);
    if (narrow) {
        m_listSide->setMinimumWidth(0);
        m_listSide->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_listSide->setFixedWidth(Theme::get().px(292));
    }
}

void ProblemsPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace sek
