// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/Language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace comptoir::format {

bool speakFrench(QCoreApplication &application)
{
    // A system in another language must not mix its dates and commas into our sentences.
    if (QLocale().language() != QLocale::French)
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    auto *translator = new QTranslator(&application);
    return translator->load(u":/i18n/comptoir_fr.qm"_qs)
        && application.installTranslator(translator);
}

} // namespace comptoir::format
