// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CameraSlot.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace comptoir::widgets {

namespace {

constexpr int tight = 4; ///< around the picture, and between title and advice

int iconSide()
{
    return theme::scaled(64);
}

} // namespace

CameraSlot::CameraSlot(QWidget *parent) : Card(parent)
{
    const theme::Family &camera = theme::colours().camera;
    setGround(camera.fill, theme::colours().divider);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_title = new Label(theme::Type::Price, this);
    m_title->setColour(camera.on);
    m_title->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    m_advice = new Label(theme::Type::Body, this);
    m_advice->setColour(camera.on);
    m_advice->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_restart = new Button(Button::Look::OnColour, tr("Relancer la caméra (F4)"), "camera", this);
    m_restart->setObjectName(u"cameraRestart"_qs);
    m_restart->setFamily(camera);
    connect(m_restart, &Button::clicked, this, &CameraSlot::restartRequested);
    showWords();
}

void CameraSlot::setView(QWidget *view)
{
    m_view = view;
    view->setParent(this);
    view->lower();
    showWords();
}

void CameraSlot::setState(CameraState state)
{
    m_state = state;
    showWords();
}

void CameraSlot::setHint(const QString &hint)
{
    m_hint = hint;
    showWords();
}

bool CameraSlot::canRestart() const
{
    return m_state == CameraState::Asleep || m_state == CameraState::Failed;
}

void CameraSlot::showWords()
{
    QString title;
    QString advice;
    switch (m_state) {
    case CameraState::Starting:
        title = tr("La caméra démarre…");
        break;
    case CameraState::Running:
        title = tr("Présentez le code dans le cadre");
        break;
    case CameraState::Asleep:
        title = tr("Caméra en pause");
        advice = tr("Elle s’arrête après une minute sans code. Touchez ici ou F4.");
        break;
    case CameraState::None:
        title = tr("Pas de caméra");
        advice = tr("Branchez une caméra ou un lecteur de codes, ou tapez le code.");
        break;
    case CameraState::Unplugged:
        title = tr("Caméra débranchée");
        advice = tr("Rebranchez-la : elle repart seule. En attendant, tapez le code.");
        break;
    case CameraState::Failed:
        title = tr("Caméra refusée ou occupée");
        advice = tr("Fermez l’application qui s’en sert, ou autorisez-la, puis F4.");
    }
    if (!m_hint.isEmpty()) {
        title = m_hint;
        advice.clear();
    }
    m_title->setText(title);
    m_advice->setText(advice);
    m_title->setAccessibleName(title);
    m_restart->setVisible(canRestart() && m_hint.isEmpty());
    if (hasView())
        m_view->setVisible(m_state == CameraState::Running);
    resizeEvent(nullptr);
    update();
}

bool CameraSlot::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // the button has broken its words
        resizeEvent(nullptr);
    return Card::event(event);
}

void CameraSlot::resizeEvent(QResizeEvent *)
{
    const int left = theme::margin;
    const int room = std::max(0, width() - 2 * theme::margin);
    const int titleHeight = m_title->heightForWidth(room);
    if (m_state == CameraState::Running) {
        const int words = titleHeight + 2 * theme::gap;
        if (hasView())
            m_view->setGeometry(rect().adjusted(tight, tight, -tight, -words));
        m_title->setGeometry(left, height() - words + theme::gap, room, titleHeight);
        m_advice->setGeometry(0, 0, 0, 0);
        return;
    }
    // What matters most comes last to go: the icon first, then the advice.
    const QSize restart = m_restart->isHidden() ? QSize() : m_restart->sizeHint();
    const int foot = restart.isEmpty() ? 0 : restart.height() + theme::margin;
    int adviceHeight = m_advice->text().isEmpty() ? 0 : m_advice->heightForWidth(room) + tight;
    if (titleHeight + adviceHeight + foot > height())
        adviceHeight = 0;
    const int words = titleHeight + adviceHeight + foot;
    const int icon = iconSide() + theme::gap;
    m_showsIcon = words + icon + 2 * theme::gap <= height();
    int y = std::max(0, (height() - words - (m_showsIcon ? icon : 0)) / 2);
    y += m_showsIcon ? icon : 0;
    m_title->setGeometry(left, y, room, titleHeight);
    m_advice->setGeometry(left, y + titleHeight + tight, room, std::max(0, adviceHeight - tight));
    const int wide = std::min(restart.width(), room);
    m_restart->setGeometry((width() - wide) / 2, y + titleHeight + adviceHeight + theme::margin,
                           wide, std::max(0, restart.height()));
}

void CameraSlot::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (m_state == CameraState::Running || !m_showsIcon)
        return;
    QPainter painter(this);
    const bool there = m_state == CameraState::Starting || m_state == CameraState::Asleep;
    const int side = iconSide();
    const QRectF place((width() - side) / 2.0, m_title->y() - side - theme::gap, side, side);
    paintIcon(painter, place, there ? "camera" : "camera-off", theme::colours().camera.edge);
}

void CameraSlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (canRestart() && rect().contains(event->pos()))
        Q_EMIT restartRequested();
}

} // namespace comptoir::widgets
