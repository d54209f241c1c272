// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/ListingPaper.h"

#include "core/listing/CheckListing.h"
#include "core/scan/QrWriter.h"
#include "ui/format/DateText.h"

#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace comptoir::listing {

namespace {

// Tenths of a millimetre of an A4 page; an A5 one is the same, smaller.
constexpr qreal pageWidth = 2100, pageHeight = 2970, margin = 180;
constexpr qreal codeSide = 420, rowHeight = 150;
constexpr int noticesShown = 4, noticeDays = 60;

struct Letters
{
    int size = 0;
    bool bold = false;
};

/// As large as it fits, down to half the size; then over several lines.
void paintFitting(QPainter &painter, const QRectF &area, const QString &text, Letters letters,
                  int flags)
{
    QFont font; // the theme's
    font.setBold(letters.bold);
    const int size = letters.size;
    for (font.setPixelSize(size); font.pixelSize() > size / 2;
         font.setPixelSize(font.pixelSize() - 2)) {
        if (QFontMetricsF(font).boundingRect(area, flags, text).height() <= area.height()
            && QFontMetricsF(font).horizontalAdvance(text) <= area.width())
            break;
    }
    painter.setFont(font);
    painter.drawText(area, flags | Qt::TextWordWrap, text);
}

QString hoursText(const DaySpans &spans, const QString &closed)
{
    QStringList parts;
    for (const TimeSpan &span : spans)
        parts << clockText(span.from) + u" – "_qs + clockText(span.to % (24 * 60));
    return parts.isEmpty() ? closed : parts.join(u"   "_qs);
}

} // namespace

PaperWords ListingPaper::words(const QString &town)
{
    PaperWords words;
    words.heading = tr("Horaires");
    for (int day = 1; day <= 7; ++day) {
        QString name = QLocale().standaloneDayName(day);
        words.days[size_t(day - 1)] = name.replace(0, 1, name.left(1).toUpper());
    }
    words.closed = tr("fermé");
    words.holidays = tr("Jours fériés");
    words.asUsual = tr("comme d’habitude");
    words.seeMore = tr("Notre fiche, nos horaires du moment");
    words.vouchers = town.isEmpty() ? tr("Bons d’achat acceptés ici")
                                    : tr("Bons d’achat de %1 acceptés ici").arg(town);
    return words;
}

ListingPaper::ListingPaper(Kind kind, const Listing &listing, std::vector<PaperWords> languages,
                           const QString &link, Day today)
    : m_kind(kind),
      m_listing(listing),
      m_languages(std::move(languages)),
      m_link(link),
      m_today(today)
{}

QString ListingPaper::joined(QString PaperWords::*word) const
{
    QStringList all;
    for (const PaperWords &words : m_languages) {
        if (!all.contains(words.*word))
            all << words.*word;
    }
    return all.join(u" · "_qs);
}

qreal ListingPaper::paintHead(QPainter &painter) const
{
    const QRectF name(margin, margin, pageWidth - 2 * margin, 260);
    paintFitting(painter, name, m_listing.name, {190, true}, Qt::AlignHCenter | Qt::AlignVCenter);
    if (m_isTraining)
        paintFitting(painter, QRectF(margin, 40, pageWidth - 2 * margin, 120), tr("FACTICE"),
                     {100, true}, Qt::AlignHCenter);
    return name.bottom() + 40;
}

void ListingPaper::paintRow(QPainter &painter, const QRectF &row, const QString &day,
                            const QString &hours) const
{
    const qreal half = row.width() * 0.46;
    paintFitting(painter, {row.left(), row.top(), half, row.height()}, day, {78, true},
                 Qt::AlignLeft | Qt::AlignVCenter);
    paintFitting(painter, {row.left() + half, row.top(), row.width() - half, row.height()}, hours,
                 {78, false}, Qt::AlignRight | Qt::AlignVCenter);
    painter.drawLine(row.bottomLeft(), row.bottomRight());
}

