// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QString>

#include <optional>

namespace comptoir::settings {

enum class Theme { System, Light, Dark, Outdoor, OutdoorNight };
enum class PrinterKind { None, Network, Device };
/// How a mail server is spoken to; Plain only on this machine.
enum class MailTls { Implicit, StartTls, Plain };

/// What a person has chosen on this device (ux.md S14). Lives beside the database, because the
/// language is needed before a town is known; nothing of it is money.
struct Settings
{
    // Display
    QString language; ///< "fr", "nl", "de", "en"; empty: the system's
    Theme theme = Theme::System;
    int fontPercent = 100; ///< 90 to 200
    bool compact = false; ///< for a mouse
    bool reducedMotion = false;
    bool leftHanded = false;
    bool tilePhotos = true; ///< the articles' photos on the tiles of the sale
    // Sound
    bool sounds = true;
    int volume = 80; ///< percent
    bool flash = false; ///< a flash for each verdict; without sound it is always there
    // Vouchers
    QString receiptLanguage; ///< of what is printed; empty: as the screen
    int returnSeconds = 8; ///< a completed debit leaves by itself; 0: never
    bool cameraPreview = true;
    // Hardware
    QString scannerLayout; ///< found by calibration: "", "us", "fr-azerty", "be-azerty" …
    QString scannerPrefix; ///< what the scanner types before each code
    PrinterKind printer = PrinterKind::None;
    QString printerAddress; ///< "192.0.2.7:9100" or a device file
    int paperColumns = 48; ///< 32, 42 or 48
    bool customerScreen = false; ///< a second screen shows the sale to the customer
    // Staff
    int lockMinutes = 5; ///< 0: never by itself
    bool guest = false; ///< the lock offers "Invité"
    int discountCashier = 10; ///< percent off that a cashier gives without being asked
    int discountAdviser = 0;
    // Sale
    bool scanMode = false; ///< list and search first instead of tiles
    bool mealVouchers = false; ///< offered as a means of payment
    bool cheques = true;
    bool transfers = false;
    QString scaleLabels; ///< layouts of scale codes (catalogue::InStoreRule); empty: the usual ones
    QString terminal; ///< "192.0.2.9:8888" of a Caisse-AP terminal; empty: it stands alone
    QString copyFolder; ///< of second copies: a stick or another disk; empty: none
    // Mail: the shop's own account; its password is kept elsewhere
    QString mailServer; ///< "smtp.example.net"; empty: no receipts by mail
    int mailPort = 587;
    MailTls mailTls = MailTls::StartTls;
    QString mailUser; ///< empty: the server asks for none
    QString mailSender; ///< the shop's own address
    // Onboarding
    bool standsAlone = false; ///< the shop was opened without a town
    bool welcomed = false; ///< the wizard was finished
    QString welcomeStep; ///< where it was left

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// Who changed a setting last, for the settings page.
struct SettingChange
{
    QString key; ///< the name of the member: "fontPercent"
    QString by; ///< the operator's name, empty without operators
    Instant at;
    friend bool operator==(const SettingChange &, const SettingChange &) = default;
};

} // namespace comptoir::settings
