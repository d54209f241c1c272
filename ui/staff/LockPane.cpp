// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/LockPane.h"

#include "core/staff/Pin.h"
#include "ui/format/DateText.h"
#include "ui/format/ErrorText.h"
#include "ui/staff/BadgeCamera.h"
#include "ui/staff/OperatorTile.h"
#include "ui/staff/PinPad.h"
#include "ui/staff/StaffController.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace comptoir::staff {

using widgets::Label;

namespace {

/// "Code d’Amandine", "Code de Julien".
QString codeOf(const QString &name)
{
    const QString plain = name.left(1).normalized(QString::NormalizationForm_D).left(1).toLower();
    return u"aeiouyh"_qs.contains(plain) ? LockPane::tr("Code d’%1").arg(name)
                                         : LockPane::tr("Code de %1").arg(name);
}

QString dateOf(Instant now)
{
    // The order of the words belongs to the language: "Samstag, 21. November".
    const QString pattern = LockPane::tr("dddd d MMMM",
                                         "date of today on the lock, in the letters of Qt");
    QString date = QLocale().toString(Day::inTown(now).toDate(), pattern);
    return date.left(1).toUpper() + date.mid(1);
}

} // namespace

namespace {

/// A plain widget has no role; this one covers all others and asks for a PIN.
QAccessibleInterface *readingOf(const QString &, QObject *object)
{
    auto *lock = qobject_cast<LockPane *>(object);
    return lock ? new QAccessibleWidget(lock, QAccessible::Dialog) : nullptr;
}

} // namespace

