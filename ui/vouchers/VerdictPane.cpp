// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/VerdictPane.h"

#include "ui/format/MoneyText.h"
#include "ui/vouchers/ButtonRow.h"
#include "ui/vouchers/FactRow.h"
#include "ui/vouchers/Spinner.h"
#include "ui/vouchers/VerdictBars.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ShapeView.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QScroller>

namespace comptoir::vouchers {

using theme::Type;
using widgets::Label;

namespace {

constexpr int roomyWidth = 600, narrowWidth = 400;
constexpr int roomyHeight = 520;

/// Read at arm's length with a queue waiting.
QFont sentenceFont()
{
    QFont font = theme::font(Type::Price);
    font.setWeight(theme::font(Type::Body).weight());
    return font;
}

bool isRoomy(int width, int height)
{
    return theme::unscaled(width) >= roomyWidth && theme::unscaled(height) >= roomyHeight;
}

/// Who bears the risk, or what may be said.
class AdviceCard : public widgets::Card
{
public:
    using Card::Card;
    static int textLeft() { return theme::margin + 4 + theme::scaled(28) + theme::margin; }
    QByteArray icon;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Card::paintEvent(event);
        QPainter painter(this);
        const double side = theme::scaled(28);
        widgets::paintIcon(painter, QRectF(theme::margin + 4, (height() - side) / 2, side, side),
                           icon, theme::colours().text);
    }
};

QBoxLayout *column(QWidget *card, int side, int above)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(side, above, side, above);
    layout->setSpacing(0);
    return layout;
}

} // namespace

VerdictPane::VerdictPane(QWidget *parent) : Card(parent)
{
    setObjectName(u"verdictPane"_qs);
    setCornerRadius(theme::sheetRadius);
    auto *outer = new QVBoxLayout(this);
    outer->setSpacing(theme::margin);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"verdictScroll"_qs);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::margin);
    buildHead(rows);
    buildBody(rows);
    rows->addStretch(1);
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false); // the family's colour shows through
    m_scroll->viewport()->setAutoFillBackground(false);
    QScroller::grabGesture(m_scroll->viewport(), QScroller::TouchGesture);
    m_buttons = new ButtonRow(this);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_buttons);
}

void VerdictPane::buildHead(QBoxLayout *body)
{
    m_head = new QWidget(this);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    m_shape = new widgets::ShapeView(m_head);
    m_shape->setObjectName(u"verdictShape"_qs);
    m_title = new Label(Type::Headline, m_head);
    m_title->setObjectName(u"verdictTitle"_qs);
    m_sentence = new Label(Type::Body, m_head);
    m_sentence->setObjectName(u"verdictSentence"_qs);
    m_sentence->setFont(sentenceFont());
    m_spinner = new Spinner(m_head);
    m_spinner->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addStretch();
    row->addWidget(m_shape, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_spinner);
    body->addWidget(m_head);
}

void VerdictPane::buildBody(QBoxLayout *body)
{
    m_moneyRow = new QWidget(this);
    auto *money = new QHBoxLayout(m_moneyRow);
    money->setContentsMargins(0, 0, 0, 0);
    m_moneyLabel = new Label(Type::Body, m_moneyRow);
    m_moneyLabel->setFont(sentenceFont());
    m_money = new Label(Type::Display, m_moneyRow);
    m_money->setObjectName(u"verdictMoney"_qs);
    m_money->setOverflow(Label::Overflow::Fixed);
    money->addWidget(m_moneyLabel, 1);
    money->addWidget(m_money);
    m_split = new SplitBar(this);
    m_split->setObjectName(u"verdictSplit"_qs);
    m_capCard = new Card(this);
    m_capCard->setObjectName(u"verdictCaps"_qs);
    column(m_capCard, theme::margin + 4, 4);
    m_advice = new AdviceCard(this);
    auto *advice = column(m_advice, theme::margin + 4, 12);
    advice->setContentsMargins(AdviceCard::textLeft(), 12, theme::margin + 4, 12);
    m_adviceTitle = new Label(Type::Strong, m_advice);
    m_adviceText = new Label(Type::Body, m_advice);
    advice->addWidget(m_adviceTitle);
    advice->addWidget(m_adviceText);
    m_facts = new Card(this);
    column(m_facts, theme::margin + 4, 2);
    for (QWidget *part :
         {m_moneyRow, static_cast<QWidget *>(m_split), static_cast<QWidget *>(m_capCard),
          static_cast<QWidget *>(m_advice), static_cast<QWidget *>(m_facts)}) {
        body->addWidget(part);
        part->hide();
    }
}

widgets::Button *VerdictPane::addButton(const QByteArray &icon, bool outlined)
{
    using Look = widgets::Button::Look;
    auto *button = new widgets::Button(outlined ? Look::OnColour : Look::OnColourGhost, m_buttons);
    button->setTabler(icon);
    button->setLeastHeight(std::max(theme::control(), theme::scaled(56)));
    return button;
}