void ListingPaper::paintHours(QPainter &painter, qreal top) const
{
    const auto hours = OpeningHours::parse(m_listing.hours);
    const auto week = hours ? WeekHours::from(*hours) : std::nullopt;
    paintFitting(painter, {margin, top, pageWidth - 2 * margin, 130}, joined(&PaperWords::heading),
                 {90, true}, Qt::AlignHCenter | Qt::AlignVCenter);
    painter.setPen(QPen(Qt::black, 3));
    QRectF row(margin, top + 150, pageWidth - 2 * margin, rowHeight);
    if (!week) { // more than a week can show: as it is written
        paintFitting(painter, row.adjusted(0, 0, 0, 6 * rowHeight), m_listing.hours, {90, false},
                     Qt::AlignHCenter);
        return;
    }
    const QString closed = joined(&PaperWords::closed);
    for (size_t day = 0; day < 7; ++day) {
        QStringList names;
        for (const PaperWords &words : m_languages)
            names << words.days[day];
        names.removeDuplicates();
        paintRow(painter, row, names.join(u" · "_qs), hoursText(week->days[day], closed));
        row.translate(0, rowHeight);
    }
    const QString holidays = week->onHolidays == WeekHours::Holidays::AsUsual
        ? joined(&PaperWords::asUsual)
        : hoursText(week->holidaySpans, closed);
    paintRow(painter, row, joined(&PaperWords::holidays), holidays);
    int shown = 0;
    for (const auto &[day, notice] : m_listing.days) {
        const bool isAhead = m_today <= day && day <= m_today.plusDays(noticeDays);
        const auto spans = spansOfNotice(notice);
        if (!isAhead || !spans || notice.hours == u"as-usual" || shown++ == noticesShown)
            continue;
        row.translate(0, rowHeight);
        paintRow(painter, row, format::dateText(day), hoursText(*spans, closed));
    }
}

void ListingPaper::paintBig(QPainter &painter, const QString &words) const
{
    paintFitting(painter, {margin, 700, pageWidth - 2 * margin, 900}, words, {230, true},
                 Qt::AlignHCenter | Qt::AlignVCenter);
}

void ListingPaper::paintCode(QPainter &painter, const QRectF &square) const
{
    const auto code = scan::writeQr(m_link, scan::QrLevel::Medium);
    if (!code)
        return;
    const qreal module = square.width() / code->size();
    for (int y = 0; y < code->size(); ++y) {
        for (int x = 0; x < code->size(); ++x) {
            if (code->isDark(x, y))
                painter.fillRect(
                    QRectF(square.left() + x * module, square.top() + y * module, module, module),
                    Qt::black);
        }
    }
}

void ListingPaper::paint(QPainter &painter) const
{
    painter.fillRect(QRectF(0, 0, pageWidth, pageHeight), Qt::white);
    painter.setPen(Qt::black);
    const qreal top = paintHead(painter);
    if (m_kind == Kind::Hours)
        paintHours(painter, top);
    else
        paintBig(painter,
                 joined(m_kind == Kind::Vouchers ? &PaperWords::vouchers : &PaperWords::seeMore));
    if (m_link.isEmpty())
        return;
    const bool isSmall = m_kind == Kind::Hours;
    const qreal side = isSmall ? codeSide : 2 * codeSide;
    const QRectF square(isSmall ? margin : (pageWidth - side) / 2, pageHeight - margin - side, side,
                        side);
    paintCode(painter, square);
    if (isSmall)
        paintFitting(
            painter,
            {square.right() + 100, square.top(), pageWidth - margin - square.right() - 100, side},
            joined(&PaperWords::seeMore), {70, false}, Qt::AlignLeft | Qt::AlignVCenter);
}

Result<void> ListingPaper::save(const QString &path, QPageSize::PageSizeId size) const
{
    constexpr int dotsPerInch = 600;
    QPdfWriter writer(path);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(size));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return fail("store/disk-io", path);
    const qreal scale = writer.width() / pageWidth;
    painter.scale(scale, scale);
    paint(painter);
    if (!painter.end() || QFileInfo(path).size() == 0)
        return fail("store/disk-io", path);
    return {};
}

} // namespace comptoir::listing
