// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/WelcomePage.h"

#include "ui/enrolment/EnrolmentPage.h"
#include "ui/hardware/DeviceCards.h"
#include "ui/hardware/DeviceDoctorController.h"
#include "ui/onboarding/LanguageStep.h"
#include "ui/onboarding/OperatorsStep.h"
#include "ui/onboarding/ReadyStep.h"
#include "ui/onboarding/ShopStep.h"
#include "ui/onboarding/StartStep.h"
#include "ui/onboarding/StepsPanel.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CameraSlot.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace comptoir::onboarding {

using theme::Type;
using widgets::Button;
using widgets::Label;
using widgets::SegmentedControl;

namespace {

constexpr int panelFrom = 960, headBesideFrom = 480, noteFrom = 700, panelHeightFrom = 480;
constexpr int wideMargin = 56, narrowMargin = 16, primaryWidth = 320;

QString nameOf(Step step)
{
    switch (step) {
    case Step::Language:
        return WelcomePage::tr("Langue et affichage");
    case Step::Start:
        return WelcomePage::tr("Commencer");
    case Step::Invitation:
        return WelcomePage::tr("Invitation");
    case Step::Shop:
        return WelcomePage::tr("Boutique");
    case Step::Operators:
        return WelcomePage::tr("Opérateurs");
    case Step::Devices:
        return WelcomePage::tr("Matériel");
    case Step::Ready:
        break;
    }
    return WelcomePage::tr("C’est prêt");
}

QString titleOf(Step step)
{
    switch (step) {
    case Step::Language:
        return WelcomePage::tr("Bienvenue. Quelle langue parlez-vous ?");
    case Step::Start:
        return WelcomePage::tr("Par quoi voulez-vous commencer ?");
    case Step::Invitation:
        return WelcomePage::tr("Montrez votre invitation");
    case Step::Shop:
        return WelcomePage::tr("Votre boutique, telle que vos tickets la nomment");
    case Step::Operators:
        return WelcomePage::tr("Qui travaille à cette caisse ?");
    case Step::Devices:
        return WelcomePage::tr("Essayez votre matériel");
    case Step::Ready:
        break;
    }
    return WelcomePage::tr("C’est prêt. Et maintenant ?");
}

} // namespace

