// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/PhoneCard.h"

#include "ui/listing/ListingText.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/HairLine.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace comptoir::listing {

using theme::Type;
using widgets::Label;

namespace {

constexpr int photoHeight = 140, iconSide = 20, daysShown = 3;

/// The whole width of the card, whatever the picture's shape.
class PhotoBand : public QWidget
{
public:
    PhotoBand(const QPixmap &picture, QWidget *parent) : QWidget(parent), m_picture(picture)
    {
        setFixedHeight(theme::scaled(photoHeight));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto &c = theme::colours();
        painter.fillRect(rect(), c.alt);
        if (m_picture.isNull()) {
            const QSizeF side(2.0 * iconSide, 2.0 * iconSide);
            const QPointF corner = QRectF(rect()).center() - QPointF(iconSide, iconSide);
            return widgets::paintIcon(painter, QRectF(corner, side), "photo", c.text2);
        }
        const QSize whole = m_picture.size().scaled(size(), Qt::KeepAspectRatioByExpanding);
        const QRect place(QPoint((width() - whole.width()) / 2, (height() - whole.height()) / 2),
                          whole);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(place, m_picture);
    }

private:
    QPixmap m_picture;
};

/// An icon that says nothing of its own.
class Sign : public QWidget
{
public:
    Sign(const QByteArray &icon, QWidget *parent) : QWidget(parent), m_icon(icon)
    {
        setFixedSize(theme::scaled(iconSide), theme::scaled(iconSide));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        widgets::paintIcon(painter, rect(), m_icon, theme::colours().text2);
    }

private:
    QByteArray m_icon;
};

QString wordsOf(const std::set<QString> &codes, const QStringList &order,
                QString (*text)(const QString &))
{
    QStringList words;
    for (const QString &code : order) {
        if (codes.count(code) > 0)
            words << text(code);
    }
    return words.join(u", "_qs);
}

} // namespace

PhoneCard::PhoneCard(QWidget *parent) : Card(parent)
{
    setObjectName(u"listingPhone"_qs);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(1, 1, 1, 1);
}

void PhoneCard::addFact(const QByteArray &icon, const QString &words)
{
    if (words.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    row->addWidget(new Sign(icon, m_content), 0, Qt::AlignTop);
    auto *label = new Label(Type::Body, m_content);
    label->setText(words);
    row->addWidget(label, 1);
    static_cast<QBoxLayout *>(m_content->layout())->addLayout(row);
}

void PhoneCard::addHours(const ShopHours &hours, Instant now)
{
    auto *body = static_cast<QBoxLayout *>(m_content->layout());
    body->addWidget(new widgets::HairLine(Qt::Horizontal, m_content));
    const Day today = hours.zone().civil(now).day;
    for (int i = 0; i < daysShown; ++i) {
        const Day day = today.plusDays(i);
        auto *row = new QHBoxLayout;
        auto *name = new Label(i == 0 ? Type::Strong : Type::Body, m_content);
        name->setText(i == 0 ? tr("%1 (aujourd’hui)").arg(weekdayText(day)) : weekdayText(day));
        auto *times = new Label(i == 0 ? Type::Strong : Type::Body, m_content);
        times->setText(dayText(hours, day));
        times->setAlignment(Qt::AlignRight | Qt::AlignTop);
        row->addWidget(name, 1);
        row->addWidget(times, 1);
        body->addLayout(row);
    }
}

void PhoneCard::show(const ListingController &controller, const QString &language)
{
    delete m_content;
    m_content = new QWidget(this);
    auto *outer = new QVBoxLayout(m_content);
    outer->setContentsMargins(0, 0, 0, theme::margin);
    outer->setSpacing(theme::gap);
    const Shopfront &front = controller.draft();
    const Listing &one = front.listing;
    QPixmap picture;
    if (!front.photos.empty() && controller.ports().bands)
        picture = controller.ports().bands->find(front.photos.front().blob);
    outer->addWidget(new PhotoBand(picture, m_content));
    auto *inner = new QWidget(m_content);
    auto *body = new QVBoxLayout(inner);
    body->setContentsMargins(theme::margin, 0, theme::margin, 0);
    body->setSpacing(theme::gap);
    outer->addWidget(inner);
    QWidget *whole = std::exchange(m_content, inner);
    const auto add = [&](Type type, const QString &words) {
        auto *label = new Label(type, inner);
        label->setText(words);
        body->addWidget(label);
        return label;
    };
    add(Type::Title, one.name.isEmpty() ? tr("Nom du commerce") : one.name);
    QStringList what;
    for (const QString &code : one.categories)
        what << categoryText(code);
    QStringList about{what.join(u", "_qs), addressText(one.address)};
    about.removeAll(QString());
    add(Type::Secondary, about.join(u" · "_qs))->setColour(theme::colours().text2);
    const Instant now = controller.ports().clock.now();
    const auto hours = hoursOf(one);
    if (hours) {
        const bool open = isOpen(*hours, now);
        auto *chip = new widgets::Chip(open ? widgets::Chip::Look::Ok : widgets::Chip::Look::Plain,
                                       "clock", openText(*hours, now), inner);
        chip->setObjectName(u"listingOpenNow"_qs);
        chip->setFocusPolicy(Qt::NoFocus);
        chip->setAttribute(Qt::WA_TransparentForMouseEvents);
        body->addWidget(chip, 0, Qt::AlignLeft);
    }
    addFact("phone", phoneText(one.phone));
    addFact("world", one.web);
    if (one.payments.count(u"town_voucher"_qs) > 0)
        addFact("ticket", paymentText(u"town_voucher"_qs));
    std::set<QString> payments = one.payments;
    payments.erase(u"town_voucher"_qs);
    addFact("credit-card", wordsOf(payments, knownPayments(), paymentText));
    addFact("shopping-bag", wordsOf(one.services, knownServices(), serviceText));
    addFact("wheelchair", wordsOf(one.access, knownAccess(), accessText));
    if (const QString story = one.stories.value(language); !story.isEmpty())
        add(Type::Body, story);
    for (const Post &post : front.posts) {
        if (isShown(post, controller.today()))
            addFact("news", post.title.value(language, titleOf(post)));
    }
    for (const MarketDay &market : front.markets)
        addFact("calendar-event",
                QString(marketHoursText(market.hours) + u"\n"_qs + market.place + u", "_qs
                        + market.city));
    if (hours)
        addHours(*hours, now);
    else if (!one.hours.isEmpty())
        addFact("clock", one.hours);
    m_content = whole;
    m_column->addWidget(m_content);
    m_content->QWidget::show();
}

SignView::SignView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"listingSign"_qs);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SignView::show(const ListingPaper &paper)
{
    m_paper = paper;
    update();
}

int SignView::heightForWidth(int width) const
{
    return width * 297 / 210;
}

QSize SignView::sizeHint() const
{
    return {300, heightForWidth(300)};
}

void SignView::paintEvent(QPaintEvent *)
{
    if (!m_paper)
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const qreal scale = std::min(width() / 2100.0, height() / 2970.0);
    painter.scale(scale, scale);
    m_paper->paint(painter);
}

} // namespace comptoir::listing
