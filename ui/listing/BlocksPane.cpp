// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/BlocksPane.h"

#include "ui/listing/ListingText.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ListRow.h"
#include "ui/widgets/ScoreRing.h"
#include "ui/widgets/ScrollPane.h"

#include <QBoxLayout>

namespace comptoir::listing {

using theme::Type;
using widgets::Label;
using widgets::ListRow;

namespace {
constexpr int goodFrom = 70, fullFrom = 100;
} // namespace

BlocksPane::BlocksPane(ListingController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    column->setSpacing(theme::gap);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    m_ring = new widgets::ScoreRing(widgets::ScoreRing::Size::Large, tr("Votre fiche"), content);
    m_ring->setObjectName(u"listingScore"_qs);
    head->addWidget(m_ring);
    auto *words = new QVBoxLayout;
    m_verdict = new Label(Type::Strong, content);
    m_verdict->setObjectName(u"listingVerdict"_qs);
    m_counts = new Label(Type::Secondary, content);
    m_counts->setObjectName(u"listingCounts"_qs);
    m_counts->setColour(theme::colours().text2);
    words->addWidget(m_verdict);
    words->addWidget(m_counts);
    words->addStretch();
    head->addLayout(words, 1);
    column->addLayout(head);
    m_next = new widgets::Banner(widgets::Banner::Tone::Info, widgets::Banner::Form::Card, content);
    m_next->setObjectName(u"listingNext"_qs);
    m_next->setIcon("star");
    auto *go = m_next->addAction(tr("Y aller"));
    go->setObjectName(u"listingNextGo"_qs);
    connect(go, &widgets::Button::clicked, this, [this] {
        if (const auto next = m_controller.score().next)
            m_controller.show(blockOf(*next));
    });
    column->addWidget(m_next);
    for (const Block block :
         {Block::Name, Block::Address, Block::Hours, Block::Contact, Block::Photos, Block::Story,
          Block::Payments, Block::Access, Block::Markets, Block::News}) {
        auto *row = new ListRow(blockIcon(block), blockText(block), content);
        row->setObjectName(u"listingBlock%1"_qs.arg(int(block)));
        row->setCheckable(true);
        row->setAutoExclusive(true);
        column->addWidget(row);
        m_rows.push_back({block, row});
        connect(row, &ListRow::clicked, this, [this, block] { m_controller.show(block); });
    }
    m_preview = new ListRow("eye", tr("Ce que voient les habitants"), content);
    m_preview->setObjectName(u"listingPreview"_qs);
    m_preview->setLeadsOn(true);
    column->addWidget(m_preview);
    connect(m_preview, &ListRow::clicked, this, &BlocksPane::previewRequested);
    column->addStretch();
    auto *scroll = new widgets::ScrollPane(this);
    scroll->setObjectName(u"listingBlocksScroll"_qs);
    scroll->setContent(content);
    outer->addWidget(scroll);
}

void BlocksPane::present(std::optional<Block> shown)
{
    const ListingScore score = m_controller.score();
    m_ring->setScore(score.points);
    m_verdict->setText(score.points >= fullFrom       ? tr("Fiche complète")
                           : score.points >= goodFrom ? tr("Bonne fiche")
                                                      : tr("Fiche à compléter"));
    int full = 0, open = 0;
    const ListingEdits edits = m_controller.edits();
    for (const Row &row : m_rows) {
        const BlockScore has = scoreOf(row.block, score);
        full += has.most > 0 && has.points == has.most;
        open += has.points < has.most;
        row.row->setChecked(shown == row.block);
        const QString points = u"%1/%2"_qs.arg(has.points).arg(has.most);
        // What is not published yet carries a dot.
        const QString dot = isChanged(edits, row.block) ? u" •"_qs : QString();
        row.row->setTrailing((has.most > 0 ? points : QString()) + dot);
        row.row->setAccessibleDescription(dot.isEmpty() ? QString() : tr("pas encore publié"));
    }
    m_counts->setText(tr("%n bloc(s) complet(s)", nullptr, full) + u"\n"_qs
                      + tr("%1 à compléter").arg(open));
    m_next->setVisible(score.next.has_value());
    if (score.next)
        m_next->setText(tr("%1 (+%2)").arg(actText(*score.next)).arg(score.next->gain));
}

void BlocksPane::setPreviewShown(bool shown)
{
    m_preview->setVisible(shown);
}

void BlocksPane::goHome()
{
    m_rows.front().row->setFocus();
}

} // namespace comptoir::listing
