// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

QT_FORWARD_DECLARE_CLASS(QAbstractButton)

namespace kontor::theme {

/// How much a button wants to be pressed.
enum class ButtonKind {
    Normal,
    Primary,  ///< the one thing to do here
    Flat,     ///< no frame until the pointer is over it
    Link,     ///< accent-coloured text
};
void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *widget);

/// Fusion with flat surfaces, rounded corners, thin lines and a visible focus. Takes all colours from the palette's
/// Theme. GUI thread.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

private:
    // Each returns false for what it leaves to others.
    bool drawFrame(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const;
    bool drawItem(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    bool showsMnemonics(const QStyleOption &option, const QWidget *widget) const;
    bool drawLabel(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
};

}  // namespace kontor::theme
