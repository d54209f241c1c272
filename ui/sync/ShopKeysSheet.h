// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/sharing/SharingDesk.h"
#include "ui/widgets/Sheet.h"

#include <QDir>
#include <QUrl>

#include <functional>

namespace comptoir::widgets {
class Label;
} // namespace comptoir::widgets

namespace comptoir::sync {

class CodeEntry;

/// What the sheet shows or asks but does not own.
struct ShopKeysPorts
{
    sharing::SharingDesk &desk;
    const Clock &clock;
    QString shop;
    QDir papers; ///< where the page is written, until the sheet closes
    std::function<bool(const QUrl &)> open;
    /// Goes on when a manager allows the act; without it at once.
    std::function<void(const QString &act, std::function<void()> go)> allow = {};
};

/// By what the shop's tills read each other: this till's fingerprint, and the code that is printed
/// once. A code becomes the shop's only when somebody has typed two groups of it back.
class ShopKeysSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    ShopKeysSheet(ShopKeysPorts ports, QWidget *parent);
    /// No page with the code stays on the till.
    ~ShopKeysSheet() override;

private:
    void showStanding();
    void describe(const sharing::Standing &standing);
    void make();
    void showCode();
    void print();
    void askBack();
    void confirm();
    void askForCode();
    void use();

    QBoxLayout *renew();
    void say(const QString &text);
    void fail(const Error &error);
    void setPrimary(const QString &title, void (ShopKeysSheet::*act)());
    widgets::Button *inBody(const QString &text, const QByteArray &icon, const char *name,
                            void (ShopKeysSheet::*act)());

    ShopKeysPorts m_ports;
    widgets::Label *m_text = nullptr;
    QWidget *m_part = nullptr;
    CodeEntry *m_entry = nullptr;
    widgets::Button *m_primary = nullptr;
    void (ShopKeysSheet::*m_act)() = nullptr;
    std::optional<sharing::RecoveryCode> m_code; ///< drawn and not proclaimed
    QString m_page; ///< path of the printed page
};

} // namespace comptoir::sync
