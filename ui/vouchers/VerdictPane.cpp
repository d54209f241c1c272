// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/VerdictPane.h"

#include "ui/format/MoneyText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/ShapeView.h"

#include <QBoxLayout>
#include <QPainter>

namespace comptoir::vouchers {

using theme::Type;
using widgets::Label;

/// The balance as a bar: the part to debit solid, the rest outlined.
class VerdictPane::Split : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(VerdictPane)
public:
    explicit Split(QWidget *parent) : QWidget(parent) { setFixedHeight(56); }

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
        setFixedHeight(44);
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
    m_column = new QVBoxLayout(this);
    m_column->setSpacing(theme::margin);

    auto *head = new QHBoxLayout;
    head->setSpacing(20);
    m_shape = new widgets::ShapeView(this);
    m_shape->setObjectName(u"verdictShape"_qs);
    m_title = new Label(Type::Headline, this);
    m_title->setObjectName(u"verdictTitle"_qs);
    m_title->setFocusPolicy(Qt::NoFocus);
    m_sentence = new Label(Type::Body, this);
    m_sentence->setObjectName(u"verdictSentence"_qs);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    texts->addWidget(m_title, 1);
    texts->addWidget(m_sentence, 1);
    head->addWidget(m_shape);
    head->addLayout(texts, 1);
    m_column->addLayout(head);

    m_moneyRow = new QWidget(this);
    auto *moneyRow = new QHBoxLayout(m_moneyRow);
    moneyRow->setContentsMargins(0, 0, 0, 0);
    m_moneyLabel = new Label(Type::Body, m_moneyRow);
    m_moneyLabel->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_money = new Label(Type::Verdict, m_moneyRow);
    m_money->setObjectName(u"verdictMoney"_qs);
    m_money->setOverflow(Label::Overflow::Fixed);
    moneyRow->addWidget(m_moneyLabel, 1);
    moneyRow->addWidget(m_money);
    m_column->addWidget(m_moneyRow);
    m_split = new Split(this);
    m_column->addWidget(m_split);

    m_facts = new Card(this);
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(theme::margin, 2, theme::margin, 2);
    facts->setSpacing(0);
    m_column->addWidget(m_facts);

    m_advice = new Card(this);
    auto *advice = new QVBoxLayout(m_advice);
    advice->setContentsMargins(theme::margin, 10, theme::margin, 10);
    advice->setSpacing(2);
    m_adviceTitle = new Label(Type::Strong, m_advice);
    m_adviceText = new Label(Type::Body, m_advice);
    advice->addWidget(m_adviceTitle);
    advice->addWidget(m_adviceText);
    m_column->addWidget(m_advice);

    m_column->addStretch(1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(12);
    m_buttons->addStretch();
    m_column->addLayout(m_buttons);
}

widgets::Button *VerdictPane::addButton(const QByteArray &icon, bool outlined)
{
    using widgets::Button;
    auto *button = new Button(outlined ? Button::Look::OnColour : Button::Look::OnColourGhost,
                              this);
    button->setTabler(icon);
    button->setLeastHeight(56);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
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
    for (QWidget *row : m_rows)
        delete row;
    m_rows.clear();
    for (const auto &fact : facts) {
        auto *row = new FactRow(fact, m_rows.empty(), m_facts);
        m_facts->layout()->addWidget(row);
        m_rows.push_back(row);
    }
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

void VerdictPane::fit()
{
    const bool roomy = width() >= 620 && height() >= 520;
    const int side = roomy ? 32 : 20;
    m_column->setContentsMargins(side, side - 4, side, side - 4);
    m_column->setSpacing(roomy ? theme::margin : 10);
    m_shape->setSide(roomy ? 96 : 72);
    m_title->setFont(theme::font(roomy               ? Type::Verdict
                                     : width() < 420 ? Type::Title
                                                     : Type::Headline));
    m_sentence->setFont(theme::font(Type::Body));
    m_moneyRow->setVisible(!m_words.moneyLabel.isEmpty());
    m_split->setVisible(m_hasSplit);
    m_facts->setVisible(!m_rows.empty());
    m_advice->setVisible(!m_words.advice.isEmpty());
    for (QWidget *row : m_rows)
        row->show();
    const auto tooTall = [this] {
        m_facts->layout()->invalidate();
        m_facts->updateGeometry(); // its item in our layout remembers the old size
        m_column->invalidate();
        return m_column->totalHeightForWidth(width()) > height();
    };
    for (size_t left = m_rows.size(); left > 2 && tooTall(); --left)
        m_rows[left - 1]->hide();
    if (tooTall())
        m_advice->hide();
    for (size_t left = std::min<size_t>(2, m_rows.size()); left > 0 && tooTall(); --left)
        m_rows[left - 1]->hide();
    m_facts->setVisible(!m_rows.empty() && !m_rows.front()->isHidden());
    if (tooTall())
        m_split->hide();
}

void VerdictPane::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

} // namespace comptoir::vouchers
