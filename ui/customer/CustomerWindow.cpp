// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerWindow.h"

#include "ui/customer/CustomerKey.h"
#include "ui/sales/QrView.h"
#include "ui/theme/Tokens.h"

#include <QCloseEvent>
#include <QPainter>

#include <algorithm>

namespace comptoir::customer {

using Scene = CustomerView::Scene;

namespace {

constexpr int offerMs = 10'000; // that the languages wait for a tap
constexpr int lowHeight = 400;
constexpr int leastKey = 48; // with its edges, of a finger
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

CustomerWindow::CustomerWindow(Frame frame, QWidget *parent)
    : QWidget(parent,
              Qt::Window | Qt::WindowDoesNotAcceptFocus
                  | (frame == Frame::Screen ? Qt::FramelessWindowHint : Qt::WindowStaysOnTopHint)),
      m_frame(frame)
{
    setObjectName(u"customerWindow"_qs);
    setWindowTitle(tr("Écran client"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    // The program would live on, unseen, after the seller has closed its window.
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::NoFocus);
    m_qr = new sales::QrView(this);
    m_qr->hide();
    makeKeys();
}

void CustomerWindow::makeKeys()
{
    m_offer.setSingleShot(true);
    m_offer.setInterval(offerMs);
    connect(&m_offer, &QTimer::timeout, this, [this] { offerLanguages(false); });
    m_spoken = new CustomerKey({}, {}, this);
    m_spoken->setObjectName(u"customerLanguage"_qs);
    connect(m_spoken, &CustomerKey::clicked, this, [this] { offerLanguages(true); });
    for (const format::Language language : format::languages()) {
        const QString code = format::languageCode(language);
        auto *key = new CustomerKey(code.toUpper(), format::languageName(language), this);
        key->setObjectName(u"customerLanguage-"_qs + code);
        key->setCheckable(true);
        key->hide();
        connect(key, &CustomerKey::clicked, this, [this, language] {
            offerLanguages(false);
            Q_EMIT languageChosen(language);
        });
        m_languages.push_back(key);
    }
    if (m_frame == Frame::Window) {
        m_close = new CustomerKey(tr("Fermer"), tr("Fermer l’écran client"), this);
        m_close->setObjectName(u"customerClose"_qs);
        connect(m_close, &CustomerKey::clicked, this, &CustomerWindow::closed);
    }
    presentKeys();
}

void CustomerWindow::offerLanguages(bool offers)
{
    offers ? m_offer.start() : m_offer.stop();
    m_spoken->setVisible(!offers);
    for (CustomerKey *key : m_languages)
        key->setVisible(offers);
    presentKeys();
    update();
}

void CustomerWindow::presentKeys()
{
    const auto all = format::languages();
    m_spoken->setText(format::languageCode(m_view.language).toUpper());
    m_spoken->setAccessibleName(format::languageName(m_view.language));
    for (size_t i = 0; i < all.size(); ++i)
        m_languages[i]->setChecked(all[i] == m_view.language);
    placeKeys();
}

// From the right edge, the seller's own key beside them.
void CustomerWindow::placeKeys()
{
    std::vector<CustomerKey *> row; // from left to right
    if (m_close)
        row.push_back(m_close);
    if (m_spoken->isHidden())
        row.insert(row.end(), m_languages.begin(), m_languages.end());
    else
        row.push_back(m_spoken);
    for (CustomerKey *key : findChildren<CustomerKey *>())
        key->setFont(letters(lineShare, true));
    const QRect room = strip();
    int needed = int(row.size()) * theme::gap;
    for (const CustomerKey *key : row)
        needed += key->sizeHint().width();
    int left = isLow() ? theme::gap : room.right() - needed;
    for (CustomerKey *key : row) {
        const QSize size = key->sizeHint();
        key->setGeometry(left, room.top() + (room.height() - size.height()) / 2, size.width(),
                         size.height());
        left += size.width() + theme::gap;
    }
}

void CustomerWindow::show(const CustomerView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_qr->setText(view.qr);
    placeQr();
    presentKeys();
    update();
}

void CustomerWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // whoever owns it lets it go
    Q_EMIT closed();
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
    return !m_view.training.isEmpty() ? QFontMetrics(letters(lineShare, true)).height() * 2 : 0;
}

bool CustomerWindow::isLow() const
{
    return height() < lowHeight && width() > height();
}

QRect CustomerWindow::strip() const
{
    const int keys = std::max(leastKey, QFontMetrics(letters(lineShare, true)).height());
    const int high = keys + 2 * theme::gap;
    return isLow() ? QRect(0, stage().bottom() + 1 - high, moneyPlace().left(), high)
                   : QRect(0, 0, width(), high);
}

QRect CustomerWindow::stage() const
{
    const QRect all = rect().adjusted(0, 0, 0, -bandHeight());
    return isLow() ? all : all.adjusted(0, strip().height(), 0, 0);
}

QRect CustomerWindow::clearStage() const
{
    return isLow() ? stage().adjusted(0, 0, 0, -strip().height()) : stage();
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
    if (isLow())
        place.setBottom(strip().top() - 1);
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
    } else if (m_view.scene == Scene::Voucher) {
        paintStrip(painter);
        paintMoney(painter, clearStage());
    } else {
        paintStrip(painter);
        paintLines(painter, linesPlace());
        paintMoney(painter, moneyPlace());
    }
    if (!m_view.training.isEmpty())
        paintTraining(painter);
}

void CustomerWindow::paintStrip(QPainter &painter) const
{
    if (isLow())
        return;
    int right = width();
    for (const CustomerKey *key : findChildren<CustomerKey *>())
        if (!key->isHidden())
            right = std::min(right, key->x());
    const QRect place(theme::margin, 0, right - 2 * theme::margin, strip().height());
    const QFont font = letters(lineShare, true);
    painter.setFont(font);
    painter.setPen(theme::colours().text2);
    painter.drawText(place, int(Qt::AlignLeft) | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(m_view.shop, Qt::ElideRight, place.width()));
}

void CustomerWindow::paintIdle(QPainter &painter) const
{
    const int edge = width() / 16;
    const QRect place = clearStage().adjusted(edge, edge, -edge, -edge);
    painter.setPen(theme::colours().text);
    painter.setFont(letters(shopShare, true));
    painter.drawText(place, int(Qt::AlignCenter) | Qt::TextWordWrap, m_view.shop);
    if (m_view.accepted.isEmpty())
        return;
    painter.setFont(letters(titleShare));
    painter.setPen(theme::colours().text2);
    painter.drawText(place, int(Qt::AlignHCenter) | Qt::AlignBottom | Qt::TextWordWrap,
                     m_view.accepted);
}

// The last ones: what was scanned just now stands at the bottom, in stronger letters; below it what
// is taken off all of it.
void CustomerWindow::paintLines(QPainter &painter, QRect place) const
{
    const int edge = std::max(theme::margin, width() / 40);
    place.adjust(edge, edge, -edge, -edge);
    const int row = QFontMetrics(letters(lineShare, true)).lineSpacing() * 3 / 2;
    const int room = std::max(1, place.height() / row - int(m_view.reductions.size()));
    const int count = int(m_view.lines.size());
    const int first = std::max(0, count - room);
    QRect at(place.left(), place.top(), place.width(), row);
    for (int i = first; i < count; ++i) {
        paintLine(painter, m_view.lines[size_t(i)], at, i == count - 1);
        at.translate(0, row);
    }
    if (m_view.reductions.empty())
        return;
    painter.fillRect(QRect(at.left(), at.top(), at.width(), theme::stroke()),
                     theme::colours().divider);
    for (const CustomerView::Line &line : m_view.reductions) {
        paintLine(painter, line, at, false);
        at.translate(0, row);
    }
}

void CustomerWindow::paintLine(QPainter &painter, const CustomerView::Line &line, QRect at,
                               bool isBold) const
{
    const QFont font = letters(lineShare, isBold);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(isBold ? theme::colours().text : theme::colours().text2);
    painter.drawText(at, int(Qt::AlignRight) | Qt::AlignVCenter, line.total);
    const int left = at.width() - metrics.horizontalAdvance(line.total) - theme::margin;
    const QString label = line.quantity.isEmpty() ? line.label
                                                  : QString(line.quantity + u' ' + line.label);
    painter.drawText(QRect(at.left(), at.top(), left, at.height()),
                     int(Qt::AlignLeft) | Qt::AlignVCenter,
                     metrics.elidedText(label, Qt::ElideRight, left));
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
    painter.drawText(band, Qt::AlignCenter, m_view.training);
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
    placeKeys();
}

} // namespace comptoir::customer
