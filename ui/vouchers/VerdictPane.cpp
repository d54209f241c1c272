// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/VerdictPane.h"

#include "ui/format/MoneyText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/ShapeView.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPainter>

namespace comptoir::vouchers {

using theme::Type;
using widgets::Label;

namespace {
constexpr int splitHeight = 56;
constexpr int buttonHeight = 56;
constexpr int factHeight = 44;
constexpr int factsPadding = 2;
} // namespace

/// The balance as a bar: the part to debit solid, the rest outlined.
class VerdictPane::Split : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(comptoir::vouchers::VerdictPane)
public:
    using QWidget::QWidget;

    void set(Money debited, Money rest, const theme::Family &family)
    {
        m_debited = debited;
        m_rest = rest;
        m_family = family;
        setAccessibleName(tr("À débiter") + u' ' + format::moneyText(debited) + u", "_qs
                          + tr("Restera") + u' ' + format::moneyText(rest));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const double whole = double((m_debited + m_rest).cents());
        const double part = whole > 0 ? double(m_debited.cents()) / whole : 0;
        // Both halves keep room for their words.
        const double least = 190.0 / std::max(1, width());
        const double shown = m_debited.isZero() ? 0
            : m_rest.isZero()                   ? 1
                                                : std::clamp(part, least, 1 - least);
        const QRectF box = rect();
        widgets::paintBox(painter, box, theme::radius, Qt::NoBrush, QPen(m_family.on, 2));
        const QRectF left(0, 0, box.width() * shown, box.height());
        if (shown > 0)
            widgets::paintBox(painter, left, theme::radius, m_family.on, Qt::NoPen);
        say(painter, left, tr("À débiter"), m_debited, m_family.fill);
        say(painter, box.adjusted(left.width(), 0, 0, 0), tr("Restera"), m_rest, m_family.on);
    }

private:
    void say(QPainter &painter, const QRectF &place, const QString &words, Money amount,
             const QColor &ink) const
    {
        if (place.width() < 150)
            return;
        const QRectF inner = place.adjusted(16, 0, -16, 0);
        painter.setPen(ink);
        painter.setFont(theme::font(Type::Strong));
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, words);
        painter.setFont(theme::font(Type::Price));
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, format::moneyText(amount));
    }

    Money m_debited;
    Money m_rest;
    theme::Family m_family;
};

namespace {

/// Icon, label, value; a line above it unless it is the first.
class FactRow : public QWidget
{
public:
    FactRow(const format::VerdictFact &fact, bool first, QWidget *parent)
        : QWidget(parent),
          m_icon(fact.icon),
          m_first(first)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(40, 0, 0, 0);
        row->setSpacing(theme::margin);
        auto *label = new Label(Type::Body, this);
        label->setText(fact.label);
        label->setOverflow(Label::Overflow::Fixed);
        label->setColour(theme::colours().text2);
        auto *value = new Label(Type::Strong, this);
        value->setText(fact.value);
        value->setOverflow(Label::Overflow::Elides);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(label);
        row->addWidget(value, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (!m_first)
            painter.fillRect(QRect(0, 0, width(), 1), theme::colours().divider);
        widgets::paintIcon(painter, QRectF(0, (height() - 24) / 2.0, 24, 24), m_icon,
                           theme::colours().text2);
    }

private:
    QByteArray m_icon;
    bool m_first;
};

} // namespace

VerdictPane::VerdictPane(QWidget *parent) : Card(parent)
{
    setObjectName(u"verdictPane"_qs);
    setCornerRadius(theme::sheetRadius);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_shape = new widgets::ShapeView(this);
    m_shape->setObjectName(u"verdictShape"_qs);
    m_title = new Label(Type::Headline, this);
    m_title->setObjectName(u"verdictTitle"_qs);
    m_sentence = new Label(Type::Body, this);
    m_sentence->setObjectName(u"verdictSentence"_qs);
    m_moneyLabel = new Label(Type::Body, this);
    m_money = new Label(Type::Verdict, this);
    m_money->setObjectName(u"verdictMoney"_qs);
    m_money->setOverflow(Label::Overflow::Fixed);
    m_money->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_split = new Split(this);
    m_facts = new Card(this);
    m_advice = new Card(this);
    auto *advice = new QVBoxLayout(m_advice);
    advice->setContentsMargins(theme::margin, 10, theme::margin, 10);
    advice->setSpacing(2);
    m_adviceTitle = new Label(Type::Strong, m_advice);
    m_adviceText = new Label(Type::Body, m_advice);
    advice->addWidget(m_adviceTitle);
    advice->addWidget(m_adviceText);
}

widgets::Button *VerdictPane::addButton(const QByteArray &icon, bool outlined)
{
    using Look = widgets::Button::Look;
    auto *button = new widgets::Button(outlined ? Look::OnColour : Look::OnColourGhost, this);
    button->setTabler(icon);
    button->setLeastHeight(buttonHeight);
    m_buttons.push_back(button);
    return button;
}

QString VerdictPane::title() const
{
    return m_title->text();
}

void VerdictPane::announce()
{
    m_title->announce(m_words.spoken);
}

void VerdictPane::fillFacts(const QList<format::VerdictFact> &facts)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const auto &fact : facts)
        m_rows.push_back(new FactRow(fact, m_rows.empty(), m_facts));
}

