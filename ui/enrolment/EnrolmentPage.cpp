// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enrolment/EnrolmentPage.h"

#include "ui/format/ErrorText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CameraSlot.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ShapeView.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>

namespace comptoir::enrolment {

using theme::Tone;
using theme::Type;
using widgets::Button;
using widgets::Label;

using Step = EnrolmentProgress::Step;

namespace {
constexpr int sasPixels = 72, largestSasPixels = 88, besideFrom = 600;
} // namespace

EnrolmentPage::EnrolmentPage(EnrolmentController &controller, Frame frame, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_frame(frame)
{
    build();
}

EnrolmentPage::EnrolmentPage(EnrolmentDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_own(std::make_unique<EnrolmentController>(desk)),
      m_controller(*m_own),
      m_frame(Frame::Page)
{
    build();
}

EnrolmentPage::~EnrolmentPage() = default;

void EnrolmentPage::build()
{
    setObjectName(u"enrolmentPage"_qs);
    setAccessibleName(tr("Inscrire cette caisse"));
    auto *column = new QVBoxLayout(this);
    if (m_frame == Frame::Step)
        column->setContentsMargins(0, 0, 0, 0);
    else
        column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(theme::margin);
    m_stack = new QStackedLayout;
    m_stack->addWidget(buildAsk());
    m_stack->addWidget(buildProgress());
    column->addLayout(m_stack, 1);
    column->addWidget(buildFoot());
    connect(&m_controller, &EnrolmentController::changed, this, &EnrolmentPage::present);
    connect(&m_controller, &EnrolmentController::enrolled, this, &EnrolmentPage::enrolled);
    present();
}

QWidget *EnrolmentPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_secondary = new Button(Button::Look::Secondary, foot);
    m_secondary->setObjectName(u"enrolBack"_qs);
    m_secondary->setTitle(tr("Annuler"));
    m_secondary->setLeastHeight(theme::money());
    m_primary = new Button(Button::Look::Primary, foot);
    m_primary->setObjectName(u"enrolPrimary"_qs);
    m_primary->setLeastHeight(theme::money());
    row->addWidget(m_secondary);
    row->addStretch();
    row->addWidget(m_primary);
    connect(m_primary, &Button::clicked, this, &EnrolmentPage::doPrimary);
    connect(m_secondary, &Button::clicked, this, &EnrolmentPage::goBack);
    foot->setVisible(m_frame == Frame::Page);
    return foot;
}

QWidget *EnrolmentPage::buildAsk()
{
    auto *ask = new QWidget(this);
    m_panes = new QBoxLayout(QBoxLayout::LeftToRight, ask);
    m_panes->setContentsMargins(0, 0, 0, 0);
    m_panes->setSpacing(24);
    m_camera = new widgets::CameraSlot(ask);
    m_camera->setObjectName(u"camera"_qs);
    connect(m_camera, &widgets::CameraSlot::restartRequested, this,
            &EnrolmentPage::cameraRestartRequested);
    auto *texts = new QWidget(ask);
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::margin);
    auto *title = new Label(Type::Headline, texts);
    title->setText(tr("J’ai un code d’invitation"));
    title->setVisible(m_frame == Frame::Page);
    auto *how = new Label(Type::Body, texts);
    how->setText(tr("Présentez à la caméra le carré que la mairie affiche. Sans caméra, collez ici "
                    "le texte de l’invitation."));
    m_code = new widgets::Field("qrcode", texts);
    m_code->setObjectName(u"ticketField"_qs);
    m_code->setPlaceholderText(tr("Texte de l’invitation"));
    m_code->setAccessibleName(tr("Texte de l’invitation"));
    m_code->setMaxLength(4096);
    auto *note = new Label(Type::Secondary, texts);
    note->setText(tr("Une invitation sert une fois et vaut quinze minutes."));
    column->addWidget(title);
    column->addWidget(how);
    column->addWidget(m_code);
    column->addWidget(note);
    column->addStretch();
    m_panes->addWidget(m_camera, 1);
    m_panes->addWidget(texts, 1);
    connect(m_code, &QLineEdit::returnPressed, this, &EnrolmentPage::doPrimary);
    m_code->setText(m_controller.draft());
    connect(m_code, &QLineEdit::textChanged, &m_controller, &EnrolmentController::setDraft);
    return ask;
}

QWidget *EnrolmentPage::buildProgress()
{
    auto *progress = new QWidget(this);
    auto *column = new QVBoxLayout(progress);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::margin);
    m_shape = new widgets::ShapeView(progress);
    m_title = new Label(Type::Headline, progress);
    m_title->setObjectName(u"enrolTitle"_qs);
    m_title->setAlignment(Qt::AlignHCenter);
    m_sas = new Label(Type::Display, progress);
    m_sas->setObjectName(u"enrolSas"_qs);
    m_sas->setAlignment(Qt::AlignHCenter);
    QFont large = m_sas->font();
    large.setPixelSize(std::min(theme::scaled(sasPixels), largestSasPixels));
    large.setLetterSpacing(QFont::AbsoluteSpacing, 6);
    m_sas->setFont(large);
    m_text = new Label(Type::Body, progress);
    m_text->setObjectName(u"enrolText"_qs);
    m_text->setAlignment(Qt::AlignHCenter);
    column->addStretch();
    column->addWidget(m_shape, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_sas);
    column->addWidget(m_text);
    column->addStretch();
    return progress;
}

