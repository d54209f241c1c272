// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/CataloguePage.h"

#include "ui/catalogue/DepartmentSheet.h"
#include "ui/catalogue/ImportSheet.h"
#include "ui/catalogue/ItemForm.h"
#include "ui/format/ErrorText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceSheet.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/ScrollPane.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace comptoir::catalogue {

using theme::Type;
using widgets::Button;
using widgets::Label;

namespace {
constexpr int wideFrom = 900, filterFrom = 560, filterHeightFrom = 480, mostActRows = 2,
              actsHeightFrom = 400;

QStringList filterWords()
{
    return {CataloguePage::tr("Tout"), CataloguePage::tr("Favoris"), CataloguePage::tr("Sans prix"),
            CataloguePage::tr("Sans code"), CataloguePage::tr("Stock à zéro")};
}
} // namespace

CataloguePage::CataloguePage(CatalogueController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    setObjectName(u"cataloguePage"_qs);
    setAccessibleName(tr("Catalogue"));
    controller.refresh();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_listPane = buildList();
    m_detailPane = buildDetail();
    row->addWidget(m_listPane, 3);
    row->addWidget(m_detailPane, 2);
    setFocusProxy(m_search);
    connect(&controller, &CatalogueController::changed, this, &CataloguePage::present);
    connect(&controller, &CatalogueController::opened, this, &CataloguePage::arrange);
    connect(&controller, &CatalogueController::saved, this, [this](const QString &name) {
        m_told->setText(tr("Enregistré : %1").arg(name));
        m_told->announce(m_told->text());
    });
    present();
    arrange();
}

QWidget *CataloguePage::buildList()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::gap);
    column->setSpacing(12);
    m_search = new widgets::SearchField(tr("Chercher un article, un code"), pane);
    m_search->setObjectName(u"catalogueSearch"_qs);
    m_search->setText(m_controller.searched());
    column->addWidget(m_search);
    m_filter = new widgets::SegmentedControl(tr("Montrer"), filterWords(), pane);
    m_filter->setObjectName(u"catalogueFilter"_qs);
    m_filter->choose(int(m_controller.shown()));
    column->addWidget(m_filter);
    m_filterChoice = new Button(Button::Look::Secondary, {}, "list", pane);
    m_filterChoice->setObjectName(u"catalogueFilterChoice"_qs);
    column->addWidget(m_filterChoice);
    connect(m_filterChoice, &Button::clicked, this, &CataloguePage::chooseFilter);
    m_rows = new widgets::RowView(tr("Articles"), pane);
    m_rows->setObjectName(u"catalogueRows"_qs);
    m_rows->setModel(&m_controller.list());
    m_empty = new widgets::EmptyState(
        "packages", tr("Le catalogue est vide"),
        tr("Vous vendez déjà : un montant et un rayon suffisent. Un catalogue fait gagner du "
           "temps."),
        pane);
    Button *first = m_empty->addAction(tr("Créer un premier article"), "plus");
    first->setObjectName(u"catalogueFirst"_qs);
    connect(first, &Button::clicked, this, [this] { m_controller.create(); });
    m_nothing = new Label(Type::Body, pane);
    m_nothing->setObjectName(u"catalogueNothing"_qs);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_listStack = new QStackedWidget(pane);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_rows, m_empty, m_nothing})
        m_listStack->addWidget(widget);
    column->addWidget(m_listStack, 1);
    m_told = new Label(Type::Secondary, pane);
    m_told->setObjectName(u"catalogueTold"_qs);
    m_told->hide();
    column->addWidget(m_told);
    column->addWidget(buildActs());
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text != m_controller.searched())
            m_controller.search(text);
    });
    connect(m_filter, &widgets::SegmentedControl::chosen, this,
            [this](int shown) { show(Shown(shown)); });
    connect(m_rows, &widgets::RowView::opened, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    return pane;
}

