// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/format/DateText.h"
#include "ui/format/ErrorText.h"
#include "ui/format/SearchText.h"
#include "ui/settings/SettingView.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>

#include <algorithm>

namespace comptoir::settings {

using widgets::Card;
using widgets::Field;
using widgets::Label;
using Kind = SettingRow::Kind;

namespace {

constexpr int lineWidth = 960;

bool isStored(const SettingRow &row)
{
    return row.kind == Kind::Choice || row.kind == Kind::Number || row.kind == Kind::Text;
}

} // namespace

SettingsPage::SettingsPage(SettingsController &controller, const Clock &clock, SettingsPorts ports,
                           QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_clock(clock),
      m_ports(std::move(ports))
{
    setObjectName(u"settingsPage"_qs);
    setAccessibleName(tr("Réglages"));
    build();
    setFocusProxy(m_search);
    connect(&m_controller, &SettingsController::changed, this, &SettingsPage::showAll);
    showAll();
}

void SettingsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::margin, theme::margin, 0);
    column->setSpacing(theme::margin);
    m_search = new Field("search", this);
    m_search->setObjectName(u"settingsSearch"_qs);
    m_search->setAccessibleName(tr("Chercher un réglage"));
    m_search->setPlaceholderText(tr("Chercher un réglage"));
    m_search->setMaximumWidth(theme::scaled(lineWidth));
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    column->addWidget(m_search);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    content->setMaximumWidth(theme::scaled(lineWidth));
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, theme::margin);
    rows->setSpacing(24);
    addNotice(rows);
    m_nothing = new Label(theme::Type::Body, content);
    m_nothing->setObjectName(u"settingsNothing"_qs);
    m_nothing->hide();
    rows->addWidget(m_nothing);
    std::optional<Group> group;
    for (SettingRow &row : settingsCatalogue()) {
        if (row.kind == Kind::Panel && !panelOf(row))
            continue;
        if (group != row.group) {
            group = row.group;
            auto *section = new QWidget(content);
            auto *inside = new QVBoxLayout(section);
            inside->setContentsMargins(0, 0, 0, 0);
            inside->setSpacing(theme::gap);
            auto *title = new Label(theme::Type::Title, section);
            title->setText(groupTitle(row.group));
            inside->addWidget(title);
            rows->addWidget(section);
            m_sections.push_back(section);
        }
        addRow(m_sections.back(), new SettingView(std::move(row), m_sections.back()));
    }
    rows->addStretch();
    m_scroll->setWidget(content);
    column->addWidget(m_scroll, 1);
}

void SettingsPage::addNotice(QBoxLayout *column)
{
    if (!m_controller.wasDamaged())
        return;
    const auto words = format::errorWords({"settings/damaged", {}, {}});
    const auto &warn = theme::colours().warnTint;
    auto *card = new Card(this);
    card->setObjectName(u"settingsDamaged"_qs);
    card->setGround(warn.fill, warn.edge, 2);
    auto *inside = new QVBoxLayout(card);
    auto *title = new Label(theme::Type::Strong, card);
    title->setText(words.title);
    title->setColour(warn.on);
    auto *why = new Label(theme::Type::Body, card);
    why->setText(words.sentence());
    why->setColour(warn.on);
    inside->addWidget(title);
    inside->addWidget(why);
    column->addWidget(card);
}

void SettingsPage::addRow(QWidget *section, SettingView *view)
{
    section->layout()->addWidget(view);
    m_views.push_back(view);
    if (view->row().kind == Kind::Panel)
        view->setPanel(panelOf(view->row())(view));
    connectRow(view);
}

std::function<QWidget *(QWidget *)> SettingsPage::panelOf(const SettingRow &row) const
{
    if (row.key == "mail")
        return m_ports.mail;
    return row.key == "copies" ? m_ports.copies : m_ports.operators;
}

void SettingsPage::connectRow(SettingView *view)
{
    connect(view, &SettingView::chosen, this,
            [this, view](const QVariant &value) { choose(*view, value); });
    connect(view, &SettingView::acted, this, [this, view] {
        if (view->row().kind == Kind::Link)
            Q_EMIT linkRequested(view->row().key);
        else
            Q_EMIT cueTestRequested(m_controller.settings().volume);
    });
}

