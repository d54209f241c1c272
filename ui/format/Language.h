// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QCoreApplication;
class QTranslator;

namespace comptoir::format {

/// Pseudo: French with accents and 40 % more, for tests of layouts.
enum class Language { French, Dutch, German, English, Pseudo };

/// "fr", "nl", "de", "en", "pseudo"
QString languageCode(Language language);
/// The language of a code or of a locale's name ("nl_BE"); French for what we don't speak.
Language languageNamed(const QString &code);
/// Its own name: "Français", "Nederlands" …
QString languageName(Language language);
/// Those that people may choose, in the order of the screens.
std::vector<Language> languages();

/// Numbers and dates: the system's country where it speaks the language and pays in euros, else
/// France, Belgium, Germany or Ireland.
QLocale localeOf(Language language, const QLocale &system = QLocale::system());

/// Words, plural forms, numbers and dates of the whole program in one language. French is the
/// language of the sources.
class Interpreter
{
public:
    explicit Interpreter(QCoreApplication &application);
    ~Interpreter();
    Interpreter(const Interpreter &) = delete;
    Interpreter &operator=(const Interpreter &) = delete;

    /// False when the compiled translation is missing. What is on screen is rebuilt by its owner.
    bool speak(Language language);
    Language language() const { return m_language; }
    /// Composes something in another language (a proof for the customer), then goes on as before.
    void during(Language language, const std::function<void()> &compose);

private:
    QCoreApplication &m_application;
    std::unique_ptr<QTranslator> m_qtWords;
    std::unique_ptr<QTranslator> m_words;
    Language m_language = Language::French;
};

} // namespace comptoir::format