WelcomePage::WelcomePage(WelcomeController &controller, enrolment::EnrolmentController &enrolment,
                         hardware::DeviceDoctorController &doctor, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_enrolment(enrolment),
      m_doctor(doctor)
{
    setObjectName(u"welcomePage"_qs);
    setAccessibleName(tr("Bienvenue"));
    m_panes = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_panes->setContentsMargins(0, 0, 0, 0);
    m_panes->setSpacing(0);
    m_panes->setSizeConstraint(QLayout::SetNoConstraint); // a wide layout holds no window wide
    m_panel = new StepsPanel(stepNames(), controller.place(), this);
    m_panes->addWidget(m_panel);
    m_column = new QVBoxLayout;
    m_column->setSpacing(20);
    m_panes->addLayout(m_column, 1);
    buildHead(m_column);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_column->addWidget(m_scroll, 1);
    buildFoot(m_column);
    connect(&controller, &WelcomeController::stepChanged, this, &WelcomePage::showStep,
            Qt::QueuedConnection); // the step that is left may be in the middle of its click
    connect(&controller, &WelcomeController::changed, this, &WelcomePage::showFoot);
    showStep();
    arrange(); // the least size is that of the slim layout
}

QStringList WelcomePage::stepNames() const
{
    QStringList names;
    for (const Step step : m_controller.steps())
        names << nameOf(step);
    return names;
}

void WelcomePage::buildHead(QBoxLayout *column)
{
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(theme::gap);
    m_progress = new Label(Type::Strong, this);
    m_progress->setObjectName(u"welcomeProgress"_qs);
    m_progress->setColour(theme::colours().text2);
    QStringList codes;
    const auto languages = format::languages();
    for (const auto language : languages)
        codes << format::languageCode(language).toUpper();
    m_languages = new SegmentedControl(tr("Langue"), codes, this);
    m_languages->setObjectName(u"language"_qs);
    const auto now = std::find(languages.begin(), languages.end(), m_controller.language());
    m_languages->choose(int(now - languages.begin()));
    m_languages->setMinimumWidth(std::min(312, 4 * theme::control() + 120));
    connect(
        m_languages, &SegmentedControl::chosen, &m_controller,
        [controller = &m_controller, languages](int choice) {
            controller->chooseLanguage(languages.at(size_t(choice)));
        },
        Qt::QueuedConnection);
    m_head->addWidget(m_progress, 1);
    m_head->addWidget(m_languages);
    column->addLayout(m_head);
}

void WelcomePage::buildFoot(QBoxLayout *column)
{
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setSpacing(12);
    m_back = new Button(Button::Look::Secondary, tr("Retour"), "arrow-left", this);
    m_back->setObjectName(u"welcomeBack"_qs);
    m_back->setLeastHeight(theme::money());
    m_note = new Label(Type::Body, this);
    m_note->setObjectName(u"welcomeNote"_qs);
    m_note->setColour(theme::colours().text2);
    m_primary = new Button(Button::Look::Primary, this);
    m_primary->setObjectName(u"welcomeNext"_qs);
    m_primary->setLeastHeight(theme::money());
    m_foot->addWidget(m_back);
    m_foot->addWidget(m_note, 1);
    m_foot->addStretch();
    m_foot->addWidget(m_primary);
    column->addLayout(m_foot);
    connect(m_back, &Button::clicked, this, &WelcomePage::goBack);
    connect(m_primary, &Button::clicked, this, &WelcomePage::goOn);
}

QWidget *WelcomePage::buildStep()
{
    switch (m_controller.step()) {
    case Step::Language:
        return new LanguageStep(m_controller);
    case Step::Start:
        return new StartStep(m_controller);
    case Step::Invitation:
        return buildInvitation();
    case Step::Shop:
        return new ShopStep(m_controller);
    case Step::Operators:
        return new OperatorsStep(m_controller);
    case Step::Devices:
        return buildDevices();
    case Step::Ready:
        break;
    }
    return new ReadyStep(m_controller);
}

QWidget *WelcomePage::buildInvitation()
{
    using enrolment::EnrolmentPage;
    m_invitation = new EnrolmentPage(m_enrolment, EnrolmentPage::Frame::Step);
    connect(m_invitation, &EnrolmentPage::footChanged, this, &WelcomePage::showFoot);
    connect(m_invitation, &EnrolmentPage::cameraRestartRequested, this,
            &WelcomePage::cameraRestartRequested);
    connect(m_invitation, &EnrolmentPage::finished, &m_controller, &WelcomeController::onEnrolled);
    return m_invitation;
}

QWidget *WelcomePage::buildDevices()
{
    m_devices = new hardware::DeviceCards(m_doctor);
    connect(m_devices, &hardware::DeviceCards::cameraRestartRequested, this,
            &WelcomePage::cameraRestartRequested);
    return m_devices;
}

void WelcomePage::showStep()
{
    m_invitation = nullptr;
    m_devices = nullptr;
    if (m_controller.step() != Step::Devices)
        m_doctor.stopListening();
    auto *content = new QWidget; // the title scrolls too: large text needs the height
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    m_title = new Label(Type::Headline, content);
    m_title->setObjectName(u"welcomeTitle"_qs);
    column->addWidget(m_title);
    column->addWidget(buildStep(), 1);
    m_scroll->setWidget(content);
    const int count = int(m_controller.steps().size());
    m_progress->setText(tr("Étape %1 sur %2").arg(m_controller.place() + 1).arg(count));
    m_title->setText(titleOf(m_controller.step()));
    m_title->announce(m_progress->text() + u". "_qs + m_title->text());
    m_panel->setNames(stepNames());
    m_panel->setCurrent(m_controller.place());
    m_languages->setVisible(m_controller.step() != Step::Language);
    showFoot();
    if (isVisible())
        goHome();
    Q_EMIT cameraChanged();
}

void WelcomePage::showFoot()
{
    const bool cancels = m_invitation && m_invitation->foot().canCancel;
    const bool busy = m_invitation && !m_invitation->foot().hasPrimary;
    m_back->setTitle(cancels ? tr("Annuler") : tr("Retour"));
    m_back->setVisible(cancels || m_controller.canGoBack());
    m_primary->setTitle(primaryTitle());
    m_primary->setVisible(!busy);
    m_primary->setEnabled(m_invitation ? m_invitation->foot().canPrimary : m_controller.canGoOn());
    m_note->setText(note());
    fitPrimary();
}

QString WelcomePage::primaryTitle() const
{
    switch (m_controller.step()) {
    case Step::Start:
        switch (m_controller.beginning()) {
        case Beginning::SellNow:
            return tr("Vendre tout de suite");
        case Beginning::Training:
            return tr("Commencer l’entraînement");
        case Beginning::Invitation:
            break;
        }
        return tr("J’ai une invitation");
    case Step::Invitation:
        return m_invitation ? m_invitation->foot().primary : QString();
    case Step::Operators:
        if (m_controller.isAlone())
            return tr("Continuer sans code");
        return m_controller.operatorName().trimmed().isEmpty() ? tr("Continuer")
                                                               : tr("Ajouter et continuer");
    case Step::Ready:
        return m_controller.sellsNow() ? tr("Faire une première vente")
                                       : tr("Encaisser un premier bon");
    default:
        return tr("Continuer");
    }
}

QString WelcomePage::note() const
{
    switch (m_controller.step()) {
    case Step::Language:
        return tr("Tout se change plus tard dans les réglages.");
    case Step::Start:
        return m_controller.beginning() == Beginning::Invitation ? tr("Il faut le réseau.")
                                                                 : tr("Sans réseau, sans compte.");
    case Step::Shop:
        return tr("L’adresse et les rayons se complètent plus tard.");
    case Step::Devices:
        return tr("Rien n’est obligatoire.");
    default:
        return {};
    }
}

/// Where the text is large and the window narrow: the smaller type, then a row of its own, rather
/// than cut words.
void WelcomePage::fitPrimary()
{
    const auto margins = m_column->contentsMargins();
    const bool wide = m_panes->direction() == QBoxLayout::LeftToRight;
    const int all = width() - (wide ? m_panel->width() : 0) - margins.left() - margins.right();
    const int back = m_back->isHidden() ? 0 : m_back->sizeHint().width() + m_foot->spacing();
    m_primary->setLeastHeight(theme::money());
    if (m_primary->sizeHint().width() > all - back)
        m_primary->setLeastHeight(theme::money() - 1);
    const bool beside = m_primary->sizeHint().width() <= all - back;
    m_foot->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_foot->setStretchFactor(m_primary, wide ? 0 : 2);
    m_primary->setMinimumWidth(wide ? primaryWidth : 0);
    m_note->setVisible(!m_note->text().isEmpty() && theme::unscaled(all) >= noteFrom && beside);
}

void WelcomePage::goOn()
{
    if (m_invitation)
        m_invitation->doPrimary();
    else
        m_controller.next();
}

bool WelcomePage::goBack()
{
    if (m_back->isHidden())
        return false;
    if (m_invitation && m_invitation->foot().canCancel)
        m_invitation->goBack();
    else
        m_controller.back();
    return true;
}

void WelcomePage::onScanned(const QString &text)
{
    if (m_controller.takesInvitation(text))
        m_enrolment.onScanned(text);
    else if (m_controller.step() == Step::Devices)
        m_doctor.onCameraScanned(text);
}

widgets::CameraSlot *WelcomePage::camera() const
{
    if (m_invitation)
        return m_invitation->camera();
    return m_devices ? m_devices->camera() : nullptr;
}

void WelcomePage::goHome()
{
    QWidget *home = nullptr;
    if (const QString left = m_controller.takeFocusName(); !left.isEmpty())
        home = findChild<QWidget *>(left);
    if (!home && m_invitation)
        return m_invitation->goHome();
    if (!home && !m_devices) {
        const auto tiles = m_scroll->widget()->findChildren<QAbstractButton *>();
        const auto chosen = std::find_if(tiles.begin(), tiles.end(), [](const auto *tile) {
            return tile->isCheckable() && tile->isChecked();
        });
        home = chosen == tiles.end() ? nullptr : *chosen;
    }
    (home ? home : m_primary)->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat() && m_primary->isEnabled() && !m_primary->isHidden())
            goOn();
        return;
    case Qt::Key_Left:
        if (!(event->modifiers() & Qt::AltModifier))
            break;
        [[fallthrough]];
    case Qt::Key_Escape:
    case Qt::Key_Back:
        goBack();
        return;
    case Qt::Key_F4:
        return Q_EMIT cameraRestartRequested();
    }
    QWidget::keyPressEvent(event);
}

void WelcomePage::resizeEvent(QResizeEvent *)
{
    arrange();
}

void WelcomePage::arrange()
{
    const int room = theme::unscaled(width());
    const bool slim = height() > width() || room < panelFrom;
    m_panel->setSlim(slim);
    m_panel->setHidden(slim && theme::unscaled(height()) < panelHeightFrom);
    m_panes->setDirection(slim ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool low = height() < 720;
    const int side = slim || low ? (room < 720 ? narrowMargin : 32) : wideMargin;
    m_column->setContentsMargins(side, slim || low ? 16 : 40, side, slim || low ? 16 : 32);
    m_column->setSpacing(low ? 12 : 20);
    m_head->setDirection(room < headBesideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fitPrimary();
}

void WelcomePage::showEvent(QShowEvent *)
{
    goHome();
}

} // namespace comptoir::onboarding
