// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SalesController.h"

namespace comptoir::sales {

namespace {

constexpr qint64 sameCodeMs = 700; // ux.md §5.2

bool isArticleCode(const QString &text)
{
    return text.size() <= 14
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

SalesController::SalesController(const PayPorts &ports, QObject *parent)
    : QObject(parent),
      m_sell(ports.sell),
      m_pay(ports)
{
    connect(&m_sell, &SellController::payRequested, this, &SalesController::begin);
    connect(&m_pay, &PayController::completed, &m_sell, &SellController::onPaid);
    connect(&m_pay, &PayController::left, this, [this] { turn(false); });
    connect(&m_pay, &PayController::finished, this, [this] {
        turn(false);
        m_sell.refreshLast();
    });
    connect(&m_pay, &PayController::nextScanned, &m_sell, &SellController::onScanned);
    connect(&m_pay, &PayController::cardUnknown, &m_sell, &SellController::onPutAside);
}

void SalesController::begin()
{
    m_pay.begin(m_sell.cart(), m_sell.total());
    turn(true);
}

void SalesController::turn(bool toPay)
{
    if (m_isPaying == toPay)
        return;
    m_isPaying = toPay;
    m_sell.setHeld(toPay);
    Q_EMIT turned();
}

void SalesController::payByCard()
{
    m_sell.pay();
    if (m_isPaying)
        m_pay.giveAll(fiscal::Means::Card);
}

/// A code that stays before the camera is one scan, however long it stays; two quick pulls of a
/// scanner's trigger are two articles, but never two vouchers (ux.md §5.2).
bool SalesController::isRepeated(const QString &text, vouchers::ScanSource source)
{
    const qint64 at = m_sell.ports().clock.bootMs();
    const bool isSame = text == m_seenText && at - m_seenAt < sameCodeMs;
    m_seenText = text;
    m_seenAt = at;
    const bool isVoucher = m_isPaying && m_pay.phase() != PayController::Phase::Done;
    return isSame && (source == vouchers::ScanSource::Camera || isVoucher);
}

/// Before, while and after goods are scanned; during the payment the card still earns.
void SalesController::takeCard(const QString &text)
{
    if (!m_isPaying)
        return m_sell.onScanned(text);
    if (m_pay.phase() == PayController::Phase::Done) // the next customer's
        return m_pay.onScanned(text, vouchers::ScanSource::KeyboardScanner);
    const auto card = loyalty::CardCode::parse(text);
    card ? m_pay.attachCard(*card) : m_sell.report(card.error());
}

/// Articles go to the ticket; what can't be one, with a ticket to be paid, is a voucher for it.
void SalesController::takeScan(const QString &text, vouchers::ScanSource source)
{
    if (isRepeated(text, source))
        return;
    if (loyalty::CardCode::looksLike(text))
        return takeCard(text);
    if (m_isPaying)
        return m_pay.onScanned(text, source);
    const QString code = text.trimmed();
    const CatalogueShelf &shelf = m_sell.ports().shelf;
    const bool isKnown = isArticleCode(code) || shelf.byCode(code) || shelf.inStore(code);
    if (isKnown || !m_sell.canPay() || m_sell.cart().isReturn || m_sell.question())
        return m_sell.onScanned(code);
    m_sell.pay();
    if (m_isPaying) // else somebody has to say yes first
        m_pay.onScanned(code, source);
}

} // namespace comptoir::sales
