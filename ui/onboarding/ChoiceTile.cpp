// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/ChoiceTile.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

namespace comptoir::onboarding {

namespace {

constexpr int wrapped = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);
constexpr int chosenEdge = 3;
constexpr int spread = 4; ///< between title and sentence

int padding()
{
    return theme::scaled(20);
}
int badge()
{
    return theme::scaled(52);
}
int tick()
{
    return theme::scaled(26);
}

} // namespace

ChoiceTile::ChoiceTile(const QByteArray &icon, const QString &title, const QString &sentence,
                       QWidget *parent)
    : QAbstractButton(parent),
      m_icon(icon),
      m_sentence(sentence)
{
    setFocusPolicy(Qt::StrongFocus);
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFont(theme::font(theme::Type::Title));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceTile::wordsHeight(int width) const
{
    const QRect room(0, 0, std::max(1, width), 10'000);
    int height = fontMetrics().boundingRect(room, wrapped, text()).height();
    if (!m_sentence.isEmpty())
        height += spread
            + QFontMetrics(theme::font(theme::Type::Body))
                  .boundingRect(room, wrapped, m_sentence)
                  .height();
    return height;
}

int ChoiceTile::widestWord() const
{
    const QFontMetrics body(theme::font(theme::Type::Body));
    int widest = 0;
    for (const QString &word : text().split(u' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    for (const QString &word : m_sentence.split(u' '))
        widest = std::max(widest, body.horizontalAdvance(word));
    return widest;
}

int ChoiceTile::roomBeside(int width) const
{
    return width - 2 * padding() - badge() - theme::margin
        - (isCheckable() ? tick() + theme::gap : 0);
}

int ChoiceTile::tallHeight(int width) const
{
    return badge() + theme::margin + wordsHeight(width - 2 * padding()) + 2 * padding();
}

int ChoiceTile::heightForWidth(int width) const
{
    const int beside = roomBeside(width);
    return m_tall || beside < widestWord() ? tallHeight(width)
                                           : std::max(wordsHeight(beside), badge()) + 2 * padding();
}

QSize ChoiceTile::minimumSizeHint() const
{
    const int words = std::max(widestWord(), badge() + tick() + theme::margin);
    return {words + 2 * padding(), badge() + 2 * padding()};
}

QSize ChoiceTile::sizeHint() const
{
    const int width = std::max(minimumSizeHint().width(), theme::scaled(320));
    return {width, heightForWidth(width)};
}

void ChoiceTile::setTall(int least)
{
    m_tall = true;
    setMinimumHeight(least);
}

bool ChoiceTile::isTall() const
{
    return m_tall || roomBeside(width()) < widestWord();
}

QRect ChoiceTile::wordsIn(const QRect &inner) const
{
    if (isTall())
        return inner.adjusted(0, inner.height() - wordsHeight(inner.width()), 0, 0);
    const int right = isCheckable() ? tick() + theme::gap : 0;
    QRect place = inner.adjusted(badge() + theme::margin, 0, -right, 0);
    const int spare = std::max(0, place.height() - wordsHeight(place.width()));
    return place.adjusted(0, spare / 2, 0, 0);
}

void ChoiceTile::paintBadge(QPainter &painter, const QRectF &place, const QColor &ink) const
{
    if (widgets::hasIcon(m_icon)) {
        const double inset = place.width() / 4;
        return widgets::paintIcon(painter, place.adjusted(inset, inset, -inset, -inset), m_icon,
                                  ink);
    }
    painter.setPen(ink);
    painter.setFont(theme::font(theme::Type::Strong));
    painter.drawText(place, Qt::AlignCenter, QString::fromLatin1(m_icon));
}

void ChoiceTile::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    const bool chosen = isCheckable() && isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen edge(chosen ? c.primary.edge : c.border,
                    chosen ? std::max(chosenEdge, theme::stroke() + 1) : theme::stroke());
    widgets::paintBox(painter, rect(), theme::sheetRadius, isDown() ? c.selection : c.base, edge);

    const QRect inner = rect().adjusted(padding(), padding(), -padding(), -padding());
    const bool tall = isTall();
    const int y = tall ? inner.top() : inner.top() + (inner.height() - badge()) / 2;
    const QRectF ground(inner.left(), y, badge(), badge());
    widgets::paintBox(painter, ground, theme::sheetRadius, chosen ? c.primary.fill : c.alt,
                      Qt::NoPen);
    paintBadge(painter, ground, chosen ? c.primary.on : c.text);
    if (chosen) {
        const int top = tall ? inner.top() : inner.top() + (inner.height() - tick()) / 2;
        const QRectF spot(inner.right() - tick(), top, tick(), tick());
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.primary.fill);
        painter.drawEllipse(spot);
        const double inset = tick() * 0.2;
        widgets::paintIcon(painter, spot.adjusted(inset, inset, -inset, -inset), "check",
                           c.primary.on);
    }

    QRect words = wordsIn(inner);
    painter.setPen(c.text);
    painter.setFont(font());
    QRect used;
    painter.drawText(words, wrapped, text(), &used);
    painter.setPen(c.text2);
    painter.setFont(theme::font(theme::Type::Body));
    painter.drawText(words.adjusted(0, used.height() + spread, 0, 0), wrapped, m_sentence);
    widgets::paintFocusRing(painter, *this, theme::sheetRadius, c.base);
}

void ChoiceTile::keyPressEvent(QKeyEvent *event)
{
    // In a group Enter belongs to the page, as everywhere: it goes on with what is chosen.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && isCheckable())
        return event->ignore();
    if (!enter)
        return QAbstractButton::keyPressEvent(event);
    if (!event->isAutoRepeat())
        click();
}

bool fitBeside(const QLayout &tiles, int width)
{
    int widest = 0;
    for (int i = 0; i < tiles.count(); ++i)
        widest = std::max(widest, tiles.itemAt(i)->widget()->minimumSizeHint().width());
    return tiles.count() * (widest + theme::margin) <= width + theme::margin;
}

} // namespace comptoir::onboarding
