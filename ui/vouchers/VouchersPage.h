// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vouchers/RefundSheet.h"
#include "ui/vouchers/VouchersController.h"

#include <QDir>
#include <QUrl>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QGridLayout;
class QScrollArea;
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
class FlashOverlay;
class PrimaryBar;
class ReadyPane;
class VerdictPane;

/// The voucher desk of the counter (ux.md S3 and §7). By touch, keyboard or scanner alike: digits
/// are the amount, letters go to the code line, Enter is the primary action, Esc goes back.
class VouchersPage : public QWidget
{
    Q_OBJECT
public:
    /// Where proofs of redemption go, how one is shown (QDesktopServices::openUrl), and how it is
    /// written in the customers' language (format::Interpreter::during); else in the screen's.
    struct Proofs
    {
        QDir folder;
        std::function<bool(const QUrl &)> open = {};
        std::function<void(const std::function<void()> &)> inReceiptLanguage = {};
    };

    VouchersPage(VouchersController &controller, Proofs proofs, RefundSheet::Allow allow = {},
                 QWidget *parent = nullptr);

    widgets::CameraSlot *camera() const;
    void goHome();

Q_SIGNALS:
    void cameraRestartRequested();
    /// What was scanned is a loyalty card: it is to be opened where cards are.
    void cardRequested(const QString &scanned);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildButtons();
    void place(bool stacked);
    void fitStack();
    void onCue(theme::Cue cue);
    void buildError();
    void connectController();
    void showState();
    void showVerdict(const Verdict &verdict);
    void scroll(int pages);
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
    RefundSheet::Allow m_allow;
    QGridLayout *m_grid = nullptr;
    QScrollArea *m_scroll = nullptr; ///< the amount; both panes where they are stacked
    QBoxLayout *m_stack = nullptr; ///< inside it
    QWidget *m_leftPane = nullptr;
    QStackedLayout *m_left = nullptr;
    ReadyPane *m_ready = nullptr;
    VerdictPane *m_verdict = nullptr;
    AmountPane *m_amount = nullptr;
    PrimaryBar *m_primary = nullptr;
    FlashOverlay *m_flash = nullptr;
    widgets::Card *m_error = nullptr;
    widgets::Label *m_errorTitle = nullptr;
    widgets::Label *m_errorText = nullptr;
    widgets::Button *m_leave = nullptr;
    widgets::Button *m_undo = nullptr;
    widgets::Button *m_typeCode = nullptr;
    widgets::Button *m_card = nullptr;
    widgets::Button *m_proof = nullptr;
    widgets::Button *m_refund = nullptr;
    widgets::Sheet *m_loss = nullptr;
    widgets::Label *m_lossText = nullptr;
    VouchersController::Phase m_shownPhase = VouchersController::Phase::Ready;
    VerdictId m_shownId = VerdictId::NotDebited;
    std::optional<bool> m_stacked;
};

} // namespace comptoir::vouchers
