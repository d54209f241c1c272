// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/ShelfPane.h"

#include "ui/format/MoneyText.h"
#include "ui/sales/DepartmentTabs.h"
#include "ui/sales/ItemTilesModel.h"
#include "ui/sales/SaleText.h"
#include "ui/sales/SellController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TileGrid.h"
#include "ui/widgets/TileView.h"

#include <QBoxLayout>

namespace comptoir::sales {

using theme::Type;
using widgets::Button;
using widgets::Label;

ShelfPane::ShelfPane(SellController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    m_model = new ItemTilesModel(controller, this);
    build();
    connect(&m_controller, &SellController::shelfChanged, this, [this] {
        m_model->readAnew();
        showState();
    });
    if (const auto *photos = m_controller.ports().photos)
        connect(photos, &photos::PhotoThumbs::arrived, this, &ShelfPane::makeRoom);
    connect(m_search, &QLineEdit::textEdited, &m_controller, &SellController::search);
    connect(m_search, &widgets::SearchField::emptied, this, [this] { m_controller.search({}); });
    connect(m_scan, &Button::clicked, this, &ShelfPane::cameraRequested);
    connect(m_mode, &widgets::SegmentedControl::chosen, this, [this](int index) {
        m_controller.setMode(index == 0 ? SellMode::Grid : SellMode::Scan);
    });
    connect(m_modeIcon, &Button::clicked, this, [this] {
        const bool isGrid = m_controller.mode() == SellMode::Grid;
        m_controller.setMode(isGrid ? SellMode::Scan : SellMode::Grid);
    });
    connect(m_tabs, &DepartmentTabs::chosen, &m_controller, &SellController::showTab);
    connect(m_grid, &widgets::TileGrid::tapped, this,
            [this](const QModelIndex &index) { takeRow(index.row()); });
}

void ShelfPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    m_search = new widgets::SearchField(tr("Article, prix ou code-barres"), this);
    m_search->setHints(tr("Article, prix ou code-barres"), tr("Article"));
    m_search->setObjectName(u"search"_qs);
    m_search->setText(m_controller.searchText());
    m_scan = new Button(Button::Look::Secondary, this);
    m_scan->setObjectName(u"scan"_qs);
    m_scan->setTabler("scan");
    m_scan->setFocusPolicy(Qt::NoFocus); // F4
    m_mode = new widgets::SegmentedControl(tr("Mode"), {tr("Grille"), tr("Scan")}, this);
    m_mode->setObjectName(u"mode"_qs);
    m_mode->setIcon(0, "layout-grid");
    m_mode->setIcon(1, "list");
    m_modeIcon = new Button(Button::Look::Secondary, this);
    m_modeIcon->setObjectName(u"modeIcon"_qs);
    m_modeIcon->setFocusPolicy(Qt::NoFocus);
    top->addWidget(m_search, 1);
    top->addWidget(m_scan);
    top->addWidget(m_mode);
    top->addWidget(m_modeIcon);
    column->addLayout(top);
    buildNotice();
    column->addWidget(m_notice);
    m_tabs = new DepartmentTabs(this);
    column->addWidget(m_tabs);
    m_empty = new Label(Type::Body, this);
    m_empty->setObjectName(u"shelfHint"_qs);
    m_empty->setColour(theme::colours().text2);
    column->addWidget(m_empty);
    m_grid = new widgets::TileGrid(tr("Articles"), this);
    m_grid->setModel(m_model);
    column->addWidget(m_grid, 1);
    setNarrow(false);
}

void ShelfPane::buildNotice()
{
    const auto &c = theme::colours();
    m_notice = new widgets::Card(this);
    m_notice->setObjectName(u"notice"_qs);
    m_notice->setGround(c.base, c.border, 2);
    auto *column = new QVBoxLayout(m_notice);
    column->setContentsMargins(theme::margin, 12, theme::margin, 12);
    column->setSpacing(theme::gap);
    auto *head = new QHBoxLayout;
    m_noticeTitle = new Label(Type::Price, m_notice);
    m_noticeTitle->setObjectName(u"noticeTitle"_qs);
    auto *close = new Button(Button::Look::Ghost, m_notice);
    close->setObjectName(u"noticeClose"_qs);
    close->setTabler("x");
    close->setAccessibleName(tr("Fermer"));
    connect(close, &Button::clicked, &m_controller, &SellController::dropNotice);
    head->addWidget(m_noticeTitle, 1);
    head->addWidget(close);
    column->addLayout(head);
    m_noticeText = new Label(Type::Body, m_notice);
    m_noticeText->setObjectName(u"noticeText"_qs);
    column->addWidget(m_noticeText);
    m_noticeButtons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_noticeButtons->setSpacing(12);
    const auto add = [this](const char *name, const QString &text, auto act) {
        auto *button = new Button(Button::Look::Secondary, text, {}, m_notice);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &Button::clicked, &m_controller, act);
        m_noticeButtons->addWidget(button);
        return button;
    };
    m_unknown << add("sellUnknown", tr("Vendre au prix…"), &SellController::sellUnknown)
              << add("createUnknown", tr("Créer l’article"), &SellController::createUnknown)
              << add("searchUnknown", tr("Rechercher"), &SellController::searchUnknown);
    m_sellChecked = add("sellChecked", tr("Ajouter au ticket"), [this] {
        const auto notice = m_controller.notice();
        if (notice && notice->item)
            m_controller.take(*notice->item, notice->code);
        Q_EMIT sold();
    });
    m_noticeButtons->addStretch();
    connect(m_unknown.last(), &Button::clicked, m_search,
            [this] { m_search->setFocus(Qt::OtherFocusReason); });
    column->addLayout(m_noticeButtons);
    m_notice->hide();
}