void VerdictPane::paintInFamily()
{
    const auto &family = theme::familyOf(m_words.tone);
    setGround(family.fill, family.edge, m_words.tone == theme::Tone::Hold ? 2 : 1);
    m_shape->setShape(theme::shapeOf(m_words.tone), m_words.icon);
    m_shape->setColours(family.on, family.fill);
    for (Label *label : {m_title, m_sentence, m_moneyLabel, m_money})
        label->setColour(family.on);
    m_facts->setGround(theme::colours().base, family.edge);
    m_advice->setGround(theme::colours().base, family.edge);
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
    m_adviceTitle->setText(words.adviceTitle);
    m_adviceText->setText(words.advice);
    fillFacts(words.facts);
    paintInFamily();
    fit();
}

void VerdictPane::showSplit(std::optional<Money> debited, Money rest)
{
    m_hasSplit = debited.has_value();
    if (debited)
        m_split->set(*debited, rest, theme::familyOf(m_words.tone));
    fit();
}

// Placed by hand: a layout that hides rows while it lays out would start itself again.
void VerdictPane::fit()
{
    const bool roomy = width() >= 620 && height() >= 520;
    const int side = roomy ? 32 : 20;
    const int gap = roomy ? 20 : 12;
    const QRect inner = rect().adjusted(side, side - 4, -side, 4 - side);
    m_title->setFont(theme::font(roomy               ? Type::Verdict
                                     : width() < 420 ? Type::Title
                                                     : Type::Headline));
    int y = placeHead(inner, roomy ? 96 : 72) + gap;
    const bool hasMoney = !m_words.moneyLabel.isEmpty();
    m_moneyLabel->setVisible(hasMoney);
    m_money->setVisible(hasMoney);
    if (hasMoney) {
        const QSize size = m_money->sizeHint();
        m_money->setGeometry(inner.right() + 1 - size.width(), y, size.width(), size.height());
        m_moneyLabel->setGeometry(inner.left(), y, inner.width() - size.width() - gap,
                                  size.height());
        y += size.height() + gap / 2;
    }
    m_split->setVisible(m_hasSplit);
    if (m_hasSplit) {
        m_split->setGeometry(inner.left(), y, inner.width(), splitHeight);
        y += splitHeight + gap;
    }
    placeFacts(QRect(QPoint(inner.left(), y), QPoint(inner.right(), placeButtons(inner) - gap)),
               gap);
}

int VerdictPane::placeHead(const QRect &inner, int shapeSide)
{
    const int left = inner.left() + shapeSide + 20;
    const int width = inner.right() + 1 - left;
    const int titleHeight = m_title->heightForWidth(width);
    const int sentenceHeight = m_sentence->heightForWidth(width);
    const int height = std::max(shapeSide, titleHeight + 4 + sentenceHeight);
    int y = inner.top() + (height - titleHeight - 4 - sentenceHeight) / 2;
    m_shape->setSide(shapeSide);
    m_shape->setGeometry(inner.left(), inner.top() + (height - shapeSide) / 2, shapeSide,
                         shapeSide);
    m_title->setGeometry(left, y, width, titleHeight);
    y += titleHeight + 4;
    m_sentence->setGeometry(left, y, width, sentenceHeight);
    return inner.top() + height;
}

/// Returns the top of the buttons, or the foot of the pane when there are none.
int VerdictPane::placeButtons(const QRect &inner)
{
    int x = inner.left();
    const int y = inner.bottom() + 1 - buttonHeight;
    for (auto *button : m_buttons) {
        if (button->isHidden())
            continue;
        button->setGeometry(x, y, button->sizeHint().width(), buttonHeight);
        x += button->width() + 12;
    }
    return x == inner.left() ? inner.bottom() + 1 : y;
}

// Two facts go before the advice, the advice before the other facts.
void VerdictPane::placeFacts(const QRect &room, int gap)
{
    const int rows = int(m_rows.size());
    const auto fitting = [rows](int height) {
        return std::clamp((height - 2 * factsPadding) / factHeight, 0, rows);
    };
    const int adviceHeight = m_words.advice.isEmpty() ? 0 : m_advice->heightForWidth(room.width());
    const int beside = room.height() - adviceHeight - (rows > 0 ? gap : 0);
    const bool advised = adviceHeight > 0 && beside >= 0 && fitting(beside) >= std::min(2, rows);
    const int shown = fitting(advised ? beside : room.height());
    const int factsHeight = shown * factHeight + 2 * factsPadding;
    m_facts->setVisible(shown > 0);
    m_facts->setGeometry(room.left(), room.top(), room.width(), factsHeight);
    for (int i = 0; i < rows; ++i) {
        m_rows[size_t(i)]->setGeometry(theme::margin, factsPadding + i * factHeight,
                                       room.width() - 2 * theme::margin, factHeight);
        m_rows[size_t(i)]->setVisible(i < shown);
    }
    const int adviceTop = room.top() + (shown > 0 ? factsHeight + gap : 0);
    m_advice->setVisible(advised);
    m_advice->setGeometry(room.left(), adviceTop, room.width(), adviceHeight);
}

void VerdictPane::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

} // namespace comptoir::vouchers