LockPane::LockPane(StaffController &controller, const Clock &clock, QObject &application,
                   QWidget *window)
    : QWidget(window),
      m_controller(controller),
      m_clock(clock)
{
    QAccessible::installFactory(readingOf); // once, however often it is asked
    setObjectName(u"lock"_qs);
    setAccessibleName(tr("Caisse verrouillée"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    hide();
    application.installEventFilter(this);
    connect(&m_controller, &StaffController::locked, this, &LockPane::open);
    connect(&m_controller, &StaffController::unlocked, this, &LockPane::close);
    connect(&m_controller, &StaffController::operatorsChanged, this, &LockPane::listOperators);
    connect(&m_controller, &StaffController::chosenChanged, this, &LockPane::showChosen);
    connect(&m_controller, &StaffController::refused, this, &LockPane::onRefused);
    connect(&m_controller, &StaffController::failed, this, [this](const Error &error) {
        m_pad->clear();
        turnToBadge(false);
        const auto words = format::errorWords(error);
        m_pad->setMessage(words.title + u". "_qs + words.why, false);
    });
    connect(&m_controller, &StaffController::ticked, this, [this] {
        showTime();
        showWait();
    });
    listOperators();
    if (m_controller.isLocked())
        open();
}

void LockPane::build()
{
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(0);
    m_left = new QWidget(this);
    auto *left = new QVBoxLayout(m_left);
    left->setSpacing(theme::margin);
    auto *head = new QHBoxLayout;
    auto *place = new QVBoxLayout;
    place->setSpacing(0);
    m_shop = new Label(theme::Type::Title, m_left);
    m_shop->setOverflow(Label::Overflow::Elides);
    m_date = new Label(theme::Type::Body, m_left);
    m_date->setColour(theme::colours().text2);
    // One line each: at 200 % the keys need the height more.
    m_date->setOverflow(Label::Overflow::Elides);
    m_time = new Label(theme::Type::Display, m_left);
    m_time->setOverflow(Label::Overflow::Fixed);
    place->addWidget(m_shop);
    place->addWidget(m_date);
    head->addLayout(place, 1);
    head->addWidget(m_time, 0, Qt::AlignTop);
    left->addLayout(head);
    m_scroll = new QScrollArea(m_left);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *question = new Label(theme::Type::Body, content);
    question->setColour(theme::colours().text2);
    question->setText(tr("Qui est à la caisse ?"));
    auto *ask = new QHBoxLayout; // among what scrolls: the keys need the height
    ask->addWidget(question, 1);
    ask->addWidget(badgeButton(content));
    m_grid = new QGridLayout;
    m_grid->setSpacing(12);
    m_kept = new Label(theme::Type::Body, content);
    m_kept->hide();
    column->addStretch(1);
    column->addLayout(ask);
    column->addLayout(m_grid);
    column->addWidget(m_kept);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    left->addWidget(m_scroll, 1);
    m_foot = new QHBoxLayout;
    m_foot->addStretch();
    left->addLayout(m_foot);

    buildRight();
    m_halves->addWidget(m_left, 1);
    m_halves->addWidget(m_right);
}

void LockPane::buildRight()
{
    m_right = new QWidget(this);
    auto *right = new QVBoxLayout(m_right);
    m_pad = new PinPad(m_right);
    m_pad->setObjectName(u"lockPin"_qs);
    right->addWidget(m_pad);
    m_badge = new BadgeCamera(m_controller, m_right);
    right->addWidget(m_badge);
    connect(m_pad, &PinPad::finished, this, [this](const QString &pin) {
        if (const auto person = m_controller.chosen())
            m_controller.unlock(person->id, pin);
    });
}

QWidget *LockPane::badgeButton(QWidget *parent)
{
    auto *badge = new widgets::Button(widgets::Button::Look::Ghost, tr("Badge"), "qrcode", parent);
    badge->setObjectName(u"lockBadge"_qs);
    badge->setAccessibleName(tr("Présenter un badge à la caméra"));
    connect(badge, &widgets::Button::clicked, this, [this] { turnToBadge(!m_badge->isOpen()); });
    return badge;
}

void LockPane::setShop(const QString &shop)
{
    m_shop->setText(shop);
}

void LockPane::setKept(const QString &note)
{
    m_kept->setText(note);
    m_kept->setVisible(!note.isEmpty());
}

void LockPane::setStatus(QWidget *status)
{
    m_foot->insertWidget(0, status);
}

void LockPane::open()
{
    QWidget *const focus = window()->focusWidget();
    if (!isVisible() && focus && !isAncestorOf(focus))
        m_focusBehind = focus;
    setGeometry(parentWidget()->rect());
    showTime();
    showChosen();
    QWidget::show();
    raise();
    showChosen();
}

void LockPane::close()
{
    const bool hadFocus = window()->focusWidget() && isAncestorOf(window()->focusWidget());
    if (hadFocus && m_focusBehind && !isAncestorOf(m_focusBehind))
        m_focusBehind->setFocus(Qt::OtherFocusReason);
    hide();
    turnToBadge(false);
    m_pad->clear();
}

void LockPane::listOperators()
{
    for (OperatorTile *tile : m_tiles)
        delete tile;
    m_tiles.clear();
    QWidget *const content = m_scroll->widget();
    const auto add = [this, content](const QString &name, const QByteArray &icon) {
        auto *tile = new OperatorTile(name, icon, content);
        tile->setObjectName(u"operator%1"_qs.arg(m_tiles.size()));
        const int index = int(m_tiles.size());
        connect(tile, &OperatorTile::clicked, this, [this, index] { onTile(index); });
        m_tiles.push_back(tile);
    };
    for (const Operator &person : m_controller.operators())
        add(person.name, {});
    if (m_controller.isGuestAllowed())
        add(tr("Invité"), "user");
    if (m_controller.isGuestAllowed())
        m_tiles.back()->setObjectName(u"operatorGuest"_qs);
    placeTiles();
    showChosen();
}

void LockPane::placeTiles()
{
    const int width = m_scroll->viewport()->width();
    const int most = m_tiles.size() <= 4 ? 2 : 3;
    m_columns = std::clamp((width + 12) / (theme::scaled(200) + 12), 1, most);
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_grid->addWidget(m_tiles[i], int(i) / m_columns, int(i) % m_columns);
        m_tiles[i]->show();
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
}

void LockPane::showChosen()
{
    const auto person = m_controller.chosen();
    const auto &operators = m_controller.operators();
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setChecked(i < operators.size() && person && operators[i].id == person->id);
    if (!person)
        return;
    m_pad->setTitle(person->hasPin ? codeOf(person->name) : person->name);
    m_pad->setExpected(person->hasPin ? person->pinDigits : Pin::leastDigits);
    m_pad->setMessage({}, false);
    showWait();
    focusChosen();
}

void LockPane::focusChosen()
{
    const auto chosen = std::find_if(m_tiles.begin(), m_tiles.end(),
                                     [](const OperatorTile *tile) { return tile->isChecked(); });
    if (!isVisible())
        return;
    if (chosen == m_tiles.end())
        return setFocus(Qt::OtherFocusReason);
    (*chosen)->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(*chosen);
}

void LockPane::showWait()
{
    const auto person = m_controller.chosen();
    if (!person || !isVisible())
        return;
    const int wait = m_controller.waitSeconds(person->id);
    if (!person->hasPin)
        m_pad->setMessage(tr("Sans code : touchez le nom ou Entrée."), true);
    else if (wait > 0)
        m_pad->setMessage(tr("Ce n’est pas ce code. Nouvel essai dans %n s.", nullptr, wait), true);
    else if (m_pad->isBlocked())
        m_pad->setMessage(tr("Vous pouvez réessayer."), false);
}

void LockPane::onRefused(int waitSeconds)
{
    m_pad->clear();
    if (waitSeconds == 0)
        m_pad->setMessage(tr("Ce n’est pas ce code. Essayez encore."), false);
    showWait();
}

void LockPane::showTime()
{
    m_date->setText(dateOf(m_clock.now()));
    m_time->setText(format::timeText(m_clock.now()));
}

void LockPane::onTile(int index)
{
    const auto &operators = m_controller.operators();
    if (index >= int(operators.size())) {
        m_controller.enterAsGuest();
        return;
    }
    const Operator &person = operators[size_t(index)];
    m_controller.choose(person.id);
    showChosen();
    if (!person.hasPin)
        m_controller.unlock(person.id, {});
}

void LockPane::step(int by)
{
    const auto &operators = m_controller.operators();
    const auto focused = std::find(m_tiles.begin(), m_tiles.end(), window()->focusWidget());
    auto at = focused;
    if (at == m_tiles.end())
        at = std::find_if(m_tiles.begin(), m_tiles.end(),
                          [](const OperatorTile *tile) { return tile->isChecked(); });
    const qsizetype next = std::distance(m_tiles.begin(), at) + by;
    if (next < 0 || next >= qsizetype(m_tiles.size()))
        return;
    if (next < qsizetype(operators.size()))
        m_controller.choose(operators[size_t(next)].id);
    m_tiles[size_t(next)]->setFocus(Qt::TabFocusReason);
}

void LockPane::enter()
{
    // On a name without a PIN, or on the guest, Enter is the tap.
    const auto at = std::find(m_tiles.begin(), m_tiles.end(), window()->focusWidget());
    const auto index = std::distance(m_tiles.begin(), at);
    const auto &operators = m_controller.operators();
    const bool guest = at != m_tiles.end() && index >= qsizetype(operators.size());
    const auto person = m_controller.chosen();
    if (guest)
        m_controller.enterAsGuest();
    else if (person && !person->hasPin)
        m_controller.unlock(person->id, {});
}

void LockPane::turnToBadge(bool badge)
{
    m_pad->setVisible(!badge);
    m_badge->setOpen(badge);
}

void LockPane::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // nothing reaches the page behind
    if (m_badge->isOpen())
        turnToBadge(false); // who types wants the keys
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Up:
        return step(-m_columns);
    case Qt::Key_Down:
        return step(m_columns);
    case Qt::Key_Escape:
        return m_pad->clear();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        [[fallthrough]];
    default:
        m_pad->take(*event);
    }
}