QWidget *CataloguePage::buildActs()
{
    auto *acts = new QWidget(this);
    m_acts = new QGridLayout(acts);
    m_acts->setContentsMargins(0, 0, 0, 0);
    m_acts->setSpacing(theme::gap);
    const auto add = [&](const QString &text, const QByteArray &icon, const char *name) {
        auto *button = new Button(Button::Look::Secondary, text, icon, acts);
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };
    m_new = add(tr("Nouvel article"), "plus", "catalogueNew");
    connect(m_new, &Button::clicked, this, [this] {
        m_controller.create();
        m_form->goHome();
    });
    const auto addOther = [&](const QString &text, const QByteArray &icon, const char *name,
                              void (CataloguePage::*act)()) {
        Button *button = add(text, icon, name);
        connect(button, &Button::clicked, this, act);
        m_others.push_back({button, act});
    };
    addOther(tr("Rayons"), "packages", "catalogueDepartments", &CataloguePage::editDepartments);
    if (m_controller.ports().plan && m_controller.ports().readFile)
        addOther(tr("Importer"), "file-import", "catalogueImport", &CataloguePage::importList);
    if (m_controller.ports().exportAll)
        addOther(tr("Exporter"), "file-export", "catalogueExport", &CataloguePage::exportAll);
    if (m_controller.ports().labels)
        addOther(tr("Étiquettes"), "tags", "catalogueLabels", &CataloguePage::chooseLabels);
    m_otherChoice = add(tr("Autres actions"), "list", "catalogueOther");
    connect(m_otherChoice, &Button::clicked, this, &CataloguePage::chooseAct);
    return acts;
}

void CataloguePage::arrangeActs(int room)
{
    int widest = m_new->sizeHint().width();
    for (const Act &act : m_others)
        widest = std::max(widest, act.button->sizeHint().width());
    const int all = 1 + int(m_others.size());
    int inRow = std::clamp((room + theme::gap) / (widest + theme::gap), 1, all);
    const bool fit = all <= mostActRows * inRow && theme::unscaled(height()) >= actsHeightFrom;
    std::vector<Button *> shown{m_new};
    for (const Act &act : m_others) {
        act.button->setVisible(fit);
        if (fit)
            shown.push_back(act.button);
    }
    m_otherChoice->setVisible(!fit);
    if (!fit) {
        shown.push_back(m_otherChoice);
        inRow = int(shown.size());
    }
    for (int at = 0; at < int(shown.size()); ++at)
        m_acts->addWidget(shown[size_t(at)], at / inRow, at % inRow); // moves what is there
}

void CataloguePage::chooseAct()
{
    QStringList words;
    for (const Act &act : m_others)
        words << act.button->text();
    widgets::ChoiceSheet::ask(
        tr("Autres actions"), words, -1,
        [this](int chosen) { (this->*m_others.at(size_t(chosen)).run)(); }, window());
}

void CataloguePage::editDepartments()
{
    DepartmentSheet::ask(m_controller, window());
}

void CataloguePage::importList()
{
    ImportSheet::ask(m_controller, window());
}

QWidget *CataloguePage::buildDetail()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, theme::margin, 0, 0);
    column->setSpacing(0);
    m_header = new widgets::PageHeader(tr("Article"), pane);
    m_header->setObjectName(u"catalogueHeader"_qs);
    m_header->setContentsMargins(theme::margin, 0, theme::margin, 0);
    column->addWidget(m_header);
    auto *scroll = new widgets::ScrollPane(pane);
    scroll->setObjectName(u"catalogueScroll"_qs);
    m_form = new ItemForm(m_controller);
    scroll->setContent(m_form);
    auto *hint = new widgets::EmptyState(
        "packages", tr("Touchez un article"),
        tr("Ou scannez-le : un code inconnu ouvre un nouvel article."), pane);
    m_detailStack = new QStackedWidget(pane);
    m_detailStack->addWidget(scroll);
    m_detailStack->addWidget(hint);
    column->addWidget(m_detailStack, 1);
    column->addWidget(m_form->foot());
    connect(m_header, &widgets::PageHeader::backRequested, this, [this] { goBack(); });
    return pane;
}

void CataloguePage::chooseFilter()
{
    widgets::ChoiceSheet::ask(
        tr("Montrer"), filterWords(), int(m_controller.shown()),
        [this](int shown) { show(Shown(shown)); }, window());
}

void CataloguePage::show(Shown shown)
{
    m_search->clear();
    m_filter->choose(int(shown));
    m_controller.show(shown);
}

void CataloguePage::openRow(int row)
{
    m_told->clear();
    m_told->hide();
    m_controller.open(m_controller.list().item(row));
}

void CataloguePage::moveBy(int rows)
{
    const auto &draft = m_controller.draft();
    const int row = draft ? m_controller.list().rowOf(draft->id) + rows : 0;
    if (row < 0 || row >= m_controller.list().rowCount())
        return;
    m_rows->setCurrentIndex(m_controller.list().index(row, 0));
    openRow(row);
}

