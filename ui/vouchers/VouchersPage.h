// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vouchers/VouchersController.h"

#include <QDir>
#include <QUrl>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QStackedLayout;

namespace comptoir::widgets {
class Button;
class CameraSlot;
class Card;
class Label;
class Sheet;
} // namespace comptoir::widgets

namespace comptoir::vouchers {

class AmountPane;
class ReadyPane;
class VerdictPane;

/// The voucher desk of the counter (ux.md S3 and §7). By touch, keyboard or scanner alike: digits
/// are the amount, letters go to the code line, Enter is the primary action, Esc goes back.
class VouchersPage : public QWidget
{
    Q_OBJECT
public:
    /// Where proofs of redemption go and how one is shown (QDesktopServices::openUrl).
    struct Proofs
    {
        QDir folder;
        std::function<bool(const QUrl &)> open;
    };

    VouchersPage(VouchersController &controller, Proofs proofs, QWidget *parent = nullptr);

    widgets::CameraSlot *camera() const;
    void goHome();

Q_SIGNALS:
    void cameraRestartRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildError();
    void connectController();
    void showState();
    void showVerdict();
    void showError();
    void showButtons();
    void showLossQuestion();
    void buildLossQuestion();
    void saveProof();
    bool pressAmountKey(const QKeyEvent &event);
    bool pressCommandKey(const QKeyEvent &event);
    bool hasProof() const;
    void typeCode(const QString &first);

    VouchersController &m_controller;
    Proofs m_proofs;
    QBoxLayout *m_panes = nullptr;
    QStackedLayout *m_left = nullptr;
    ReadyPane *m_ready = nullptr;
    VerdictPane *m_verdict = nullptr;
    AmountPane *m_amount = nullptr;
    widgets::Card *m_error = nullptr;
    widgets::Label *m_errorTitle = nullptr;
    widgets::Label *m_errorText = nullptr;
    widgets::Button *m_leave = nullptr;
    widgets::Button *m_undo = nullptr;
    widgets::Button *m_typeCode = nullptr;
    widgets::Button *m_proof = nullptr;
    widgets::Sheet *m_loss = nullptr;
    widgets::Label *m_lossText = nullptr;
    VouchersController::Phase m_shownPhase = VouchersController::Phase::Ready;
    VerdictId m_shownId = VerdictId::NotDebited;
};

} // namespace comptoir::vouchers
