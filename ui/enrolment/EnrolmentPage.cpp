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

EnrolmentPage::EnrolmentPage(EnrolmentDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"enrolmentPage"_qs);
    setAccessibleName(tr("Inscrire cette caisse"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(theme::margin);
    m_stack = new QStackedLayout;
    m_stack->addWidget(buildAsk());
    m_stack->addWidget(buildProgress());
    column->addLayout(m_stack, 1);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    m_secondary = new Button(Button::Look::Secondary, this);
    m_secondary->setObjectName(u"enrolBack"_qs);
    m_secondary->setTitle(tr("Annuler"));
    m_secondary->setLeastHeight(theme::money());
    m_primary = new Button(Button::Look::Primary, this);
    m_primary->setObjectName(u"enrolPrimary"_qs);
    m_primary->setTitle(tr("Continuer"));
    m_primary->setLeastHeight(theme::money());
    foot->addWidget(m_secondary);
    foot->addStretch();
    foot->addWidget(m_primary);
    column->addLayout(foot);
    connect(m_primary, &Button::clicked, this, &EnrolmentPage::doPrimary);
    connect(m_secondary, &Button::clicked, this, &EnrolmentPage::goBack);
    goBack();
}

EnrolmentPage::~EnrolmentPage() = default;

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
    connect(m_code, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_step)
            m_primary->setEnabled(!text.trimmed().isEmpty());
    });
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
    large.setPixelSize(72);
    large.setLetterSpacing(QFont::AbsoluteSpacing, 6);
    m_sas->setFont(large);
    m_text = new Label(Type::Price, progress);
    m_text->setObjectName(u"enrolText"_qs);
    QFont reading = theme::font(Type::Body);
    reading.setPixelSize(18);
    m_text->setFont(reading);
    m_text->setAlignment(Qt::AlignHCenter);
    column->addStretch();
    column->addWidget(m_shape, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_sas);
    column->addWidget(m_text);
    column->addStretch();
    return progress;
}

void EnrolmentPage::onScanned(const QString &text)
{
    if (!m_step || *m_step == Step::Failed)
        start(text);
}

void EnrolmentPage::start(const QString &text)
{
    // A camera shows the same code many times a second: one failure is enough.
    if (text.trimmed().isEmpty() || (m_step && text == m_lastText))
        return;
    m_lastText = text;
    m_alive = std::make_shared<int>(0);
    present({Step::Contacting, {}, {}, {}});
    m_desk.enrol(text, [this, attempt = std::weak_ptr<int>(m_alive)](const auto &progress) {
        if (!attempt.expired())
            onProgress(progress);
    });
}

void EnrolmentPage::onProgress(const EnrolmentProgress &progress)
{
    present(progress);
    if (progress.step == Step::Done && progress.membership)
        Q_EMIT enrolled(*progress.membership);
}

void EnrolmentPage::present(const EnrolmentProgress &progress)
{
    m_step = progress.step;
    m_stack->setCurrentIndex(1);
    m_sas->setVisible(progress.step == Step::WaitingForDesk);
    m_primary->setVisible(progress.step == Step::Done || progress.step == Step::Failed);
    m_secondary->setVisible(progress.step == Step::Contacting
                            || progress.step == Step::WaitingForDesk);
    m_primary->setEnabled(true);
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
        m_primary->setTitle(tr("Commencer"));
        break;
    case Step::Failed: {
        const auto words = format::errorWords(progress.error);
        tone = Tone::No;
        icon = "x";
        title = words.title;
        text = words.why + u'\n' + words.next;
        m_primary->setTitle(tr("Recommencer"));
    }
    }
    m_shape->setShape(theme::shapeOf(tone), icon);
    m_shape->setColours(theme::familyOf(tone).fill, theme::familyOf(tone).on);
    m_title->setText(title);
    m_text->setText(text);
    m_title->announce(title + u". "_qs + text);
    goHome();
}

void EnrolmentPage::goBack()
{
    if (m_step && *m_step != Step::Done && *m_step != Step::Failed)
        m_desk.cancel();
    m_alive.reset();
    m_step.reset();
    m_lastText.clear();
    m_code->clear();
    m_stack->setCurrentIndex(0);
    m_primary->setTitle(tr("Continuer"));
    m_primary->setVisible(true);
    m_primary->setEnabled(false);
    m_secondary->setVisible(false);
    goHome();
}

void EnrolmentPage::doPrimary()
{
    if (!m_step)
        start(m_code->text());
    else if (*m_step == Step::Done)
        Q_EMIT finished();
    else if (*m_step == Step::Failed)
        goBack();
}

void EnrolmentPage::goHome()
{
    if (m_step)
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
        if (!m_step || *m_step != Step::Done)
            goBack();
        return;
    case Qt::Key_F4:
        Q_EMIT cameraRestartRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void EnrolmentPage::resizeEvent(QResizeEvent *)
{
    const bool portrait = height() > width();
    m_panes->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void EnrolmentPage::showEvent(QShowEvent *)
{
    goHome();
}

} // namespace comptoir::enrolment
