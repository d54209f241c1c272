// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/Language.h"
#include "ui/format/PseudoTranslator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <array>

namespace comptoir::format {

namespace {

struct Spoken
{
    Language language;
    const char *code;
    const char *name;
    QLocale::Language words;
    QLocale::Territory territory; ///< unless the system says another country of the euro
};

/// In the order of the enumeration.
constexpr std::array spoken{
    Spoken{Language::French, "fr", "Français", QLocale::French, QLocale::France},
    Spoken{Language::Dutch, "nl", "Nederlands", QLocale::Dutch, QLocale::Belgium},
    Spoken{Language::German, "de", "Deutsch", QLocale::German, QLocale::Germany},
    Spoken{Language::English, "en", "English", QLocale::English, QLocale::Ireland},
    Spoken{Language::Pseudo, "pseudo", "Pseudo", QLocale::French, QLocale::France},
};

const Spoken &find(Language language)
{
    return spoken[size_t(language)];
}

} // namespace

QString languageCode(Language language)
{
    return QString::fromLatin1(find(language).code);
}

Language languageNamed(const QString &code)
{
    for (const Spoken &entry : spoken)
        if (code.section(u'_', 0, 0) == QLatin1String(entry.code))
            return entry.language;
    return Language::French;
}

QString languageName(Language language)
{
    return QString::fromUtf8(find(language).name);
}

std::vector<Language> languages()
{
    return {Language::French, Language::Dutch, Language::German, Language::English};
}

QLocale localeOf(Language language, const QLocale &system)
{
    const Spoken &entry = find(language);
    // By its name, not QLocale::system() itself: that one mixes in LC_NUMERIC and LC_TIME.
    const QLocale here(entry.words, system.territory());
    const bool euros = here.currencySymbol(QLocale::CurrencyIsoCode) == u"EUR";
    if (system.language() == entry.words && here.territory() == system.territory() && euros)
        return here;
    return QLocale(entry.words, entry.territory);
}

Interpreter::Interpreter(QCoreApplication &application) : m_application(application) {}

Interpreter::~Interpreter() = default;

bool Interpreter::speak(Language language)
{
    const QLocale locale = localeOf(language);
    // Qt's own few words (menus of text fields), where the system has them.
    auto qtWords = std::make_unique<QTranslator>();
    if (qtWords->load(locale, u"qtbase"_qs, u"_"_qs,
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(qtWords.get());
    std::unique_ptr<QTranslator> words;
    if (language == Language::Pseudo)
        words = std::make_unique<PseudoTranslator>();
    else
        words = std::make_unique<QTranslator>();
    const bool loaded = language == Language::Pseudo
        || words->load(u":/i18n/comptoir_%1.qm"_qs.arg(languageCode(language)));
    // A system in another language must not mix its dates and commas into our sentences.
    QLocale::setDefault(locale);
    m_qtWords = std::move(qtWords); // the old ones take themselves out of the application
    m_words = std::move(words);
    m_language = language;
    return m_application.installTranslator(m_words.get()) && loaded;
}

void Interpreter::during(Language language, const std::function<void()> &compose)
{
    const Language before = m_language;
    speak(language);
    compose();
    speak(before); // even the same: compose may have spoken otherwise
}

} // namespace comptoir::format