void EnrolmentPage::present()
{
    const auto &progress = m_controller.progress();
    const auto step = progress ? std::optional(progress->step) : std::nullopt;
    m_stack->setCurrentIndex(progress ? 1 : 0);
    if (m_code->text() != m_controller.draft())
        m_code->setText(m_controller.draft());
    const Foot now = foot();
    m_primary->setTitle(now.primary);
    m_primary->setVisible(now.hasPrimary);
    m_primary->setEnabled(now.canPrimary);
    m_secondary->setVisible(now.canCancel);
    if (progress)
        presentProgress(*progress);
    if (step != m_shown) {
        m_shown = step;
        goHome();
    }
    Q_EMIT footChanged();
}

EnrolmentPage::Foot EnrolmentPage::foot() const
{
    const auto &progress = m_controller.progress();
    if (!progress)
        return {tr("Continuer"), true, !m_controller.draft().trimmed().isEmpty(), false};
    if (progress->step == Step::Done)
        return {tr("Commencer"), true, true, false};
    if (progress->step == Step::Failed)
        return {tr("Recommencer"), true, true, false};
    return {tr("Continuer"), false, false, true};
}

void EnrolmentPage::presentProgress(const EnrolmentProgress &progress)
{
    m_sas->setVisible(progress.step == Step::WaitingForDesk);
    Tone tone = Tone::Neutral;
    QByteArray icon = "cloud-up";
    QString title = tr("Contact avec la mairie…");
    QString text = tr("Cela prend quelques secondes.");
    switch (progress.step) {
    case Step::Contacting:
        break;
    case Step::WaitingForDesk:
        icon = "shield-check";
        title = tr("Comparez ces six chiffres");
        text = tr("Le guichet doit voir les mêmes à l’écran. S’ils diffèrent, annulez.");
        m_sas->setText(progress.sas.left(3) + u' ' + progress.sas.mid(3));
        m_sas->setAccessibleName(tr("Chiffres à comparer : %1").arg(progress.sas));
        break;
    case Step::Done:
        tone = Tone::Ok;
        icon = "check";
        title = tr("Bienvenue à %1")
                    .arg(progress.membership ? progress.membership->town : QString());
        text = tr("Cette caisse est celle de %1. Elle peut débiter les bons de la ville.")
                   .arg(progress.membership ? progress.membership->shop : QString());
        break;
    case Step::Failed: {
        const auto words = format::errorWords(progress.error);
        tone = Tone::No;
        icon = "x";
        title = words.title;
        text = words.why + u'\n' + words.next;
    }
    }
    m_shape->setShape(theme::shapeOf(tone), icon);
    m_shape->setColours(theme::familyOf(tone).fill, theme::familyOf(tone).on);
    m_title->setText(title);
    m_text->setText(text);
    m_title->announce(title + u". "_qs + text);
}

void EnrolmentPage::goBack()
{
    m_controller.giveUp();
}

void EnrolmentPage::doPrimary()
{
    const auto &progress = m_controller.progress();
    if (!progress)
        m_controller.start(m_code->text());
    else if (progress->step == Step::Done)
        Q_EMIT finished();
    else if (progress->step == Step::Failed)
        m_controller.giveUp();
}

void EnrolmentPage::goHome()
{
    if (m_controller.progress())
        setFocus(Qt::OtherFocusReason);
    else
        m_code->setFocus(Qt::OtherFocusReason);
}

void EnrolmentPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat())
            doPrimary();
        return;
    case Qt::Key_Escape:
        return goBack();
    case Qt::Key_F4:
        Q_EMIT cameraRestartRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void EnrolmentPage::resizeEvent(QResizeEvent *)
{
    const bool portrait = height() > width() || theme::unscaled(width()) < besideFrom;
    m_panes->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void EnrolmentPage::showEvent(QShowEvent *)
{
    goHome();
}

} // namespace comptoir::enrolment