void ShelfPane::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_scan->setTitle(narrow ? QString() : tr("Scanner"));
    m_scan->setAccessibleName(tr("Scanner"));
    m_scan->setToolTip(tr("F4"));
    m_mode->setVisible(!narrow);
    m_modeIcon->setVisible(narrow);
    m_noticeButtons->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    showState();
}

void ShelfPane::setGridShown(bool shown)
{
    m_gridShown = shown;
    fit();
}

void ShelfPane::makeRoom()
{
    const auto *photos = m_controller.ports().photos;
    m_grid->view()->setTall(photos && photos->isShown() && photos->hasAny());
}

void ShelfPane::fit()
{
    const bool searches = !m_controller.searchText().trimmed().isEmpty();
    m_tabs->setVisible(m_gridShown && !(m_low && !m_controller.entry().isEmpty()));
    m_grid->setVisible(m_gridShown || searches);
    const bool isFound = m_model->rowCount() > 0;
    QString hint;
    if (searches && !isFound)
        hint = tr("Aucun article ne correspond. Essayez un autre mot, ou « Article libre ».");
    else if (m_controller.isCheckingPrice())
        hint = tr("Vérification de prix : scannez ou touchez un article, rien n’est vendu.");
    else if (m_gridShown && m_model->showsDepartments())
        hint = m_controller.departments().empty()
            ? tr("Aucun rayon encore : créez-en un dans le catalogue pour commencer à vendre.")
            : tr("Tapez un montant, puis touchez son rayon.");
    m_empty->setText(hint);
    m_empty->setVisible(!hint.isEmpty());
}

void ShelfPane::showState()
{
    const bool isGrid = m_controller.mode() == SellMode::Grid;
    m_mode->choose(isGrid ? 0 : 1);
    m_modeIcon->setTabler(isGrid ? "list" : "layout-grid");
    m_modeIcon->setAccessibleName(isGrid ? tr("Mode scan") : tr("Mode grille"));
    if (m_search->text() != m_controller.searchText())
        m_search->setText(m_controller.searchText());
    m_tabs->setDepartments(m_controller.departments());
    m_tabs->showTab(m_controller.tab());
    m_model->countAnew();
    makeRoom();
    showNotice();
    fit();
}

void ShelfPane::showNotice()
{
    const auto &notice = m_controller.notice();
    m_notice->setVisible(notice.has_value());
    if (!notice)
        return;
    const bool isUnknown = notice->kind == SellNotice::Kind::UnknownCode;
    for (Button *button : m_unknown)
        button->setVisible(isUnknown);
    m_sellChecked->setVisible(!isUnknown);
    QString title, text;
    if (isUnknown) {
        title = tr("%1 inconnu").arg(notice->code);
        text = tr("Ce code n’est pas dans le catalogue. Rien n’a été ajouté.");
    } else {
        const auto &item = *notice->item;
        const QString unit = unitName(item.unit);
        title = item.name + u"\u00a0: "_qs
            + (item.price ? format::moneyText(*item.price) : tr("prix à taper"))
            + (unit.isEmpty() ? QString() : QString(u'/' + unit));
        text = tr("Prix vérifié, rien n’a été ajouté.");
    }
    const bool isNew = m_noticeTitle->text() != title;
    m_noticeTitle->setText(title);
    m_noticeText->setText(text);
    if (isNew)
        m_noticeTitle->announce(title + u". "_qs + text);
}

bool ShelfPane::takeRow(int row)
{
    const auto choice = m_model->choice(row);
    if (!choice)
        return false;
    const bool searched = !m_controller.searchText().isEmpty();
    switch (choice->kind) {
    case TileChoice::Kind::FreeArticle:
        m_controller.askFreeArticle();
        break;
    case TileChoice::Kind::Department:
        m_controller.takeDepartment(choice->department);
        break;
    case TileChoice::Kind::Item:
        m_controller.take(choice->item);
        break;
    }
    if (searched)
        m_controller.search({}); // found and sold: the next search begins anew
    Q_EMIT sold();
    return true;
}

} // namespace comptoir::sales
