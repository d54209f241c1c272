// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/Language.h"

#include <QCoreApplication>
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
    QLocale::Territory territory; ///< where the system's does not say: amounts in euros
};

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

QLocale localeOf(Language language)
{
    const Spoken &entry = find(language);
    const QLocale system = QLocale::system();
    if (system.language() == entry.words
        && system.currencySymbol(QLocale::CurrencyIsoCode) == u"EUR")
        return system;
    return QLocale(entry.words, entry.territory);
}

/// French with accents and 40 % more: what does not fit stands out.
class PseudoTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return u'[' + text + QString(text.size() * 2 / 5, u'ž') + u']';
    }
};

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

Interpreter::Interpreter(QCoreApplication &application) : m_application(application) {}

Interpreter::~Interpreter() = default;

bool Interpreter::speak(Language language)
{
    std::unique_ptr<QTranslator> words;
    if (language == Language::Pseudo)
        words = std::make_unique<PseudoTranslator>();
    else
        words = std::make_unique<QTranslator>();
    const bool loaded = language == Language::Pseudo
        || words->load(u":/i18n/comptoir_%1.qm"_qs.arg(languageCode(language)));
    // A system in another language must not mix its dates and commas into our sentences.
    QLocale::setDefault(localeOf(language));
    m_words = std::move(words); // the old one takes itself out of the application
    m_language = language;
    return m_application.installTranslator(m_words.get()) && loaded;
}

void Interpreter::during(Language language, const std::function<void()> &compose)
{
    const Language before = m_language;
    if (language != before)
        speak(language);
    compose();
    if (language != before)
        speak(before);
}

} // namespace comptoir::format
