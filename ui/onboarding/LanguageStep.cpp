// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/LanguageStep.h"

#include "ui/format/MoneyText.h"
#include "ui/onboarding/ChoiceTile.h"
#include "ui/onboarding/WelcomeController.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"

#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>

#include <algorithm>
#include <array>

namespace comptoir::onboarding {

using theme::Type;
using widgets::Label;
using widgets::SegmentedControl;

namespace {

constexpr std::array sizes{90, 100, 125, 150, 200};
constexpr int besideFrom = 640;

/// A greeting in its own language, whatever is spoken now.
QString greetingOf(format::Language language)
{
    switch (language) {
    case format::Language::Dutch:
        return u"Goedendag en welkom"_qs;
    case format::Language::German:
        return u"Guten Tag und willkommen"_qs;
    case format::Language::English:
        return u"Hello and welcome"_qs;
    default:
        return u"Bonjour et bienvenue"_qs;
    }
}

/// The page is about to be built anew: the keyboard goes on where it was.
void keepFocus(WelcomeController &controller)
{
    if (const QWidget *focus = QApplication::focusWidget())
        controller.setFocusName(focus->objectName());
}

QWidget *titled(const QString &title, QWidget *choice, QWidget *parent)
{
    auto *block = new QWidget(parent);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    auto *name = new Label(Type::Strong, block);
    name->setText(title);
    column->addWidget(name);
    column->addWidget(choice);
    return block;
}

} // namespace

LanguageStep::LanguageStep(WelcomeController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    column->addWidget(buildTiles());
    m_display = new QBoxLayout(QBoxLayout::TopToBottom);
    m_display->setSpacing(20);
    m_display->addWidget(buildTheme(), 1);
    m_display->addWidget(buildSize(), 1);
    column->addLayout(m_display);
    auto *sample = new widgets::Card(this);
    auto *line = new QVBoxLayout(sample);
    line->setContentsMargins(theme::margin, 12, theme::margin, 12);
    auto *words = new Label(Type::Price, sample);
    words->setObjectName(u"textSample"_qs);
    words->setText(tr("Bon valable : %1").arg(format::moneyText(Money::fromCents(1250))));
    auto *more = new Label(Type::Body, sample);
    more->setText(tr("Ce texte se lit-il bien de là où vous travaillez ?"));
    line->addWidget(words);
    line->addWidget(more);
    column->addWidget(sample);
    column->addStretch();
}

QWidget *LanguageStep::buildTiles()
{
    auto *tiles = new QWidget(this);
    m_tiles = new QGridLayout(tiles);
    m_tiles->setContentsMargins(0, 0, 0, 0);
    m_tiles->setSpacing(theme::margin);
    auto *group = new QButtonGroup(tiles);
    for (const auto language : format::languages()) {
        const QString code = format::languageCode(language);
        auto *tile = new ChoiceTile(code.toUpper().toLatin1(), format::languageName(language),
                                    greetingOf(language), tiles);
        tile->setObjectName(u"language-"_qs + code);
        tile->setCheckable(true);
        tile->setChecked(language == m_controller.language());
        group->addButton(tile, int(language));
        m_languages << tile;
        m_tiles->addWidget(tile, int(m_languages.size()) - 1, 0);
    }
    // Queued: the page that holds the tile is about to be built anew.
    connect(
        group, &QButtonGroup::idClicked, &m_controller,
        [controller = &m_controller](int language) {
            keepFocus(*controller);
            controller->chooseLanguage(format::Language(language));
        },
        Qt::QueuedConnection);
    return tiles;
}

QWidget *LanguageStep::buildTheme()
{
    using settings::Theme;
    auto *row = new SegmentedControl(tr("Affichage"),
                                     {tr("Auto"), tr("Clair"), tr("Sombre"), tr("Soleil")}, this);
    row->setObjectName(u"theme"_qs);
    row->choose(std::min(int(m_controller.settings().theme), int(Theme::Outdoor)));
    connect(
        row, &SegmentedControl::chosen, &m_controller,
        [controller = &m_controller](int theme) {
            keepFocus(*controller);
            controller->chooseTheme(Theme(theme));
        },
        Qt::QueuedConnection);
    return titled(tr("Affichage"), row, this);
}

QWidget *LanguageStep::buildSize()
{
    QStringList names;
    for (const int percent : sizes)
        names << tr("%1 %").arg(percent);
    auto *row = new SegmentedControl(tr("Taille du texte"), names, this);
    row->setObjectName(u"fontSize"_qs);
    const auto now = std::find(sizes.begin(), sizes.end(), m_controller.settings().fontPercent);
    row->choose(int(now - sizes.begin()));
    connect(
        row, &SegmentedControl::chosen, &m_controller,
        [controller = &m_controller](int place) {
            keepFocus(*controller);
            controller->chooseFontPercent(sizes.at(size_t(place)));
        },
        Qt::QueuedConnection);
    return titled(tr("Taille du texte"), row, this);
}

void LanguageStep::resizeEvent(QResizeEvent *)
{
    const bool beside = theme::unscaled(width()) >= besideFrom;
    m_display->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    int widest = 0;
    for (const QWidget *tile : m_languages)
        widest = std::max(widest, tile->minimumSizeHint().width());
    const int columns = 2 * widest + theme::margin <= width() ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_languages.size(); ++i) {
        m_tiles->removeWidget(m_languages[i]);
        m_tiles->addWidget(m_languages[i], i / columns, i % columns);
    }
}

} // namespace comptoir::onboarding
