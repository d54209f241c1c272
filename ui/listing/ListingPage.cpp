// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/ListingPage.h"

#include "ui/listing/BlocksPane.h"
#include "ui/listing/ElementPanes.h"
#include "ui/listing/FactPanes.h"
#include "ui/listing/HoursPane.h"
#include "ui/listing/ListingText.h"
#include "ui/listing/PreviewPane.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/HairLine.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PageHeader.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace comptoir::listing {

using theme::Type;
using widgets::Button;
using widgets::Label;

namespace {
constexpr int twoFrom = 680, threeFrom = 1080; ///< at scale 1.0
constexpr int blocksWidth = 280, previewWidth = 356, footBesideFrom = 560;
constexpr qsizetype mostWords = 5; ///< of what has changed
} // namespace

ListingPage::ListingPage(ListingController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    setObjectName(u"listingPage"_qs);
    setAccessibleName(tr("Ma fiche"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::margin, 0, 0);
    column->setSpacing(0);
    m_header = new widgets::PageHeader(tr("Ma fiche"), this);
    m_header->setObjectName(u"listingHeader"_qs);
    m_header->setContentsMargins(theme::margin, 0, theme::margin, 0);
    column->addWidget(m_header);
    m_told = new Label(Type::Secondary, this);
    m_told->setObjectName(u"listingTold"_qs);
    m_told->setContentsMargins(theme::margin, 0, theme::margin, 0);
    m_told->hide();
    column->addWidget(m_told);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_blocks = new BlocksPane(controller, this);
    m_middle = new QWidget(this);
    m_middleColumn = new QVBoxLayout(m_middle);
    m_middleColumn->setContentsMargins(0, 0, 0, 0);
    m_preview = new PreviewPane(controller, this);
    row->addWidget(m_blocks);
    row->addWidget(m_middle, 1);
    row->addWidget(m_preview);
    column->addLayout(row, 1);
    column->addWidget(new widgets::HairLine(Qt::Horizontal, this));
    column->addWidget(buildFoot());
    connect(m_header, &widgets::PageHeader::backRequested, this, [this] { goBack(); });
    connect(m_blocks, &BlocksPane::previewRequested, this, [this] { showPreview(true); });
    connect(&controller, &ListingController::changed, this, &ListingPage::present);
    connect(&controller, &ListingController::blockChanged, this, &ListingPage::showBlock);
    connect(&controller, &ListingController::told, this, &ListingPage::tell);
    showBlock();
}

QWidget *ListingPage::buildFoot()
{
    auto *foot = new QWidget(this);
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight, foot);
    m_foot->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    m_foot->setSpacing(theme::gap);
    m_changes = new Label(Type::Secondary, foot);
    m_changes->setObjectName(u"listingChanges"_qs);
    m_foot->addWidget(m_changes, 1);
    auto *discard = new widgets::HoldButton(Button::Look::Ghost, tr("Tout annuler (maintenir)"),
                                            "arrow-back-up", foot);
    discard->setObjectName(u"listingDiscard"_qs);
    connect(discard, &widgets::HoldButton::held, &m_controller, &ListingController::discard);
    m_discard = discard;
    m_foot->addWidget(m_discard);
    m_publish = new Button(Button::Look::Primary, {}, "cloud-up", foot);
    m_publish->setObjectName(u"listingPublish"_qs);
    connect(m_publish, &Button::clicked, &m_controller, &ListingController::publish);
    m_foot->addWidget(m_publish);
    return foot;
}

ListingPane *ListingPage::makePane(Block block)
{
    switch (block) {
    case Block::Name:
        return new NamePane(m_controller, m_middle);
    case Block::Address:
        return new AddressPane(m_controller, m_middle);
    case Block::Hours:
        return new HoursPane(m_controller, m_middle);
    case Block::Contact:
        return new ContactPane(m_controller, m_middle);
    case Block::Photos:
        return new PhotosPane(m_controller, m_middle);
    case Block::Story:
        return new StoryPane(m_controller, m_middle);
    case Block::Payments:
        return new PaymentsPane(m_controller, m_middle);
    case Block::Access:
        return new AccessPane(m_controller, m_middle);
    case Block::Markets:
        return new MarketsPane(m_controller, m_middle);
    case Block::News:
        break;
    }
    return new NewsPane(m_controller, m_middle);
}