bool LockPane::event(QEvent *event)
{
    // Shortcuts of the window are for the page behind.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    return QWidget::event(event);
}

bool LockPane::isBehind(QObject *object) const
{
    const auto *widget = qobject_cast<QWidget *>(object);
    return widget && isVisible() && widget->window() == window() && widget != this
        && widget != window() && !isAncestorOf(widget);
}

bool LockPane::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == parentWidget())
            setGeometry(parentWidget()->rect());
        else if (watched == m_scroll->viewport())
            placeTiles();
        break;
    case QEvent::FocusIn:
        // An answer came in behind and the page went home: it will get the focus when it is open.
        if (isBehind(watched)) {
            m_focusBehind = static_cast<QWidget *>(watched);
            QMetaObject::invokeMethod(this, &LockPane::focusChosen, Qt::QueuedConnection);
        }
        break;
    case QEvent::KeyPress:
        if (watched != m_scroll && !isBehind(watched)) // a scroll area would scroll by the arrows
            break;
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

// Tab goes round inside: names, keys, names.
bool LockPane::focusNextPrevChild(bool next)
{
    QWidget *widget = window()->focusWidget() ? window()->focusWidget() : this;
    for (QWidget *const start = widget;;) {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        const bool stop = isAncestorOf(widget) && widget->isVisibleTo(this) && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus);
        if (stop) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
        if (widget == start)
            return true;
    }
}

void LockPane::resizeEvent(QResizeEvent *)
{
    const bool wide = width() > height();
    const int edge = theme::unscaled(width()) < 720 ? theme::margin : 40;
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int padWidth = std::min(theme::scaled(420), width() * 46 / 100);
    m_right->setMinimumWidth(wide ? padWidth : 0);
    m_right->setMaximumWidth(wide ? padWidth : QWIDGETSIZE_MAX);
    m_left->layout()->setContentsMargins(edge, edge, edge, theme::margin);
    const int side = std::max(theme::margin, (m_right->maximumWidth() - theme::scaled(308)) / 2);
    m_right->layout()->setContentsMargins(wide ? std::min(side, 56) : theme::margin, 24,
                                          wide ? std::min(side, 56) : theme::margin, 24);
    m_time->setFont(
        theme::font(theme::unscaled(width()) < 480 ? theme::Type::Headline : theme::Type::Display));
    m_halves->activate();
}

void LockPane::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.window);
    painter.fillRect(m_right->geometry(), c.base);
    const QRect right = m_right->geometry();
    const bool wide = width() > height();
    painter.fillRect(wide ? QRect(right.left(), 0, theme::stroke(), height())
                          : QRect(0, right.top(), width(), theme::stroke()),
                     c.divider);
}

} // namespace comptoir::staff
