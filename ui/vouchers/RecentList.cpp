// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/RecentList.h"

#include "ui/format/DateText.h"
#include "ui/format/MoneyText.h"
#include "ui/format/VerdictText.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/ShapeView.h"

#include <QPainter>

namespace comptoir::vouchers {

namespace {
constexpr int mostRows = 8;

/// As a whole.
bool isRefunded(const RecentVerdict &recent)
{
    return recent.refunded.isPositive() && recent.refunded == recent.debited;
}

theme::Tone toneOf(const RecentVerdict &recent)
{
    if (recent.travelled == Travelled::Refused)
        return theme::Tone::No;
    if (recent.undone || isRefunded(recent))
        return theme::Tone::Neutral;
    return recent.provisional ? theme::Tone::Hold : format::verdictTone(recent.id);
}
} // namespace

int RecentRow::rowHeight()
{
    return std::max(48, theme::control());
}

RecentRow::RecentRow(const RecentVerdict &recent, bool first, QWidget *parent)
    : QAbstractButton(parent),
      m_recent(recent),
      m_first(first)
{
    setFocusPolicy(Qt::TabFocus);
    setEnabled(!recent.commit.isNull());
    QStringList spoken{format::timeText(recent.at), format::shortVerdictText(recent)};
    if (recent.debited.isPositive())
        spoken << format::moneyText(recent.debited);
    if (!recent.commit.isNull())
        spoken << format::travelledText(recent.travelled);
    setAccessibleName(spoken.join(u", "_qs));
    setToolTip(accessibleName());
}

// ◌ here · ✓ received · ✓✓ safe · ✗ refused (sync.md §2.20), drawn so that no font is needed.
void RecentRow::paintTravelled(QPainter &painter, const QRectF &place) const
{
    const auto &c = theme::colours();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (m_recent.travelled == Travelled::Here) {
        painter.setPen(QPen(c.text2, 2, Qt::CustomDashLine, Qt::FlatCap));
        QPen pen = painter.pen();
        pen.setDashPattern({1.6, 1.6});
        painter.setPen(pen);
        painter.drawEllipse(place.center(), 7, 7);
        return;
    }
    if (m_recent.travelled == Travelled::Refused)
        return widgets::paintIcon(painter, place, "x", c.bad.fill);
    painter.setPen(QPen(c.ok.fill, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const bool twice = m_recent.travelled == Travelled::Safe;
    for (const double shift : twice ? QList<double>{-4, 4} : QList<double>{0}) {
        const QPointF foot = place.center() + QPointF(shift - 1, 5);
        painter.drawPolyline(QPolygonF({foot + QPointF(-5, -5), foot, foot + QPointF(8, -10)}));
    }
}

void RecentRow::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    if (isDown())
        painter.fillRect(rect(), c.selection);
    if (!m_first)
        painter.fillRect(QRect(0, 0, width(), theme::stroke()), c.divider);
    const theme::Tone tone = toneOf(m_recent);
    const auto &family = theme::familyOf(tone);
    const QRectF glyph(2, (height() - 22) / 2.0, 22, 22);
    widgets::paintShape(painter, glyph, theme::shapeOf(tone),
                        tone == theme::Tone::Hold ? family.edge : family.fill);
    const bool triangle = tone == theme::Tone::Hold;
    widgets::paintIcon(
        painter, triangle ? glyph.adjusted(6, 8, -6, -2) : glyph.adjusted(4, 4, -4, -4),
        format::verdictIcon(m_recent.undone || isRefunded(m_recent) ? VerdictId::Undone
                                                                    : m_recent.id),
        c.base);
    int right = width() - 2;
    if (!m_recent.commit.isNull())
        paintTravelled(painter, QRectF(right - 24, (height() - 24) / 2.0, 24, 24));
    right -= 32;
    painter.setFont(theme::font(theme::Type::Strong));
    painter.setPen(c.text);
    if (m_recent.debited.isPositive()) {
        const QString money = format::moneyText(m_recent.debited);
        const int wide = QFontMetrics(painter.font()).horizontalAdvance(money) + 1;
        painter.drawText(QRect(right - wide, 0, wide, height()), Qt::AlignVCenter, money);
        right -= wide + 8;
    }
    painter.setFont(theme::font(theme::Type::Body));
    painter.setPen(c.text2);
    const int time = painter.fontMetrics().horizontalAdvance(u"00:00"_qs);
    const bool timed = theme::unscaled(width()) >= 320; // else the words need the room
    if (timed)
        painter.drawText(QRect(34, 0, time, height()), Qt::AlignVCenter,
                         format::timeText(m_recent.at));
    painter.setPen(c.text);
    const int left = timed ? 42 + time : 34;
    const QRect words(left, 0, right - left, height());
    painter.drawText(words, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(format::shortVerdictText(m_recent),
                                                      Qt::ElideRight, words.width()));
    widgets::paintFocusRing(painter, *this, 4, c.base);
}

RecentList::RecentList(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"recentList"_qs);
    setAccessibleName(tr("Derniers passages"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RecentList::setRecent(const std::vector<RecentVerdict> &recent)
{
    for (RecentRow *row : m_rows)
        row->deleteLater();
    m_rows.clear();
    for (const auto &one : recent) {
        if (int(m_rows.size()) == mostRows)
            break;
        auto *row = new RecentRow(one, m_rows.empty(), this);
        row->setObjectName(u"recent%1"_qs.arg(m_rows.size()));
        connect(row, &RecentRow::clicked, this,
                [this, row] { Q_EMIT chosen(row->recent().commit); });
        m_rows.push_back(row);
    }
    place();
}

void RecentList::setMost(int rows)
{
    m_most = rows;
    place();
}

void RecentList::place()
{
    int y = contentsMargins().top();
    for (int i = 0; i < int(m_rows.size()); ++i) {
        RecentRow *row = m_rows[size_t(i)];
        row->setGeometry(0, y, width(), RecentRow::rowHeight());
        y += RecentRow::rowHeight();
        row->setVisible(i < m_most && y <= height());
    }
}

void RecentList::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace comptoir::vouchers
