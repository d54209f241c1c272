// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/SheetLanguage.h"

#include <algorithm>
#include <array>

namespace comptoir::app {

namespace {

using backend::SheetWording;

SheetWording french()
{
    return {
        .language = QStringLiteral("fr"),
        .amount = QStringLiteral("%1 €"),
        .dayFormat = QStringLiteral("dd/MM/yyyy"),
        .validUntil = QStringLiteral("valable jusqu’au %1"),
        .code = QStringLiteral("Code à dicter si le QR est abîmé"),
        .instructions = QStringLiteral(
            "À présenter chez les commerçants participants. Utilisable en "
            "plusieurs fois, sans rendu de monnaie."),
        .training = QStringLiteral("FACTICE"),
        .number = QStringLiteral("n° %1"),
        .page = QStringLiteral("page %1 / %2"),
        .enrolTitle = QStringLiteral("Rattacher une caisse"),
        .enrolHint = QStringLiteral("Scannez ce code avec la caisse avant %1."),
        .enrolOnce = QStringLiteral("Secret : il ne sert qu’une fois. Comparez les six chiffres "
                                    "affichés des deux côtés.")};
}

SheetWording dutch()
{
    return {.language = QStringLiteral("nl"),
            .amount = QStringLiteral("€ %1"),
            .dayFormat = QStringLiteral("dd/MM/yyyy"),
            .validUntil = QStringLiteral("geldig tot en met %1"),
            .code = QStringLiteral("Code, als de QR beschadigd is"),
            .instructions = QStringLiteral(
                "Te gebruiken bij de deelnemende handelaars, in één of meer keren. "
                "Er wordt geen geld teruggegeven."),
            .training = QStringLiteral("OEFENING"),
            .number = QStringLiteral("nr. %1"),
            .page = QStringLiteral("pagina %1 / %2"),
            .enrolTitle = QStringLiteral("Een kassa koppelen"),
            .enrolHint = QStringLiteral("Scan deze code met de kassa vóór %1."),
            .enrolOnce = QStringLiteral(
                "Geheim: werkt maar één keer. Vergelijk de zes cijfers aan beide "
                "kanten.")};
}

SheetWording german()
{
    return {
        .language = QStringLiteral("de"),
        .amount = QStringLiteral("%1 €"),
        .dayFormat = QStringLiteral("dd.MM.yyyy"),
        .validUntil = QStringLiteral("gültig bis %1"),
        .code = QStringLiteral("Code, falls der QR beschädigt ist"),
        .instructions = QStringLiteral("Einlösbar bei den teilnehmenden Händlern, auch in mehreren "
                                       "Teilen. Kein Wechselgeld."),
        .training = QStringLiteral("ÜBUNG"),
        .number = QStringLiteral("Nr. %1"),
        .page = QStringLiteral("Seite %1 / %2"),
        .enrolTitle = QStringLiteral("Eine Kasse anmelden"),
        .enrolHint = QStringLiteral("Scannen Sie diesen Code mit der Kasse vor %1."),
        .enrolOnce = QStringLiteral(
            "Geheim: gilt nur einmal. Vergleichen Sie die sechs Ziffern auf "
            "beiden Seiten.")};
}

SheetWording english()
{
    return {.language = QStringLiteral("en"),
            .amount = QStringLiteral("€%1"),
            .dayFormat = QStringLiteral("dd/MM/yyyy"),
            .validUntil = QStringLiteral("valid until %1"),
            .code = QStringLiteral("Code, if the QR is damaged"),
            .instructions = QStringLiteral(
                "To be used at participating shops, in one or several payments. "
                "No change is given."),
            .training = QStringLiteral("TRAINING"),
            .number = QStringLiteral("no. %1"),
            .page = QStringLiteral("page %1 / %2"),
            .enrolTitle = QStringLiteral("Enrol a till"),
            .enrolHint = QStringLiteral("Scan this code with the till before %1."),
            .enrolOnce = QStringLiteral(
                "Secret: it works once. Compare the six digits on both sides.")};
}

} // namespace

std::optional<SheetWording> sheetWording(const QString &language)
{
    const std::array wordings{french(), dutch(), german(), english()};
    const auto found = std::find_if(
        wordings.begin(), wordings.end(),
        [&](const SheetWording &wording) { return wording.language == language; });
    return found == wordings.end() ? std::nullopt : std::optional(*found);
}

} // namespace comptoir::app
