// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerWindow.h"

#include "ui/customer/CustomerPlace.h"
#include "ui/format/MoneyText.h"
#include "ui/sales/QrView.h"
#include "ui/theme/Tokens.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

namespace comptoir::customer {

using Scene = CustomerView::Scene;

namespace {

QFont fontOf(int pixels, bool isStrong)
{
    QFont font = theme::font(isStrong ? theme::Type::Price : theme::Type::Body);
    font.setPixelSize(std::max(CustomerWindow::leastPixels, pixels));
    return font;
}

/// Text from the top of a room downwards; what is painted is taken off the room.
struct Column
{
    QPainter &painter;
    QRect room;

    /// Words that wrap.
    void say(const QString &text, int pixels, const QColor &colour, bool isStrong, int align)
    {
        if (text.isEmpty())
            return;
        painter.setFont(fontOf(pixels, isStrong));
        painter.setPen(colour);
        QRect used;
        painter.drawText(room, align | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        room.setTop(used.bottom() + pixels / 2);
    }
    /// A word that has to be whole on one line: smaller when there is no room for it.
    void figure(const QString &text, int pixels, const QColor &colour, int align)
    {
        QFont font = fontOf(pixels, true);
        while (font.pixelSize() > CustomerWindow::leastPixels
               && QFontMetrics(font).horizontalAdvance(text) > room.width())
            font.setPixelSize(font.pixelSize() - 2);
        painter.setFont(font);
        painter.setPen(colour);
        const int height = QFontMetrics(font).height();
        painter.drawText(QRect(room.left(), room.top(), room.width(), height), align, text);
        room.setTop(room.top() + height + pixels / 4);
    }
    void fact(const CustomerFact &fact, int pixels)
    {
        const auto &c = theme::colours();
        painter.setFont(fontOf(pixels, false));
        const QFontMetrics metrics = painter.fontMetrics();
        const QRect row(room.left(), room.top(), room.width(), metrics.height());
        const int amount = metrics.horizontalAdvance(fact.value);
        const int words = room.width() - amount - pixels / 2;
        painter.setPen(c.text);
        painter.drawText(row, Qt::AlignRight, fact.value);
        painter.setPen(c.text2);
        painter.drawText(row, Qt::AlignLeft, metrics.elidedText(fact.label, Qt::ElideRight, words));
        room.setTop(row.bottom() + pixels / 4);
    }
};

} // namespace

// Without WA_QuitOnClose the till would live on, unseen, after its own window was closed.
CustomerWindow::CustomerWindow() : QWidget(nullptr, Qt::Window | Qt::WindowDoesNotAcceptFocus)
{
    setObjectName(u"customerWindow"_qs);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::NoFocus);
    setWindowTitle(tr("Écran du client"));
    setAccessibleName(tr("Écran du client"));
    m_qr = new sales::QrView(this);
    m_qr->setText({});
}

void CustomerWindow::show(const CustomerView &view)
{
    if (m_view == view)
        return;
    m_view = view;
    m_qr->setText(view.qr);
    placeCode();
    update();
}

void CustomerWindow::place(QScreen *sellers)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    QList<QRect> places;
    for (const QScreen *screen : screens)
        places << screen->geometry();
    const auto mine = sellers ? customerScreen(places, sellers->geometry()) : std::nullopt;
    if (mine) {
        setScreen(screens[*mine]);
        setGeometry(places[*mine]);
        showFullScreen();
        return;
    }
    const bool wasPlaced = isVisible() && !isFullScreen();
    if (wasPlaced)
        return; // where a hand has put it
    if (isVisible())
        hide(); // first: full screen it would land on the seller's
    setWindowState(Qt::WindowNoState);
    resize(960, 540);
    QWidget::show();
    lower();
}

int CustomerWindow::unit() const
{
    return std::max(leastPixels, std::min(height() / 20, width() / 30));
}

void CustomerWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().window);
    const QRect room = paintTraining(painter, rect()).adjusted(unit(), unit(), -unit(), -unit());
    if (m_view.scene != Scene::Ticket && m_view.scene != Scene::Payment)
        return paintAnswer(painter, answerRoom());
    const bool isWide = room.width() > room.height();
    QRect lines = room, sums = room;
    if (isWide) {
        lines.setWidth(room.width() * 56 / 100);
        sums.setLeft(lines.right() + unit());
    } else {
        lines.setHeight(room.height() / 2);
        sums.setTop(lines.bottom() + unit());
    }
    paintLines(painter, lines);
    paintSums(painter, sums);
}

QRect CustomerWindow::paintTraining(QPainter &painter, QRect room) const
{
    if (!m_view.isTraining)
        return room;
    const auto &c = theme::colours();
    const QRect band(room.left(), room.top(), room.width(), unit() * 2);
    painter.fillRect(band, c.training.fill);
    painter.setFont(fontOf(unit(), true));
    painter.setPen(c.training.on);
    painter.drawText(band, Qt::AlignCenter, tr("ENTRAÎNEMENT : rien n’est réel"));
    room.setTop(band.bottom() + 1);
    return room;
}