ListingPage::Width ListingPage::widthClass() const
{
    const int room = theme::unscaled(width());
    return room >= threeFrom ? Width::Three : room >= twoFrom ? Width::Two : Width::Narrow;
}

void ListingPage::showBlock()
{
    const bool hadFocus = m_pane && isAncestorOf(focusWidget());
    if (m_pane) {
        m_pane->hide();
        m_pane->deleteLater();
    }
    m_showsPreview = false;
    m_pane = makePane(m_controller.block().value_or(Block::Hours));
    m_middleColumn->addWidget(m_pane);
    m_pane->show();
    arrange();
    present();
    if (hadFocus)
        m_pane->goHome();
}

void ListingPage::showPreview(bool shown)
{
    m_showsPreview = shown;
    arrange();
    present();
}

void ListingPage::arrange()
{
    const Width room = widthClass();
    const bool three = room == Width::Three;
    const bool onePane = room == Width::Narrow;
    const bool isOpen = m_controller.block().has_value() || m_showsPreview;
    m_blocks->setPreviewShown(!three);
    m_blocks->setVisible(!onePane || !isOpen);
    m_middle->setVisible(three || (!m_showsPreview && (!onePane || isOpen)));
    m_preview->setVisible(three || m_showsPreview);
    m_preview->setTitleShown(three); // else it is the page's
    m_blocks->setMinimumWidth(onePane ? 0 : theme::scaled(blocksWidth));
    m_blocks->setMaximumWidth(onePane ? QWIDGETSIZE_MAX : theme::scaled(blocksWidth));
    m_preview->setMaximumWidth(three ? theme::scaled(previewWidth) : QWIDGETSIZE_MAX);
    m_preview->setMinimumWidth(three ? theme::scaled(previewWidth) : 0);
    m_header->setBackShown(isOpen && (onePane || m_showsPreview));
    const QString block = m_controller.block() ? blockText(*m_controller.block()) : QString();
    m_header->setTitle(m_showsPreview          ? tr("Ce que voient les habitants")
                           : onePane && isOpen ? block
                                               : tr("Ma fiche"));
    const bool beside = theme::unscaled(width()) >= footBesideFrom;
    m_foot->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ListingPage::present()
{
    if (!m_controller.isRead())
        return;
    const bool beside = widthClass() != Width::Narrow;
    m_blocks->present(beside ? m_controller.block().value_or(Block::Hours) : m_controller.block());
    if (m_pane)
        m_pane->present();
    if (!m_preview->isHidden())
        m_preview->present();
    presentFoot();
}

void ListingPage::presentFoot()
{
    const ListingEdits edits = m_controller.edits();
    const int count = countOf(edits);
    QStringList words = changesText(edits);
    if (words.size() > mostWords)
        words = words.mid(0, mostWords) << tr("autres");
    const QString what = words.join(u", "_qs);
    if (count == 0)
        m_changes->setText(m_controller.hasTown() ? tr("Tout est publié.")
                                                  : tr("Rien n’est écrit encore."));
    else if (!m_controller.hasTown())
        m_changes->setText(tr("Gardé sur cette caisse\u00a0: %1. Cela paraîtra quand une ville "
                              "aura inscrit la boutique.")
                               .arg(what));
    else
        m_changes->setText(tr("Pas encore publié\u00a0: %1").arg(what));
    m_publish->setTitle(count == 0 ? tr("Publier")
                                   : tr("Publier %n changement(s)", nullptr, count));
    m_publish->setEnabled(count > 0 && m_controller.hasTown() && !m_controller.isBusy());
    m_publish->setVisible(m_controller.hasTown());
    m_discard->setVisible(count > 0 && m_controller.hasTown());
}

void ListingPage::tell(const QString &words)
{
    m_told->setText(words);
    m_told->show();
    m_told->announce(words);
}

void ListingPage::goHome()
{
    m_blocks->goHome();
}

bool ListingPage::goBack()
{
    m_told->hide();
    if (m_showsPreview) {
        showPreview(false);
        return true;
    }
    if (widthClass() != Width::Narrow || !m_controller.block())
        return false;
    m_controller.show(std::nullopt);
    return true;
}

void ListingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && goBack())
        return;
    QWidget::keyPressEvent(event);
}

void ListingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    present();
}

void ListingPage::showEvent(QShowEvent *event)
{
    m_controller.refresh();
    QWidget::showEvent(event);
}

} // namespace comptoir::listing
