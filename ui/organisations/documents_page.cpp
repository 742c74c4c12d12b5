// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/documents_page.h"

#include "core/domain/organisations/kinds.h"
#include "ui/documents/file_choice.h"
#include "ui/organisations/document_dialog.h"
#include "ui/organisations/documents_model.h"
#include "ui/organisations/list_proxy.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/filteredit.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/tableheader.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace sek {

namespace {

/// The one local file that is dragged, or nothing.
QString fileIn(const QMimeData* data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

DocumentsPage::DocumentsPage(OrganisationEditor& editor, QWidget* parent)
    : OrganisationPage(editor, QStringLiteral("documents"), parent), m_model(new DocumentsModel(editor, this)),
      m_proxy(new ListProxy(this)), m_table(new RowTable), m_stack(new QStackedWidget),
      m_none(new EmptyState(QStringLiteral("documents"), {}, {})), m_nothingFound(new EmptyState(QStringLiteral("filter"), {}, {})),
      m_filter(new FilterEdit), m_count(new TextLabel(TextType::Body, {}, ColorRole::Muted)), m_old(new MessageBar),
      m_add(new QAction(this))
{
    setAcceptDrops(true);
    m_add->setObjectName(QStringLiteral("addDocumentAction"));
    m_add->setProperty(iconNameProperty, QStringLiteral("add"));
    m_add->setShortcut(QKeySequence::New);
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_add);
    header()->addAct(m_add, ButtonKind::Outlined);
    m_none->addAct(m_add, ButtonKind::Outlined);
    setBody(makeBody());
    connect(m_add, &QAction::triggered, this, [this] { pick({}); });
    connect(m_table, &RowTable::actionTriggered, this, &DocumentsPage::act);
    connect(m_table, &RowTable::linkActivated, this,
            [this](const QModelIndex& index) { act(index, QStringLiteral("view")); });
    connect(m_filter, &FilterEdit::filterChanged, this, [this](const QString& text) {
        m_proxy->setQuery(text);
        fitTable();
    });
    connect(&this->editor().workspace(), &Workspace::fileProgress, this,
            [this](const OrgId& org, const QString& sha256, qint64 done, qint64 size) {
                if (org == this->editor().org()) m_model->setProgress(sha256, done, size);
            });
    connect(&this->editor().workspace(), &Workspace::connectionChanged, this, [this] { refresh(); });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    connect(&Theme::get(), &Theme::changed, this, &DocumentsPage::fitTable);
    DocumentsPage::retranslate();
}

QWidget* DocumentsPage::makeBody()
{
    const Theme& t = Theme::get();
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(t.space(24), 0, t.space(24), t.space(16));
    column->setSpacing(t.space(12));
    m_old->setObjectName(QStringLiteral("oldDocumentsMessageBar"));
    column->addWidget(m_old);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(t.space(12));
    m_filter->setObjectName(QStringLiteral("documentsFilterEdit"));
    m_filter->setMaximumWidth(t.px(230));
    m_filter->setList(m_table);
    m_count->setObjectName(QStringLiteral("documentsCountLabel"));
    tools->addWidget(m_filter, 1);
    tools->addStretch(1);
    tools->addWidget(m_count);
    column->addLayout(tools);
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("documentsTable"));
    m_table->setTwoLine(true);
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DocumentsModel::Uploaded, Qt::DescendingOrder);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setObjectName(QStringLiteral("noDocumentsEmptyState"));
    m_nothingFound->setObjectName(QStringLiteral("nothingFoundEmptyState"));
    for (QWidget* page : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_none), static_cast<QWidget*>(m_nothingFound)})
        m_stack->addWidget(page);
    column->addWidget(m_stack, 100);
    column->addStretch(1);
    return body;
}

QString DocumentsPage::title() const
{
    return tr("Documents");
}

