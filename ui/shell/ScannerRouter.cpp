// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ScannerRouter.h"

#include <QCoreApplication>
#include <QWindow>

namespace comptoir::shell {

using scan::KeyBurst;

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
        || key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock
        || key == Qt::Key_NumLock;
}

KeyBurst::Key keyOf(const QKeyEvent &event)
{
    KeyBurst::Key key;
    key.ends = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
        || event.key() == Qt::Key_Tab;
    const QString text = event.text();
    // Ctrl or Alt alone is a shortcut; both together are AltGr, which prints.
    const auto modifiers = event.modifiers();
    const bool shortcut = bool(modifiers & Qt::ControlModifier) != bool(modifiers & Qt::AltModifier)
        || (modifiers & Qt::MetaModifier);
    const bool prints = !shortcut && !text.isEmpty() && text.at(0).isPrint();
    key.text = prints ? text : key.ends ? u"\n"_qs : QString();
    key.repeats = event.isAutoRepeat();
    return key;
}

} // namespace

ScannerRouter::ScannerRouter(QCoreApplication &application, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_application(application),
      m_clock(clock)
{
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    connect(&m_patience, &QTimer::timeout, this, &ScannerRouter::expire);
    m_application.installEventFilter(this);
}

ScannerRouter::~ScannerRouter()
{
    m_application.removeEventFilter(this);
}

void ScannerRouter::setScanner(const QString &prefix, std::optional<scan::KeyboardLayout> layout)
{
    replay();
    KeyBurst::Rhythm rhythm;
    rhythm.prefix = prefix;
    m_burst = KeyBurst(rhythm);
    m_layout = layout;
}

void ScannerRouter::listenRaw(std::function<void(const QString &burst)> listener)
{
    m_listener = std::move(listener);
}

void ScannerRouter::deliver()
{
    const QString raw = m_burst.scanned();
    if (const auto listener = m_listener) // it may well take itself away
        return listener(m_burst.typed());
    const auto repaired = m_layout ? scan::scannedOn(*m_layout, raw) : std::nullopt;
    Q_EMIT scanned(repaired.value_or(raw), raw);
}

// Keys reach the window first and the widget with the focus after that: the window is the place to
// hold them back.
bool ScannerRouter::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (m_replaying || (type != QEvent::KeyPress && type != QEvent::KeyRelease)
        || !watched->isWindowType())
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (isModifier(key.key()))
        return false; // a scanner presses Shift too; it says nothing by itself
    if (type == QEvent::KeyRelease)
        return onRelease(key);
    return onPress(static_cast<QWindow *>(watched), key);
}

bool ScannerRouter::onPress(QWindow *window, const QKeyEvent &event)
{
    if (window != m_window)
        replay();
    m_window = window;
    switch (m_burst.press(keyOf(event), m_clock.bootMs())) {
    case KeyBurst::Verdict::ReleaseHold:
        replay();
        [[fallthrough]];
    case KeyBurst::Verdict::Hold:
        m_held.emplace_back(event.clone());
        waitForSuccessor();
        return true;
    case KeyBurst::Verdict::Scan:
        m_held.clear();
        m_patience.stop();
        deliver();
        return true;
    case KeyBurst::Verdict::Release:
        break;
    }
    replay();
    return false;
}

// The release of a held key waits with its press.
bool ScannerRouter::onRelease(const QKeyEvent &event)
{
    const auto isPress = [&event](const auto &held) {
        return held->type() == QEvent::KeyPress && held->key() == event.key();
    };
    if (std::none_of(m_held.begin(), m_held.end(), isPress))
        return false;
    m_held.emplace_back(event.clone());
    return true;
}

void ScannerRouter::waitForSuccessor()
{
    if (const auto deadline = m_burst.deadline())
        m_patience.start(int(std::max<qint64>(0, *deadline - m_clock.bootMs())));
}

void ScannerRouter::expire()
{
    if (m_burst.expire(m_clock.bootMs()))
        replay();
    else
        waitForSuccessor();
}

void ScannerRouter::replay()
{
    m_patience.stop();
    const auto keys = std::exchange(m_held, {});
    m_replaying = true;
    for (const auto &key : keys)
        if (m_window)
            QCoreApplication::sendEvent(m_window, key.get());
    m_replaying = false;
}

} // namespace comptoir::shell
