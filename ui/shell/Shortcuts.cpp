// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Shortcuts.h"

#include <QCoreApplication>
#include <QSet>

namespace comptoir::shell {

namespace {

struct KeyText
{
    Q_DECLARE_TR_FUNCTIONS(comptoir::shell::KeyText)
};

QString named(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return KeyText::tr("Entrée");
    case Qt::Key_Escape:
        return KeyText::tr("Échap");
    case Qt::Key_Space:
        return KeyText::tr("Espace");
    case Qt::Key_Backspace:
        return KeyText::tr("Retour arrière");
    case Qt::Key_Delete:
        return KeyText::tr("Suppr");
    case Qt::Key_Left:
        return u"←"_qs;
    case Qt::Key_Right:
        return u"→"_qs;
    case Qt::Key_Up:
        return u"↑"_qs;
    case Qt::Key_Down:
        return u"↓"_qs;
    case Qt::Key_Minus:
        return u"−"_qs;
    default:
        return QKeySequence(key).toString(QKeySequence::PortableText);
    }
}

bool isTypedOnAzerty(const QKeySequence &sequence)
{
    const QKeyCombination combination = sequence[0];
    const auto modifiers = combination.keyboardModifiers();
    const bool digit = combination.key() >= Qt::Key_0 && combination.key() <= Qt::Key_9;
    const bool altGr = (modifiers & Qt::ControlModifier) && (modifiers & Qt::AltModifier);
    const bool onPad = modifiers & Qt::KeypadModifier;
    return !altGr && !(digit && !onPad && (modifiers & ~Qt::ShiftModifier));
}

} // namespace

QString keyName(const QKeySequence &key)
{
    if (key.isEmpty())
        return {};
    const QKeyCombination combination = key[0];
    const auto modifiers = combination.keyboardModifiers();
    QStringList parts;
    if (modifiers & Qt::ControlModifier)
        parts << KeyText::tr("Ctrl");
    if (modifiers & Qt::AltModifier)
        parts << KeyText::tr("Alt");
    if (modifiers & Qt::ShiftModifier)
        parts << KeyText::tr("Maj");
    parts << named(combination.key());
    if (modifiers & Qt::KeypadModifier)
        parts.last() = KeyText::tr("%1 du pavé").arg(parts.last());
    return parts.join(u" + "_qs);
}

std::vector<Shortcut> shortcuts()
{
    using Act = ShellAct;
    const auto keys = [](const char *portable) {
        return QList{QKeySequence(QString::fromLatin1(portable))};
    };
    return {
        {Act::Keys, keys("F1"), KeyText::tr("Touches de cet écran")},
        {Act::Search, keys("Ctrl+K"), KeyText::tr("Chercher une action")},
        {Act::Scan, keys("F4"), KeyText::tr("Scanner ou taper un code")},
        {Act::Undo, keys("Ctrl+Z"), KeyText::tr("Annuler ce qui vient d’être fait")},
        {Act::Back, keys("Alt+Left"), KeyText::tr("Revenir en arrière")},
        {Act::NextSection, keys("Ctrl+Tab"), KeyText::tr("Écran suivant")},
        {Act::PreviousSection, keys("Ctrl+Shift+Tab"), KeyText::tr("Écran précédent")},
        {Act::Synchronise, keys("Ctrl+Y"), KeyText::tr("Synchronisation")},
        {Act::Settings, keys("Ctrl+,"), KeyText::tr("Réglages")},
        {Act::Lock, keys("F12"), KeyText::tr("Verrouiller")},
        {Act::FullScreen, keys("F11"), KeyText::tr("Plein écran")},
        {Act::Outdoor, keys("Ctrl+F11"), KeyText::tr("Affichage extérieur")},
        // "+" needs Shift on most keyboards: its key without Shift does the same.
        {Act::Larger, keys("Ctrl++") + keys("Ctrl+="), KeyText::tr("Texte plus grand")},
        {Act::Smaller, keys("Ctrl+-"), KeyText::tr("Texte plus petit")},
        {Act::NormalSize, keys("Ctrl+Num+0"), KeyText::tr("Texte à sa taille normale")},
    };
}

QStringList shortcutFaults(const std::vector<Section> &sections)
{
    QStringList faults;
    QSet<QString> window;
    const auto check = [&faults](const QKeySequence &key, QSet<QString> &owned,
                                 const QString &owner) {
        const QString name = key.toString(QKeySequence::PortableText);
        if (owned.contains(name))
            faults << u"%1 of %2 has an owner already"_qs.arg(name, owner);
        if (!isTypedOnAzerty(key))
            faults << u"%1 of %2 can't be typed on AZERTY"_qs.arg(name, owner);
        owned.insert(name);
    };
    for (const Shortcut &shortcut : shortcuts())
        for (const QKeySequence &key : shortcut.keys)
            check(key, window, u"the window"_qs);
    for (const Section &section : sections) {
        QSet<QString> owned = window;
        for (const KeyHint &hint : section.keys)
            if (!hint.key.isEmpty())
                check(hint.key, owned, QString::fromLatin1(section.id));
    }
    return faults;
}

} // namespace comptoir::shell