void SettingsPage::choose(const SettingView &view, const QVariant &value)
{
    const SettingRow &row = view.row();
    Settings next = m_controller.settings();
    setSetting(next, row.key, value);
    const QString words = u"%1 : %2"_qs.arg(row.label, valueText(row, settingValue(next, row.key)));
    if (!row.counts || !m_ports.allow)
        return apply(row.key, value, words);
    showAll(); // until it is allowed, what holds is shown
    const QPointer<SettingsPage> self(this);
    m_ports.allow(row.label, [self, key = row.key, value, words] {
        if (self)
            self->apply(key, value, words);
    });
}

void SettingsPage::apply(const QByteArray &key, const QVariant &value, const QString &words)
{
    Settings next = m_controller.settings();
    setSetting(next, key, value);
    if (next == m_controller.settings())
        return showAll();
    SettingsController &controller = m_controller;
    const QString by = m_ports.operatorName ? m_ports.operatorName() : QString();
    Q_EMIT undoOffered(words);
    controller.change(next, by); // may be the end of this page
}

void SettingsPage::showAll()
{
    for (SettingView *view : m_views)
        showRow(*view);
}

void SettingsPage::showRow(SettingView &view)
{
    const SettingRow &row = view.row();
    if (row.kind == Kind::Fact)
        return view.setValue(m_ports.facts.value(row.key, tr("Inconnu")), false, false);
    if (!isStored(row))
        return;
    const QVariant value = settingValue(m_controller.settings(), row.key);
    const auto moves = [&](int by) {
        Settings tried = m_controller.settings();
        setSetting(tried, row.key, value.toInt() + by);
        return !(tried == m_controller.settings());
    };
    const bool number = row.kind == Kind::Number;
    view.setValue(value, number && moves(-row.step), number && moves(row.step));
    view.setOrigin(originOf(row.key));
}

QString SettingsPage::originOf(const QByteArray &key) const
{
    const auto &mended = m_controller.mended();
    const bool wasMended = std::any_of(mended.begin(), mended.end(),
                                       [&key](const auto &one) { return one.key == key; });
    if (wasMended)
        return tr("La valeur du fichier n’allait pas : elle a été corrigée.");
    const bool isDefault = settingValue(m_controller.settings(), key) == settingValue({}, key);
    const auto change = m_controller.lastChange(key);
    const QString when = change ? format::momentText(change->at, m_clock.now()) : QString();
    const QString who = !change ? QString()
        : change->by.isEmpty()  ? tr("changé %1").arg(when)
                                : tr("%1, %2").arg(change->by, when);
    if (!isDefault)
        return who;
    return who.isEmpty() ? tr("Par défaut") : tr("Par défaut · %1").arg(who);
}

void SettingsPage::filter(const QString &query)
{
    bool any = false;
    for (SettingView *view : m_views) {
        const SettingRow &row = view->row();
        QStringList words{row.label, row.effect, groupTitle(row.group)};
        for (const auto &[value, word] : row.choices)
            words.append(word);
        const bool found = query.trimmed().isEmpty()
            || format::matchScore(query, words.join(u' ')) > 0;
        view->setVisible(found);
        any = any || found;
    }
    for (QWidget *section : m_sections) {
        const auto views = section->findChildren<SettingView *>(QString(),
                                                                Qt::FindDirectChildrenOnly);
        section->setVisible(std::any_of(views.begin(), views.end(),
                                        [](const SettingView *view) { return !view->isHidden(); }));
    }
    m_nothing->setText(tr("Aucun réglage ne dit « %1 ». Essayez un autre mot.").arg(query));
    m_nothing->setVisible(!any);
    m_scroll->ensureVisible(0, 0);
}

void SettingsPage::showSetting(const QByteArray &key)
{
    m_search->clear();
    const auto found = std::find_if(m_views.begin(), m_views.end(),
                                    [&key](SettingView *view) { return view->row().key == key; });
    if (found == m_views.end())
        return;
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(*found, 0, theme::margin);
    if (QWidget *control = (*found)->control())
        control->setFocus(Qt::TabFocusReason);
}

void SettingsPage::resizeEvent(QResizeEvent *)
{
    for (SettingView *view : m_views)
        view->setRoom(theme::unscaled(width()));
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_search->text().isEmpty())
        return QWidget::keyPressEvent(event);
    m_search->clear();
    m_search->setFocus(Qt::OtherFocusReason);
}

} // namespace comptoir::settings
