// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/MailDesk.h"
#include "core/settings/Settings.h"

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace comptoir::widgets {
class Button;
class Field;
class Label;
class SegmentedControl;
} // namespace comptoir::widgets

namespace comptoir::settings {

/// What the pane asks of its owner.
struct MailPorts
{
    mail::MailDesk &desk;
    std::function<Settings()> settings;
    std::function<void(const std::function<void(Settings &)> &edit)> change;
    /// Goes on when a manager allows the act.
    std::function<void(const QString &act, const std::function<void()> &go)> allow;
    bool isTraining = false;
};

/// The shop's own mail account, by which receipts leave: all of it at once, then a letter to
/// oneself that says in plain words what does not work.
class MailPane : public QWidget
{
    Q_OBJECT
public:
    explicit MailPane(MailPorts ports, QWidget *parent = nullptr);

private:
    void build();
    void addSafety(QBoxLayout *column);
    widgets::Field *addField(const QByteArray &icon, const char *name, const QString &label,
                             const QString &hint);
    void addActs(QBoxLayout *column);
    void present();
    /// Nothing typed that can't be an account; else what is wrong, in words.
    QString problem() const;
    void keep(const std::function<void()> &then);
    void write(const std::function<void()> &then);
    void stop();
    void sendTrial();
    void tell(const QString &text, bool isBad);
    void tell(const Error &error);
    void setBusy(bool busy);

    MailPorts m_ports;
    widgets::Field *m_server = nullptr;
    widgets::Field *m_port = nullptr;
    widgets::SegmentedControl *m_tls = nullptr;
    widgets::Field *m_user = nullptr;
    widgets::Field *m_password = nullptr;
    widgets::Field *m_sender = nullptr;
    widgets::Label *m_told = nullptr;
    widgets::Button *m_keep = nullptr;
    widgets::Button *m_trial = nullptr;
    widgets::Button *m_stop = nullptr;
    bool m_hasPassword = false;
};

} // namespace comptoir::settings