QString VerdictPane::title() const
{
    return m_title->text();
}

void VerdictPane::announce()
{
    m_title->announce(m_words.spoken);
    if (QAccessible::isActive())
        m_title->setFocus(Qt::OtherFocusReason);
}

void VerdictPane::fillFacts(const QList<format::VerdictFact> &facts)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const auto &fact : facts) {
        m_rows.push_back(new FactRow(fact, m_rows.empty(), m_facts));
        m_facts->layout()->addWidget(m_rows.back());
        m_rows.back()->setStacked(theme::unscaled(width()) < narrowWidth);
    }
    m_facts->setVisible(!facts.isEmpty());
}

void VerdictPane::fillCaps(const QList<format::VerdictCap> &caps)
{
    if (caps == m_caps)
        return;
    m_caps = caps;
    qDeleteAll(m_capBars);
    m_capBars.clear();
    for (const auto &cap : caps) {
        m_capBars.push_back(new CapBar(cap, m_capBars.empty(), m_capCard));
        m_capCard->layout()->addWidget(m_capBars.back());
    }
    m_capCard->setVisible(!caps.isEmpty());
}

void VerdictPane::paintInFamily()
{
    const auto &family = theme::familyOf(m_words.tone);
    setGround(family.fill, family.edge, std::max(theme::stroke(), 2));
    m_shape->setShape(theme::shapeOf(m_words.tone), m_words.icon);
    m_shape->setColours(family.on, family.fill);
    m_spinner->setColour(family.on);
    for (Label *label : {m_title, m_sentence, m_moneyLabel, m_money})
        label->setColour(family.on);
    for (Card *card : {m_capCard, m_facts, m_advice})
        card->setGround(theme::colours().base, family.edge, theme::stroke());
    for (auto *button : findChildren<widgets::Button *>())
        button->setFamily(family);
}

void VerdictPane::showWords(const format::VerdictWords &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_title->setText(words.title);
    m_title->setAccessibleName(words.spoken);
    m_sentence->setText(words.sentence);
    m_moneyLabel->setText(words.moneyLabel);
    m_money->setText(format::moneyText(words.money));
    m_moneyRow->setVisible(!words.moneyLabel.isEmpty());
    m_adviceTitle->setText(words.adviceTitle);
    m_adviceText->setText(words.advice);
    static_cast<AdviceCard *>(m_advice)->icon = words.tone == theme::Tone::Hold ? "shield-check"
                                                                                : "message";
    m_advice->setVisible(!words.advice.isEmpty());
    fillFacts(words.facts);
    paintInFamily();
    m_scroll->verticalScrollBar()->setValue(0);
}

void VerdictPane::showAmount(const Verdict &verdict, std::optional<Money> amount)
{
    fillCaps(amount ? format::verdictCaps(verdict, *amount) : QList<format::VerdictCap>());
    m_split->setVisible(amount && m_caps.isEmpty());
    if (amount)
        m_split->set(*amount, verdict.balance - *amount, theme::familyOf(m_words.tone));
}

void VerdictPane::showWaiting(bool waiting)
{
    m_spinner->setVisible(waiting);
}

int VerdictPane::bodyWidth(int width) const
{
    const QMargins edge = layout()->contentsMargins();
    return width - edge.left() - edge.right();
}

int VerdictPane::leastHeight(int width) const
{
    const QMargins edge = layout()->contentsMargins();
    return edge.top() + edge.bottom() + m_head->heightForWidth(bodyWidth(width)) + theme::margin
        + m_buttons->heightForWidth(bodyWidth(width));
}

int VerdictPane::wholeHeight(int width) const
{
    const QMargins edge = layout()->contentsMargins();
    return edge.top() + edge.bottom() + m_scroll->widget()->heightForWidth(bodyWidth(width))
        + theme::margin + m_buttons->heightForWidth(bodyWidth(width));
}

void VerdictPane::scroll(int pages)
{
    auto *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep());
}

void VerdictPane::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool roomy = isRoomy(width(), height());
    const bool narrow = theme::unscaled(width()) < narrowWidth;
    const int side = roomy ? 32 : narrow ? 12 : 20;
    layout()->setContentsMargins(side, side - 4, side, side - 4);
    m_scroll->widget()->layout()->setSpacing(roomy ? theme::margin : 12);
    m_shape->setSide(narrow ? 64 : roomy ? theme::scaled(96) : 72);
    m_title->setFont(theme::font(roomy ? Type::Verdict : narrow ? Type::Title : Type::Headline));
    m_money->setFont(theme::font(roomy ? Type::Display : Type::Headline));
    for (FactRow *row : m_rows)
        row->setStacked(narrow);
}

} // namespace comptoir::vouchers