void CataloguePage::chooseLabels()
{
    widgets::ChoiceSheet::ask(
        tr("Étiquettes de la liste : quel papier ?"),
        {tr("A4, 24 étiquettes de 70 × 37 mm"), tr("A4, 40 étiquettes de 52,5 × 29,7 mm"),
         tr("Rouleau de 57 × 32 mm")},
        -1, [this](int pages) { printLabels(LabelPages(pages)); }, window());
}

void CataloguePage::printLabels(LabelPages pages)
{
    LabelOrder order{{}, m_controller.shown(), pages};
    if (!m_controller.searched().trimmed().isEmpty())
        order.found = m_controller.list().items();
    tell(tr("Étiquettes en cours…"));
    format::whenAnswered(m_controller.ports().labels(order), this,
                         [this](const Result<QString> &path) {
                             if (path && m_controller.ports().open)
                                 m_controller.ports().open(QUrl::fromLocalFile(*path));
                             tellSaved(tr("Étiquettes enregistrées : %1"), path);
                         });
}

void CataloguePage::exportAll()
{
    tell(tr("Export en cours…"));
    format::whenAnswered(
        m_controller.ports().exportAll(), this,
        [this](const Result<QString> &path) { tellSaved(tr("Articles enregistrés : %1"), path); });
}

void CataloguePage::tellSaved(const QString &told, const Result<QString> &path)
{
    // Paths have no spaces to break at.
    tell(path ? told.arg(QDir::toNativeSeparators(*path).replace(u'/', u"/\u200B"_qs))
              : format::errorWords(path.error()).sentence());
}

void CataloguePage::tell(const QString &words)
{
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
    m_told->announce(words);
}

void CataloguePage::present()
{
    const bool any = m_controller.list().rowCount() > 0;
    const bool asked = !m_controller.searched().trimmed().isEmpty()
        || m_controller.shown() != Shown::All;
    m_nothing->setText(
        m_controller.searched().trimmed().isEmpty()
            ? tr("Aucun article ici.")
            : tr("Aucun article ne ressemble à « %1 ».").arg(m_controller.searched().trimmed()));
    m_listStack->setCurrentIndex(any ? 0 : asked ? 2 : 1);
    m_filterChoice->setTitle(filterWords().at(int(m_controller.shown())));
    const auto &draft = m_controller.draft();
    m_detailStack->setCurrentIndex(draft ? 0 : 1);
    m_form->foot()->setVisible(draft.has_value());
    m_header->setTitle(m_controller.isNew()                  ? tr("Nouvel article")
                           : draft && !draft->name.isEmpty() ? draft->name
                                                             : tr("Article"));
}

void CataloguePage::goHome()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void CataloguePage::takeScan(const QString &code)
{
    m_controller.takeScan(code, m_form->isAtCodes());
}

bool CataloguePage::goBack()
{
    if (!m_controller.draft())
        return false;
    m_controller.close();
    goHome();
    return true;
}

void CataloguePage::arrange()
{
    m_isWide = theme::unscaled(width()) >= wideFrom;
    const bool hasDraft = m_controller.draft().has_value();
    m_listPane->setVisible(m_isWide || !hasDraft);
    m_detailPane->setVisible(m_isWide || hasDraft);
    const int list = theme::unscaled(width()) * (m_isWide ? 3 : 5) / 5;
    const bool rows = list >= filterFrom && theme::unscaled(height()) >= filterHeightFrom;
    m_filter->setVisible(rows);
    m_filterChoice->setVisible(!rows);
    const int pane = m_isWide ? std::min(width() * 3 / 5, width() - theme::scaled(360)) : width();
    arrangeActs(pane - 2 * theme::margin);
    m_header->setBackShown(!m_isWide);
    m_header->setVisible(hasDraft);
    m_detailPane->setMinimumWidth(m_isWide ? theme::scaled(360) : 0);
}

void CataloguePage::resizeEvent(QResizeEvent *)
{
    arrange();
}

void CataloguePage::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && event->key() == Qt::Key_S)
        return m_controller.save();
    if (control && event->key() == Qt::Key_Up)
        return moveBy(-1);
    if (control && event->key() == Qt::Key_Down)
        return moveBy(1);
    if (event->key() == Qt::Key_Escape && goBack())
        return;
    QWidget::keyPressEvent(event);
}

} // namespace comptoir::catalogue
