// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/VoucherDesk.h"

#include <QBoxLayout>
#include <QWidget>

namespace comptoir::widgets {
class Button;
class CameraSlot;
class Card;
class Field;
class Label;
} // namespace comptoir::widgets

namespace comptoir::vouchers {

class VouchersController;

/// Waiting for a voucher: the camera's place, the line for a typed code, what holds offline, and
/// the question that a stopped till left behind.
class ReadyPane : public QWidget
{
    Q_OBJECT
public:
    explicit ReadyPane(VouchersController &controller, QWidget *parent = nullptr);

    void showState();
    void showClaims();
    widgets::CameraSlot *camera() const { return m_camera; }
    widgets::Field *codeField() const { return m_code; }

Q_SIGNALS:
    void codeTyped(const QString &text);
    void codeLeft(); ///< Enter on an empty line

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildFoot();
    void buildClaim();
    void submit();

    VouchersController &m_controller;
    widgets::Card *m_claim = nullptr;
    widgets::Label *m_claimText = nullptr;
    OpId m_claimId;
    widgets::CameraSlot *m_camera = nullptr;
    widgets::Field *m_code = nullptr;
    QBoxLayout *m_foot = nullptr;
    widgets::Label *m_offline = nullptr;
    widgets::Button *m_preview = nullptr;
    bool m_checking = false;
};

} // namespace comptoir::vouchers