void DocumentsPage::retranslate()
{
    OrganisationPage::retranslate();
    m_add->setText(tr("Add…"));
    m_filter->setPlaceholderText(tr("Filter the list"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_table->setAccessibleName(title());
    m_none->setTexts(tr("No documents yet."),
                     tr("Add the registry extract, the statutes or a form: PDF, PNG or JPEG, 10 MB at most. Or drag a file here."));
    m_nothingFound->setTexts(tr("Nothing found"), tr("No document in the list has these words. Esc empties the filter."));
    header()->clearSubLine();
    header()->addSubText(tr("Documents cannot be deleted, only replaced by newer ones."));
    m_proxy->retranslate();
    refresh();
}

void DocumentsPage::refresh()
{
    if (!editor().isReady()) return;
    m_model->refresh();
    const bool may = editor().mayDo("AddDocument");
    m_add->setEnabled(may);
    m_add->setToolTip(may ? QString() : tr("You are not authorised to do this."));
    m_count->setText(tr("%n document(s)", nullptr, m_model->rowCount()));
    const int old = m_model->old();
    if (old > 0 && !installedDocumentRules().empty())
        m_old->say(Tone::Warn, tr("Documents older than %n month(s) should be renewed. Replace them by newer ones.", nullptr,
                                  documentRulesOn(installedDocumentRules(), editor().view()->today).renewAfterMonths));
    else m_old->clear();
    fitTable();
}

// As high as its rows, so that the page ends where the list does.
void DocumentsPage::fitTable()
{
    const int rows = m_proxy->rowCount();
    const int height = m_table->head()->sizeHint().height() + rows * Theme::get().rowHeight(true) + 2;
    m_stack->setMaximumHeight(rows > 0 ? height : QWIDGETSIZE_MAX);
    m_stack->setCurrentWidget(rows > 0                      ? static_cast<QWidget*>(m_table)
                              : m_model->rowCount() == 0 ? static_cast<QWidget*>(m_none)
                                                            : static_cast<QWidget*>(m_nothingFound));
    m_filter->setVisible(m_model->rowCount() > 0);
    m_count->setVisible(m_model->rowCount() > 0);
    if (isVisible()) arrange();
}

void DocumentsPage::arrange()
{
    const WidthClass now = SizeClass::of(this).current();
    for (int column = 0; column < DocumentsModel::ColumnCount; ++column) {
        bool hide = false;
        if (now != WidthClass::Wide) hide = column == DocumentsModel::Size;
        if (now == WidthClass::Narrow) hide = hide || column == DocumentsModel::Issued || column == DocumentsModel::Uploaded;
        m_table->setColumnHidden(column, hide);
    }
    QHeaderView* head = m_table->head();
    head->setStretchLastSection(false);
    for (int column = 0; column < DocumentsModel::ColumnCount; ++column)
        head->setSectionResizeMode(column, column == DocumentsModel::Name ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void DocumentsPage::focusFirst()
{
    if (m_stack->currentWidget() == m_table) m_table->setFocus(Qt::OtherFocusReason);
    else if (m_stack->currentWidget() == m_none) m_none->setFocus(Qt::OtherFocusReason);
    else m_filter->setFocus(Qt::OtherFocusReason);
}

void DocumentsPage::showRecord(const RecordId& id)
{
    m_filter->clear();
    m_proxy->setQuery({});
    fitTable();
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->setCurrentRow(m_proxy->mapFromSource(m_model->index(row, 0)).row());
}

void DocumentsPage::pick(const RecordId& replaces)
{
    chooseFile(this, replaces.isNull() ? tr("Add document") : tr("Replace document"), tr("Documents (*.pdf *.png *.jpg *.jpeg)"),
               [this, replaces](const QString& path) { take(path, replaces); });
}

void DocumentsPage::take(const QString& path, const RecordId& replaces)
{
    if (!editor().isReady() || !editor().mayDo("AddDocument")) return say(Tone::Bad, tr("You are not authorised to do this."));
    takeFile(path, this, [this, replaces](Result<TakenFile> file) {
        if (!file) return say(Tone::Bad, fileTrouble(file.error().code));
        Json replaced = Json::object();
        if (const int row = m_model->rowOf(replaces); row >= 0) replaced = m_model->document(row).body;
        auto* dialog = new DocumentDialog(editor(), *file, replaced, replaces, this);
        connect(dialog, &RecordDialog::saved, this, [this] { message()->clear(); });
        dialog->open();
    });
}

void DocumentsPage::saveCopy(const RecordId& id, const QString& path)
{
    const int row = m_model->rowOf(id);
    if (row < 0) return;
    editor().workspace().readFile(editor().org(), text(m_model->document(row).body, "sha256"), this,
                                  [this, path](Result<QByteArray> bytes) {
                                      if (!bytes) return say(Tone::Bad, fileTrouble(bytes.error().code));
                                      saveFile(path, *bytes, this, [this](Done done) {
                                          if (done) say(Tone::Ok, tr("The copy is saved. It is not protected there."));
                                          else say(Tone::Bad, fileTrouble(done.error().code));
                                      });
                                  });
}

DocumentView* DocumentsPage::open(const RecordId& id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) return nullptr;
    auto* view = new DocumentView(editor(), m_model->document(row).body, this);
    connect(view, &DocumentView::copyWanted, this, [this, id] { askWhere(id); });
    view->open();
    return view;
}

void DocumentsPage::askWhere(const RecordId& id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) return;
    chooseWhere(this, tr("Save a copy as"), qtext(m_model->document(row).body, "file_name"), {},
                [this, id](const QString& path) { saveCopy(id, path); });
}

void DocumentsPage::edit(const RecordId& id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) return;
    RecordDialog::Spec spec;
    spec.title = tr("Edit document");
    spec.schema = &documentSchema();
    spec.command = "Document";
    spec.id = id;
    spec.body = m_model->document(row).body;
    spec.fields = {"file_name", "document_type", "issued_on"};
    (new RecordDialog(editor(), std::move(spec), this))->open();
}

void DocumentsPage::act(const QModelIndex& index, const QString& id)
{
    const int row = m_proxy->mapToSource(index).row();
    if (row < 0) return;
    const RecordId document = m_model->document(row).id;
    const std::string sha256 = text(m_model->document(row).body, "sha256");
    if (id == QLatin1String("view")) open(document);
    else if (id == QLatin1String("save")) askWhere(document);
    else if (id == QLatin1String("edit")) edit(document);
    else if (id == QLatin1String("replace")) pick(document);
    else if (id == QLatin1String("again")) editor().workspace().sendFileAgain(editor().org(), sha256);
    else if (id == QLatin1String("stop")) editor().workspace().cancelFile(editor().org(), sha256);
}

void DocumentsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileIn(event->mimeData()).isEmpty() && editor().mayDo("AddDocument")) event->acceptProposedAction();
}

void DocumentsPage::dropEvent(QDropEvent* event)
{
    const QString path = fileIn(event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    take(path);
}

} // namespace sek
