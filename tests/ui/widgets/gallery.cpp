// SPDX-License-Identifier: GPL-3.0-or-later
// Fictitious people and bodies throughout.
#include "gallery.h"

#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/bottombar.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/chip.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/filteredit.h"
#include "ui/widgets/parts/flowlayout.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/optionlist.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/progressline.h"
#include "ui/widgets/parts/segmentedbuttons.h"
#include "ui/widgets/parts/toast.h"
#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/diffdelegate.h"
#include "ui/widgets/views/rowdelegate.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/sidebar.h"
#include "ui/widgets/views/switcherbutton.h"
#include "ui/widgets/views/tableheader.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTabBar>
#include <QVBoxLayout>

using namespace sek;

namespace gallery {
namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QHBoxLayout* line(QVBoxLayout* column, const QString& name)
{
    auto* row = new QHBoxLayout;
    auto* label = new TextLabel(TextType::Small, name, ColorRole::Muted);
    label->setMinimumWidth(Theme::get().px(82));
    row->addWidget(label);
    column->addLayout(row);
    return row;
}

QAction* action(QObject* parent, const char* text, const char* icon = "")
{
    auto* a = new QAction(s(text), parent);
    a->setProperty(iconNameProperty, s(icon));
    return a;
}

QStandardItem* cell(const char* text)
{
    auto* item = new QStandardItem(s(text));
    item->setEditable(false);
    return item;
}

QStandardItem* state(const char* icon, const char* word, Tone tone)
{
    auto* item = cell(word);
    item->setData(s(icon), RowRole::StateIcon);
    item->setData(QVariant::fromValue(tone), RowRole::StateTone);
    return item;
}

void setTable(RowTable* table, QStandardItemModel* model, const QList<int>& widths)
{
    table->setModel(model);
    table->head()->setSortIndicatorShown(true);
    table->head()->setSortIndicator(0, Qt::AscendingOrder);
    for (int i = 0; i < widths.size(); ++i)
        table->setColumnWidth(i, Theme::get().px(widths[i]));
}

SideBar* sideBar(QWidget* parent)
{
    auto* bar = new SideBar(parent);
    bar->switcher()->setOrganisation(s("ZŁ"), s("Fundacja „Zielona Łódka”"), s("E99000003"));
    const AreaMark fine{s("ok"), -1, ColorRole::Ok, s("complete")};
    bar->areas()->setItems({
        {s("tasks"), s("Zadania"), s("tasks"), {{}, 5, ColorRole::Muted, s("5 tasks")}, {}},
        {},
        {s("organisation"),
         s("Dane organizacji"),
         s("organisation"),
         {s("error"), 2, ColorRole::Bad, s("2 errors")},
         {}},
        {s("contact"), s("Osoba do kontaktu"), s("contact"), fine, {}},
        {s("users"), s("Uprawnieni użytkownicy"), s("users"), {s("edit"), 2, ColorRole::Accent, s("2 unsent")}, {}},
        {s("documents"), s("Dokumenty"), s("documents"), fine, {}},
        {s("portal"), s("Dostęp do PASS"), s("portal"), {}, {}},
        {},
        {s("participants"), s("Uczestnicy"), s("participants"), {}, {}},
        {s("attendance"), s("Obecność"), s("attendance"), {}, {}},
        {},
        {s("collections"), s("Zbiórki"), s("collections"), {}, {}},
        {s("sign"), s("Dokumenty do podpisu"), s("sign"), {{}, 2, ColorRole::Muted, s("2 documents")}, {}},
        {s("register"), s("Rejestr i wykresy"), s("register"), {}, {}},
        {},
        {s("problems"), s("Problemy"), s("problems"), {}, {}},
    });
    bar->bottomAreas()->setItems({{s("settings"), s("Ustawienia"), s("settings"), {}, {}}});
    return bar;
}

// The side bar beside a page with header, content and bottom bar.
struct Shell
{
    std::unique_ptr<QWidget> window;
    SideBar* side;
    PageHeader* header;
    QVBoxLayout* page;
    BottomBar* bottom;
};

Shell shell(const QString& area)
{
    Shell sh;
    sh.window = std::make_unique<QWidget>();
    sh.window->resize(1360, 760);
    auto* row = new QHBoxLayout(sh.window.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    sh.side = sideBar(sh.window.get());
    sh.side->setCurrent(area);
    row->addWidget(sh.side);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    row->addLayout(right, 1);
    auto* page = new QWidget;
    page->setObjectName(s("page"));
    page->setAttribute(Qt::WA_StyledBackground);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    right->addWidget(page, 1);
    sh.page = new QVBoxLayout(page);
    const int margin = Theme::get().space(24);
    sh.page->setContentsMargins(margin, 0, margin, 0);
    sh.page->setSpacing(0);
    sh.header = new PageHeader;
    sh.page->addWidget(sh.header);
    sh.bottom = new BottomBar;
    right->addWidget(sh.bottom);
    SizeClass& size = SizeClass::of(sh.window.get());
    const auto fit = [side = sh.side, &size] {
        side->setRail(size.current() == WidthClass::Medium);
        side->setVisible(!size.narrow());
    };
    QObject::connect(&size, &SizeClass::changed, sh.side, fit);
    fit();
    return sh;
}

} // namespace

std::unique_ptr<QWidget> components()
{
    auto window = std::make_unique<QWidget>();
    window->setObjectName(s("page"));
    window->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(window.get());
    column->setSpacing(Theme::get().space(10));
    column->addWidget(new TextLabel(TextType::Title, s("Components")));

    auto* row = line(column, s("Button"));
    auto* normal = new Button(s("Normal"));
    auto* off = new Button(s("Off"));
    off->setEnabled(false);
    auto* focus = new Button(s("Focus"));
    focus->setObjectName(s("focusedButton"));
    for (Button* b : {normal, focus, off, new Button(s("Delete…"), ButtonKind::Danger, s("delete")),
                      new Button(s("Flat"), ButtonKind::Flat, s("copy"))})
        row->addWidget(b);
    row->addWidget(new IconButton(s("more"), s("More")));
    row->addStretch();

    row = line(column, s("Main button"));
    auto* mainOff = new Button(s("Off"), ButtonKind::Main);
    mainOff->setEnabled(false);
    row->addWidget(new Button(s("Sign"), ButtonKind::Main, s("sign")));
    row->addWidget(mainOff);
    row->addWidget(new TextLabel(TextType::Small, s("one on a page"), ColorRole::Muted));
    row->addWidget(new LinkLabel(s("A link to elsewhere")));
    row->addStretch();

    row = line(column, s("Field"));
    for (const char* st : {"", "error", "warning"}) {
        auto* edit = new QLineEdit(s(*st == 0 ? "Normal" : st));
        edit->setProperty("state", s(st));
        row->addWidget(edit);
    }
    row->addStretch();
    row = line(column, {});
    auto* placeholder = new QLineEdit;
    placeholder->setPlaceholderText(s("Placeholder"));
    row->addWidget(placeholder);
    auto* disabled = new QLineEdit(s("Not available"));
    disabled->setEnabled(false);
    row->addWidget(disabled);
    auto* combo = new ComboBox;
    combo->addItems({s("Choice"), s("Another")});
    row->addWidget(combo);
    row->addWidget(new ReadOnlyValue(s("Read only")));
    row->addStretch();

    row = line(column, s("Choice"));
    for (int i = 0; i < 4; ++i) {
        auto* check = new QCheckBox(s(i == 0 ? "No" : i == 1 ? "Yes" : i == 2 ? "Some" : "Off"));
        if (i == 2) check->setTristate(true);
        check->setCheckState(i == 1 ? Qt::Checked : i == 2 ? Qt::PartiallyChecked : Qt::Unchecked);
        check->setEnabled(i != 3);
        row->addWidget(check);
    }
    auto* yesNo = new YesNo;
    yesNo->setValue(false);
    row->addWidget(yesNo);
    auto* segments = new SegmentedButtons;
    segments->setSegments({{s("all"), s("All"), 12}, {s("draft"), s("Draft"), 3}, {s("signed"), s("Signed"), 9}});
    row->addWidget(segments);
    row->addStretch();

    row = line(column, s("State"));
    auto* states = new QWidget;
    auto* flow = new FlowLayout(states, Qt::AlignLeft, 14, 6);
    const std::tuple<const char*, const char*, Tone> words[] = {
        {"draft", "Draft", Tone::Idle},        {"reported", "Reported", Tone::Info},
        {"codesent", "Code sent", Tone::Info}, {"provisional", "Being checked", Tone::Idle},
        {"done", "Signed", Tone::Ok},          {"locked", "Locked", Tone::Idle},
        {"waiting", "Waiting", Tone::Warn},    {"declined", "Declined", Tone::Bad},
        {"error", "1 error", Tone::Bad},       {"conflict", "Conflict", Tone::Bad},
        {"unknown", "Not known", Tone::Idle},  {"superseded", "Replaced", Tone::Idle}};
    for (const auto& [icon, word, tone] : words)
        flow->addWidget(new IconLabel(s(icon), s(word), ink(tone)));
    row->addWidget(states, 1);

    row = line(column, s("Chip"));
    for (const ChipLook& look : {ChipLook{s("calendar"), s("4 May"), Tone::Idle, false},
                                 {s("clock"), s("6 days left"), Tone::Warn, false},
                                 {s("error"), s("2 days late"), Tone::Bad, false},
                                 {s("done"), s("Certified"), Tone::Ok, false},
                                 {s("provisional"), s("So far: notify"), Tone::Info, true}})
        row->addWidget(new Chip(look));
    row->addStretch();

    row = line(column, s("Message"));
    auto* bars = new QVBoxLayout;
    row->addLayout(bars, 1);
    auto* info = new MessageBar;
    info->sayMarkup(Tone::Info, s("Details copied. They are not saved until you press <b>Update my organisation</b>."));
    auto* warn = new MessageBar;
    warn->say(Tone::Warn, s("This list was checked 13 months ago."));
    warn->setFirstButton(s("Ask again…"));
    auto* bad = new MessageBar;
    bad->say(Tone::Bad, s("The hub refused the code. Nothing was signed."));
    bad->setFirstButton(s("New code"));
    auto* ok = new MessageBar;
    ok->say(Tone::Ok, s("Both sums agree."), s("Checked."));
    for (MessageBar* bar : {info, warn, bad, ok})
        bars->addWidget(bar);

    row = line(column, s("Progress"));
    auto* progress = new ProgressLine;
    progress->setDelay(0);
    progress->start(s("Reading"));
    progress->report(s("Reading 250 of 400 rows"), 250, 400);
    progress->setVisible(true);
    row->addWidget(progress, 1);

    row = line(column, s("Filter, tabs"));
    auto* filter = new FilterEdit;
    filter->setMaximumWidth(Theme::get().px(230));
    row->addWidget(filter);
    auto* tabs = new QTabBar;
    tabs->addTab(s("Chart"));
    tabs->addTab(s("Table"));
    tabs->setDrawBase(false);
    row->addWidget(tabs);
    row->addStretch();

    row = line(column, s("Options"));
    auto* options = new OptionList;
    options->setOptions({{s("join"), s("Join an organisation"),
                          s("You have an invitation link, or the address of your organisation’s hub."), s("invite")},
                         {s("local"), s("This computer only"),
                          s("Start a new organisation here. You can move it to a hub later."), s("computer")}});
    options->setCurrent(s("join"));
    row->addWidget(options, 1);

    row = line(column, s("Table"));
    auto* table = new RowTable;
    table->setObjectName(s("smallTable"));
    auto* model = new QStandardItemModel(0, 3, table);
    model->setHorizontalHeaderLabels({s("Name"), s("E-mail"), s("State")});
    model->appendRow({cell("Exempel, Astrid"), cell("astrid@example.org"), state("done", "Signed", Tone::Ok)});
    model->appendRow({cell("Exempel, Bertil"), cell("bertil@example.org"), state("reported", "Reported", Tone::Info)});
    auto removed = QList<QStandardItem*>{cell("Prov, Celia"), cell("celia@example.org"),
                                         state("removed", "Will be removed", Tone::Bad)};
    for (QStandardItem* i : removed)
        i->setData(true, RowRole::Removed);
    model->appendRow(removed);
    setTable(table, model, {150, 250, 150});
    table->setCurrentRow(1);
    table->setFixedHeight(3 * Theme::get().rowHeight() + table->head()->sizeHint().height());
    row->addWidget(table, 1);

    row = line(column, s("Empty state"));
    auto* empty = new EmptyState(s("participants"), s("No participants yet"),
                                 s("Register the first one, or read a list from a file."));
    empty->addAct(action(empty, "Import…"), ButtonKind::Outlined);
    empty->addAct(action(empty, "Register participant"), ButtonKind::Main);
    row->addWidget(empty, 1);
    column->addStretch();
    return window;
}

std::unique_ptr<QWidget> formPage()
{
    Shell sh = shell(s("organisation"));
    QWidget* w = sh.window.get();
    sh.header->setTitle(s("Dane organizacji"));
    sh.header->addToSubLine(
        new Chip({s("done"), s("Certyfikowana przez Narodową Agencję · 12.02.2026"), Tone::Ok, false}));
    sh.header->addSubText(s("Ostatnia aktualizacja: 03.03.2026, Żaneta Brzózkowa"));
    sh.header->addAct(action(w, "Historia zmian", "clock"), ButtonKind::Flat);
    sh.header->addAct(action(w, "Otwórz w ORS", "open"), ButtonKind::Outlined);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setBackgroundRole(QPalette::Base);
    auto* form = new FormGrid;
    form->setObjectName(s("organisationForm"));
    scroll->setWidget(form);
    sh.page->addWidget(scroll, 1);
    const QMargins m = sh.page->contentsMargins();
    sh.page->setContentsMargins(m.left() - FieldRow::gutter(), 0, 0, 0);
    sh.header->setContentsMargins(FieldRow::gutter(), 0, m.right(), 0);
    form->setContentsMargins(0, 0, m.right(), 0);

    form->addSection(s("Identyfikacja"));
    form->addRow(new FieldRow(s("oid"), s("Identyfikator (OID)"), new ReadOnlyValue(s("E99000003")), FieldWidth::Short))
        ->setHint(s("Nadany przy rejestracji, nie można go zmienić."));
    const auto edit = [&](const char* id, const char* label, const char* value, FieldWidth width, bool required) {
        auto* row = form->addRow(new FieldRow(s(id), s(label), new QLineEdit(s(value)), width));
        row->setRequired(required);
        return row;
    };
    FieldRow* pic = edit("pic", "Kod &PIC", "99900011", FieldWidth::Short, false);
    pic->setChanged({});
    pic->setError(s("Liczba cyfr w numerze: 9. Wpisano 8."));
    edit("legalName", "Pełna nazwa (zgodna z rejestrem)", "Fundacja „Zielona Łódka”", FieldWidth::Long, true);
    edit("shortName", "Nazwa skrócona", "Zielona Łódka", FieldWidth::Long, false)->setChanged({});
    edit("krs", "Numer w KRS", "0009999901", FieldWidth::Short, true);
    auto* publicBody = new YesNo;
    publicBody->setWords(s("Tak"), s("Nie"));
    publicBody->setValue(false);
    form->addRow(new FieldRow(s("publicBody"), s("Organ publiczny"), publicBody, FieldWidth::Free))->setRequired(true);
    form->addSection(s("VAT"));
    auto* vat = new ComboBox;
    vat->addItem(s("Ma numer VAT UE"));
    form->addRow(new FieldRow(s("vatStatus"), s("Status VAT"), vat))->setRequired(true);
    FieldRow* number = edit("vat", "Numer VAT UE", "PL 999 999 90 19", FieldWidth::Long, true);
    number->setChanged(s("PL 9999999019"));
    number->setError(s("Format VIES: PL i 10 cyfr, bez spacji i kropek."), s("Usuń spacje i kropki"));
    auto* check = new QCheckBox(s("Numer ma format VIES"));
    check->setChecked(true);
    form->addRow(new FieldRow(s("vies"), {}, check, FieldWidth::Free));
    form->addSection(s("Kontakt i adres"));
    edit("email", "Adres e-mail", "biuro@lodka.example", FieldWidth::Long, true);
    edit("phone", "Telefon", "+48 58 555 01 20", FieldWidth::Short, true)->setChanged(s("+48 58 555 01 00"));
    auto* place = new QWidget;
    auto* two = new QHBoxLayout(place);
    two->setContentsMargins(0, 0, 0, 0);
    auto* code = new QLineEdit(s("00950"));
    code->setMaximumWidth(Theme::get().px(110));
    two->addWidget(code);
    two->addWidget(new QLineEdit(s("Przykładowo")));
    FieldRow* town = form->addRow(new FieldRow(s("town"), s("Kod pocztowy, miejscowość"), place));
    town->setRequired(true);
    town->setWarning(s("Zwykle w postaci 00-950. Można zapisać bez zmiany."));
    form->addStretch();

    sh.bottom->setPending(s("4 nieprzesłane zmiany"));
    sh.bottom->setProblems(s("2 błędy"), {{s("pic"), s("Kod PIC")}, {s("vat"), s("Numer VAT UE")}});
    QObject::connect(sh.bottom, &BottomBar::problemActivated, form, &FormGrid::goTo);
    sh.bottom->addAct(action(w, "Odrzuć zmiany…"), true);
    sh.bottom->addAct(action(w, "Przejrzyj…", "diff"));
    sh.bottom->setMain(action(w, "Aktualizuj moją organizację (4)"));
    return std::move(sh.window);
}

std::unique_ptr<QWidget> listPage()
{
    Shell sh = shell(s("users"));
    QWidget* w = sh.window.get();
    sh.header->setTitle(s("Uprawnieni użytkownicy"));
    sh.header->addSubText(s("Osoby, które mogą działać w imieniu organizacji. Własnego wpisu nie można usunąć."));
    sh.header->addAct(action(w, "Kopiuj adresy", "copy"), ButtonKind::Flat);
    sh.header->addAct(action(w, "Dodaj…", "add"), ButtonKind::Outlined);
    auto* tools = new QHBoxLayout;
    auto* filter = new FilterEdit;
    filter->setFixedWidth(Theme::get().px(230));
    tools->addWidget(filter);
    tools->addStretch();
    tools->addWidget(new TextLabel(TextType::Body, s("4 uprawnieni użytkownicy, 1 dostęp agencji"), ColorRole::Muted));
    tools->addWidget(new Button(s("Kolumny"), ButtonKind::Flat, s("columns")));
    sh.page->addLayout(tools);
    sh.page->addSpacing(Theme::get().space(10));

    auto* table = new RowTable;
    table->setObjectName(s("usersTable"));
    table->setTwoLine(true);
    auto* model = new QStandardItemModel(0, 6, table);
    model->setHorizontalHeaderLabels(
        {s("Imię i nazwisko"), s("Służbowy adres e-mail"), s("Rola"), s("Konto EU Login"), s("PASS"), {}});
    const RowAction edit{s("edit"), s("edit"), s("Edytuj"), false, true, false};
    const RowAction bin{s("delete"), s("delete"), s("Usuń"), false, true, false};
    const RowAction noBin{s("delete"), s("delete"), {}, false, false, true};
    const RowAction noEdit{s("edit"), s("edit"), {}, false, false, true};
    const RowAction undo{s("undo"), s("undo"), s("Cofnij"), true, true, false};
    const auto person = [&](const char* name, const char* second, const char* mail, const char* role2,
                            QStandardItem* account, QStandardItem* pass, const QList<RowAction>& acts) {
        auto* n = cell(name);
        n->setData(s(second), RowRole::SecondLine);
        n->setData(true, RowRole::Strong);
        auto* m = cell(mail);
        m->setData(true, RowRole::ElideMiddle);
        auto* r = cell("Uprawniony użytkownik");
        r->setData(s(role2), RowRole::SecondLine);
        auto* a = cell("");
        a->setData(QVariant::fromValue(acts), RowRole::Actions);
        model->appendRow({n, m, r, account, pass, a});
        return model->rowCount() - 1;
    };
    person("Brzózkowa, Żaneta", "Specjalistka ds. wolontariatu", "zaneta@lodka.example",
           "zatwierdzono: Ł. Wiśniowiecka", state("done", "Potwierdzone", Tone::Ok),
           state("declined", "Brak dostępu", Tone::Bad), {edit, bin});
    int r = person("Nowaczykowa, Ola", "Księgowa → Główna księgowa", "ola@lodka.example", "zatwierdzono: system",
                   state("mail", "Zaproszone 02.04", Tone::Idle), state("unknown", "Nie wiadomo", Tone::Idle),
                   {undo, edit, bin});
    model->item(r, 0)->setData(s("edit"), RowRole::SuffixIcon);
    r = person("Wiśniowiecka, Łucja", "Prezeska zarządu", "lucja@lodka.example", "zatwierdzono: system",
               state("done", "Potwierdzone", Tone::Ok), state("done", "Ma dostęp", Tone::Ok), {edit, noBin});
    model->item(r, 0)->setData(s("(Ty)"), RowRole::Suffix);
    r = person("Zmyślny, Stefan", "Wolontariusz", "stefan@lodka.example", "zatwierdzono: Ł. Wiśniowiecka",
               state("unknown", "Nie wiadomo", Tone::Idle), state("removed", "Do usunięcia", Tone::Bad),
               {undo, noEdit, noBin});
    for (int c : {0, 1})
        model->item(r, c)->setData(true, RowRole::Removed);
    r = person("Narodowa Agencja", "dostęp agencji", "kontakt@agencja.example", "kod PL01", cell("nie dotyczy"),
               cell("nie dotyczy"), {noEdit, bin});
    for (int c : {3, 4})
        model->item(r, c)->setData(QVariant::fromValue(ColorRole::Muted), RowRole::Ink);
    model->item(r, 0)->setData(true, RowRole::Link);
    setTable(table, model, {200, 190, 196, 160, 150, 150});
    table->setCurrentRow(0);
    table->setFixedHeight(5 * Theme::get().rowHeight(true) + table->head()->sizeHint().height());
    sh.page->addWidget(table);
    sh.page->addSpacing(Theme::get().space(16));
    auto* message = new MessageBar;
    message->say(Tone::Warn,
                 s("Dostęp wygaśnie po użyciu przycisku „Aktualizuj moją organizację”. Powiadomienia: 5 adresów."),
                 s("Do usunięcia: Stefan Zmyślny."));
    sh.page->addWidget(message);
    sh.page->addStretch();
    sh.bottom->setPending(s("2 nieprzesłane zmiany"), s("1 zmieniona osoba, 1 do usunięcia"));
    sh.bottom->addAct(action(w, "Odrzuć zmiany…"), true);
    sh.bottom->addAct(action(w, "Przejrzyj…", "diff"));
    sh.bottom->setMain(action(w, "Aktualizuj moją organizację (2)"));
    Toast::of(w).keepClearOf(sh.bottom, sh.side);
    Toast::of(w).say(s("Adresy skopiowano."), [] {});
    return std::move(sh.window);
}

std::unique_ptr<QWidget> comparison()
{
    auto window = std::make_unique<QWidget>();
    window->setObjectName(s("page"));
    window->setAttribute(Qt::WA_StyledBackground);
    window->setBackgroundRole(QPalette::Base);
    window->resize(820, 620);
    auto* column = new QVBoxLayout(window.get());
    auto* header = new PageHeader(s("Two people replaced the contact person"));
    header->addAct(action(window.get(), "Copy both as text", "copy"), ButtonKind::Flat);
    column->addWidget(header);
    auto* table = new QTableView;
    table->setObjectName(s("diffTable"));
    auto* head = new TableHeader(Qt::Horizontal, table);
    table->setHorizontalHeader(head);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setItemDelegate(new DiffDelegate(table));
    table->setSelectionMode(QAbstractItemView::NoSelection);
    auto* model = new QStandardItemModel(0, 4, table);
    model->setHorizontalHeaderLabels({{},
                                      s("Before\nversion 7"),
                                      s("On the hub now\nIlze Ozolkalne, today 09:58"),
                                      s("Yours\nmade offline, yesterday 17:20")});
    const auto add = [&](const char* what, const char* before, const char* theirs, const char* mine) {
        const auto part = [&](const char* text, DiffDelegate::Kind kind) {
            auto* item = cell(text);
            item->setData(int(kind), DiffDelegate::KindRole);
            return item;
        };
        model->appendRow({part(what, DiffDelegate::Label), part(before, DiffDelegate::Unchanged),
                          part(theirs, qstrcmp(theirs, before) == 0 ? DiffDelegate::Plain : DiffDelegate::Theirs),
                          part(mine, qstrcmp(mine, before) == 0 ? DiffDelegate::Plain : DiffDelegate::Mine)});
    };
    add("First name", "Ilze", "Mārtiņš", "Dace");
    add("Last name", "Ozolkalne", "Vītolskis", "Kalniņsone");
    add("Department", "–", "–", "–");
    add("Work e-mail", "ilze@upeskrasta.example", "martins@upeskrasta.example", "dace@upeskrasta.example");
    add("Phone", "the organisation’s", "the organisation’s", "+371 20 000 123");
    table->setModel(model);
    const int widths[] = {100, 200, 232, 230};
    for (int i = 0; i < 4; ++i)
        table->setColumnWidth(i, Theme::get().px(widths[i]));
    head->setStretchLastSection(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    column->addWidget(table, 1);
    auto* options = new OptionList;
    options->setFramed(false);
    options->setOptions(
        {{s("theirs"), s("Keep theirs: Mārtiņš Vītolskis"), s("Your change is closed. Nobody gets a message."), {}},
         {s("mine"), s("Use mine: Dace Kalniņsone"), s("Makes version 9. Messages go to 6 addresses."), {}}});
    options->setCurrent(s("theirs"));
    column->addWidget(options);
    auto* row = new QHBoxLayout;
    row->addWidget(new Button(s("Keep theirs"), ButtonKind::Main));
    row->addWidget(new Button(s("Decide later")));
    row->addStretch();
    column->addLayout(row);
    return window;
}

std::unique_ptr<QWidget> menus()
{
    auto window = std::make_unique<QWidget>();
    window->setObjectName(s("page"));
    window->setAttribute(Qt::WA_StyledBackground);
    window->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(window.get());
    auto* bar = new QMenuBar;
    for (const char* title : {"&File", "&Edit", "&View", "&Organisation", "&Help"})
        bar->addMenu(s(title));
    column->addWidget(bar);
    QMenu menu;
    QAction* undo = menu.addAction(IconProvider::icon(s("undo")), s("&Undo “Name changed”"));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    menu.addAction(IconProvider::icon(s("copy")), s("&Copy"))->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    menu.addSeparator();
    QAction* dark = menu.addAction(s("&Dark"));
    dark->setCheckable(true);
    dark->setChecked(true);
    menu.addAction(s("Not now"))->setEnabled(false);
    menu.addMenu(s("&More"));
    menu.popup(QPoint(0, 0));
    menu.setActiveAction(undo);
    auto* picture = new QLabel;
    picture->setPixmap(menu.grab());
    menu.close();
    auto* combo = new ComboBox;
    combo->addItems({s("Has an EU VAT number"), s("Has no VAT number"), s("Not known")});
    auto* list = combo->view();
    list->setCurrentIndex(list->model()->index(1, 0));
    list->resize(Theme::get().px(240), Theme::get().px(110));
    auto* open = new QLabel;
    open->setPixmap(list->grab());
    auto* row = new QHBoxLayout;
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(open, 0, Qt::AlignTop);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(combo);
    column->addStretch();
    return window;
}

} // namespace gallery
