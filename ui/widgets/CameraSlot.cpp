// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CameraSlot.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Label.h"

#include <QMouseEvent>
#include <QPainter>

namespace comptoir::widgets {

namespace {
constexpr QColor ground(0x14, 0x18, 0x1F);
constexpr int wordsHeight = 56;
} // namespace

CameraSlot::CameraSlot(QWidget *parent) : Card(parent)
{
    setGround(ground, ground);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_title = new Label(theme::Type::Price, this);
    m_title->setColour(Qt::white);
    m_title->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    m_advice = new Label(theme::Type::Body, this);
    m_advice->setColour(QColor(0xD5, 0xDA, 0xE1));
    m_advice->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_restart = new Button(Button::Look::OnColour, tr("Relancer la caméra (F4)"), "camera", this);
    m_restart->setObjectName(u"cameraRestart"_qs);
    m_restart->setFamily({ground, Qt::white, Qt::white});
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

void CameraSlot::resizeEvent(QResizeEvent *)
{
    if (hasView())
        m_view->setGeometry(rect().adjusted(4, 4, -4, -wordsHeight));
    const int left = theme::margin;
    const int room = std::max(0, width() - 2 * theme::margin);
    if (m_state == CameraState::Running) {
        m_title->setGeometry(left, height() - wordsHeight, room, wordsHeight - theme::margin);
        m_advice->setGeometry(0, 0, 0, 0);
        return;
    }
    const int titleHeight = m_title->heightForWidth(room);
    const int adviceHeight = m_advice->text().isEmpty() ? 0 : m_advice->heightForWidth(room);
    const int restart = m_restart->isHidden() ? 0 : m_restart->sizeHint().height() + theme::margin;
    const int icon = 64 + theme::margin;
    int y = std::max(icon, (height() - titleHeight - adviceHeight - restart - icon) / 2 + icon);
    if (height() < titleHeight + adviceHeight + restart + icon)
        y = std::max(theme::gap, (height() - titleHeight - adviceHeight - restart) / 2);
    m_title->setGeometry(left, y, room, titleHeight);
    m_advice->setGeometry(left, y + titleHeight + 4, room, adviceHeight);
    const QSize size = m_restart->sizeHint();
    m_restart->setGeometry((width() - size.width()) / 2,
                           y + titleHeight + 4 + adviceHeight + theme::margin, size.width(),
                           size.height());
}

void CameraSlot::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const double top = m_title->y() - 64 - theme::gap;
    if (m_state == CameraState::Running || top < theme::gap)
        return;
    QPainter painter(this);
    const bool there = m_state == CameraState::Starting || m_state == CameraState::Asleep;
    paintIcon(painter, QRectF((width() - 64) / 2.0, top, 64, 64), there ? "camera" : "camera-off",
              QColor(0x8A, 0x94, 0xA3));
}

void CameraSlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (canRestart() && rect().contains(event->pos()))
        Q_EMIT restartRequested();
}

} // namespace comptoir::widgets
