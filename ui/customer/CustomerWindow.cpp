// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerWindow.h"

#include "ui/sales/QrView.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

namespace comptoir::customer {

using Scene = CustomerView::Scene;

namespace {

constexpr int leastLetters = 28; // read from the customer's side of a counter (ux.md S16)
constexpr double lineShare = 0.040, largeShare = 0.17, titleShare = 0.045, shopShare = 0.085;

const theme::Family &promptFamily(theme::Tone tone)
{
    const theme::Colours &colours = theme::colours();
    switch (tone) {
    case theme::Tone::Ok:
        return colours.okTint;
    case theme::Tone::Hold:
        return colours.warnTint;
    case theme::Tone::No:
        return colours.badTint;
    default:
        return colours.primary;
    }
}

} // namespace

CustomerWindow::CustomerWindow(QWidget *parent)
    : QWidget(parent,
              Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus
                  | Qt::WindowTransparentForInput)
{
    setObjectName(u"customerWindow"_qs);
    setWindowTitle(tr("Écran client"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    // The program would live on, unseen, after the seller has closed its window.
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::NoFocus);
    m_qr = new sales::QrView(this);
    m_qr->hide();
}

void CustomerWindow::show(const CustomerView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_qr->setText(view.qr);
    placeQr();
    update();
}

/// A share of the height, as far as the width allows it.
QFont CustomerWindow::letters(double share, bool isBold) const
{
    QFont font = theme::font(theme::Type::Body);
    const int basis = std::min(height(), width() * 3 / 4);
    font.setPixelSize(std::max(leastLetters, int(basis * share)));
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

int CustomerWindow::bandHeight() const
{
    return m_view.isTraining ? QFontMetrics(letters(lineShare, true)).height() * 2 : 0;
}

QRect CustomerWindow::stage() const
{
    return rect().adjusted(0, 0, 0, -bandHeight());
}

// Beside the lines on a wide screen, below them on a tall one.
QRect CustomerWindow::moneyPlace() const
{
    QRect place = stage();
    if (width() > height())
        place.setLeft(place.right() - place.width() * 45 / 100);
    else
        place.setTop(place.bottom() - place.height() * 45 / 100);
    return place;
}

QRect CustomerWindow::linesPlace() const
{
    QRect place = stage();
    if (width() > height())
        place.setRight(moneyPlace().left() - 1);
    else
        place.setBottom(moneyPlace().top() - 1);
    return place;
}

void CustomerWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().base);
    if (m_view.scene == Scene::Idle) {
        paintIdle(painter);
    } else {
        paintLines(painter, linesPlace());
        paintMoney(painter, moneyPlace());
    }
    if (m_view.isTraining)
        paintTraining(painter);
}

void CustomerWindow::paintIdle(QPainter &painter) const
{
    const int edge = width() / 16;
    const QRect place = stage().adjusted(edge, edge, -edge, -edge);
    painter.setPen(theme::colours().text);
    painter.setFont(letters(shopShare, true));
    painter.drawText(place, int(Qt::AlignCenter) | Qt::TextWordWrap, m_view.shop);
    if (!m_view.takesVouchers)
        return;
    painter.setFont(letters(titleShare));
    painter.setPen(theme::colours().text2);
    painter.drawText(place, int(Qt::AlignHCenter) | Qt::AlignBottom | Qt::TextWordWrap,
                     tr("Les bons de la ville sont acceptés ici."));
}

// The last ones: what was scanned just now stands at the bottom, in stronger letters.
void CustomerWindow::paintLines(QPainter &painter, QRect place) const
{
    const int edge = std::max(theme::margin, width() / 40);
    place.adjust(edge, edge, -edge, -edge);
    const int row = QFontMetrics(letters(lineShare, true)).lineSpacing() * 3 / 2;
    const int room = std::max(1, place.height() / row);
    const int count = int(m_view.lines.size());
    const int first = std::max(0, count - room);
    for (int i = first; i < count; ++i) {
        const CustomerView::Line &line = m_view.lines[size_t(i)];
        const bool isLast = i == count - 1;
        const QFont font = letters(lineShare, isLast);
        const QFontMetrics metrics(font);
        const QRect at(place.left(), place.top() + (i - first) * row, place.width(), row);
        painter.setFont(font);
        painter.setPen(isLast ? theme::colours().text : theme::colours().text2);
        painter.drawText(at, int(Qt::AlignRight) | Qt::AlignVCenter, line.total);
        const int left = at.width() - metrics.horizontalAdvance(line.total) - edge;
        const QString label = line.quantity.isEmpty() ? line.label
                                                      : QString(line.quantity + u' ' + line.label);
        painter.drawText(QRect(at.left(), at.top(), left, row),
                         int(Qt::AlignLeft) | Qt::AlignVCenter,
                         metrics.elidedText(label, Qt::ElideRight, left));
    }
}

void CustomerWindow::paintMoney(QPainter &painter, QRect place) const
{
    painter.fillRect(place, theme::colours().window);
    const int edge = std::max(theme::margin, width() / 40);
    place.adjust(edge, edge, -edge, -edge);
    const auto write = [&](const QString &text, const QFont &font, const QColor &ink) {
        painter.setFont(font);
        painter.setPen(ink);
        const QRect used = painter.boundingRect(place, Qt::TextWordWrap, text);
        painter.drawText(place, Qt::TextWordWrap, text);
        place.setTop(used.bottom() + theme::gap);
    };
    write(m_view.title, letters(titleShare), theme::colours().text2);
    QFont large = letters(largeShare, true);
    const int wanted = QFontMetrics(large).horizontalAdvance(m_view.amount);
    if (wanted > place.width()) // whole, on one line, whatever it is
        large.setPixelSize(std::max(leastLetters, large.pixelSize() * place.width() / wanted));
    write(m_view.amount, large, theme::colours().text);
    painter.setFont(letters(lineShare));
    const int row = painter.fontMetrics().lineSpacing() * 5 / 4;
    for (const auto &[label, amount] : m_view.sums) {
        const QRect at(place.left(), place.top(), place.width(), row);
        painter.setPen(theme::colours().text2);
        painter.drawText(at, int(Qt::AlignLeft) | Qt::AlignVCenter, label);
        painter.drawText(at, int(Qt::AlignRight) | Qt::AlignVCenter, amount);
        place.setTop(at.bottom());
    }
    if (!m_view.prompt.isEmpty())
        paintPrompt(painter, place);
}

/// At the bottom.
void CustomerWindow::paintPrompt(QPainter &painter, QRect place) const
{
    const theme::Family &family = promptFamily(m_view.tone);
    painter.setFont(letters(titleShare, true));
    const QRect inner = place.adjusted(theme::margin, theme::margin, -theme::margin,
                                       -theme::margin);
    QRect used = painter.boundingRect(inner, Qt::TextWordWrap, m_view.prompt);
    used.moveBottom(inner.bottom());
    const QRect box(place.left(), used.top() - theme::margin, place.width(),
                    used.height() + 2 * theme::margin);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(family.fill);
    painter.drawRoundedRect(box, theme::sheetRadius, theme::sheetRadius);
    painter.setPen(family.on);
    painter.drawText(QRect(inner.left(), used.top(), inner.width(), used.height()),
                     Qt::TextWordWrap, m_view.prompt);
}

void CustomerWindow::paintTraining(QPainter &painter) const
{
    const theme::Family &family = theme::colours().training;
    painter.setFont(letters(lineShare, true));
    const QRect band(0, height() - bandHeight(), width(), bandHeight());
    painter.fillRect(band, family.fill);
    painter.setPen(family.on);
    painter.drawText(band, Qt::AlignCenter, tr("ENTRAÎNEMENT : rien n’est vendu"));
}

// In the place of the lines, which nobody reads once all is paid.
void CustomerWindow::placeQr()
{
    const QRect place = linesPlace();
    const int side = std::min(place.width(), place.height()) * 4 / 5;
    m_qr->setGeometry(place.center().x() - side / 2, place.center().y() - side / 2, side, side);
}

void CustomerWindow::resizeEvent(QResizeEvent *)
{
    placeQr();
}

} // namespace comptoir::customer