// The line that was touched last is in the window, however long the ticket is.
void CustomerWindow::paintLines(QPainter &painter, QRect room) const
{
    const auto &c = theme::colours();
    const int row = unit() * 9 / 5;
    const int count = int(m_view.lines.size());
    int fits = std::max(1, room.height() / row);
    int first = 0;
    if (count > fits) {
        --fits; // a row tells how many are above
        first = std::clamp(m_view.current - fits + 1, 0, count - fits);
        painter.setFont(fontOf(unit(), false));
        painter.setPen(c.text2);
        painter.drawText(QRect(room.left(), room.top(), room.width(), row),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         tr("%n ligne(s) de plus", nullptr, count - fits));
        room.setTop(room.top() + row);
    }
    for (int i = first; i < std::min(count, first + fits); ++i) {
        const CustomerLine &line = m_view.lines[size_t(i)];
        const bool isCurrent = i == m_view.current;
        const QRect place(room.left(), room.top() + (i - first) * row, room.width(), row);
        if (isCurrent)
            painter.fillRect(place, c.selection);
        painter.setFont(fontOf(unit(), isCurrent));
        painter.setPen(c.text);
        const QFontMetrics metrics = painter.fontMetrics();
        const QRect text = place.adjusted(unit() / 3, 0, -unit() / 3, 0);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, line.total);
        const int words = text.width() - metrics.horizontalAdvance(line.total) - unit() / 2;
        const QString name = line.quantity + u' ' + line.label;
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(name, Qt::ElideRight, words));
    }
}

void CustomerWindow::paintSums(QPainter &painter, QRect room) const
{
    const auto &c = theme::colours();
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.base);
    painter.drawRoundedRect(room, theme::sheetRadius, theme::sheetRadius);
    const int u = unit();
    Column column{painter, room.adjusted(u * 2 / 3, u * 2 / 3, -u * 2 / 3, -u * 2 / 3)};
    column.say(m_view.totalTitle, u, c.text2, false, Qt::AlignLeft);
    column.figure(format::moneyText(m_view.total), u * 5 / 2, c.text, Qt::AlignRight);
    for (const CustomerFact &fact : m_view.facts)
        column.fact(fact, u);
    column.room.setTop(column.room.top() + u / 2);
    column.say(m_view.prompt, u * 5 / 4, c.primary.edge, true, Qt::AlignLeft);
    column.say(m_view.answer, u * 3 / 2, c.text, true, Qt::AlignLeft);
}

QRect CustomerWindow::answerRoom() const
{
    const int u = unit();
    QRect room = rect().adjusted(u * 2, u * (m_view.isTraining ? 4 : 2), -u * 2, -u * 2);
    if (m_view.qr.isEmpty())
        return room;
    if (room.width() > room.height())
        room.setWidth(room.width() - room.height());
    else
        room.setHeight(room.height() / 2);
    return room;
}

void CustomerWindow::placeCode()
{
    const int u = unit();
    const QRect whole = rect().adjusted(u, u * (m_view.isTraining ? 3 : 1), -u, -u);
    const QRect words = answerRoom();
    if (whole.width() > whole.height())
        m_qr->setGeometry(QRect(QPoint(words.right() + u, whole.top()), whole.bottomRight()));
    else
        m_qr->setGeometry(QRect(QPoint(whole.left(), words.bottom() + u), whole.bottomRight()));
}

void CustomerWindow::paintAnswer(QPainter &painter, QRect room) const
{
    const auto &c = theme::colours();
    const int u = unit();
    const int align = Qt::AlignHCenter;
    Column column{painter, room};
    if (m_view.qr.isEmpty()) // else there is no room to spare
        column.room.setTop(room.top() + room.height() / 8);
    if (m_view.scene == Scene::Idle || m_view.scene == Scene::Pause) {
        column.room.setTop(room.top() + room.height() / 4);
        column.say(m_view.shop, u * 3, c.text, true, align);
        column.say(m_view.prompt, u * 3 / 2, c.text2, false, align);
        if (m_view.scene == Scene::Idle && m_view.takesVouchers)
            column.say(tr("Bons acceptés ici"), u * 3 / 2, c.okTint.on, true, align);
        return;
    }
    column.say(m_view.prompt, u * 3 / 2, c.text, true, align);
    if (m_view.scene == Scene::Thanks)
        column.figure(m_view.totalTitle + u' ' + format::moneyText(m_view.total), u * 3 / 2,
                      c.text2, align);
    column.say(m_view.answer, u * 2, c.okTint.on, true, align);
    const int most = std::min(column.room.width(), u * 20);
    const int side = (column.room.width() - most) / 2;
    column.room.adjust(side, 0, -side, 0);
    for (const CustomerFact &fact : m_view.facts)
        column.fact(fact, u);
    if (!m_view.qr.isEmpty())
        column.say(tr("Votre ticket : photographiez ce code."), u, c.text2, false, align);
}

void CustomerWindow::resizeEvent(QResizeEvent *)
{
    placeCode();
}

// The program's own end closes every window too, and that is nobody's wish.
void CustomerWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    if (event->spontaneous())
        Q_EMIT closedByHand();
}

} // namespace comptoir::customer
