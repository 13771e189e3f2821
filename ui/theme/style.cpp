// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>

namespace kontor::theme {
namespace {

constexpr char kindProperty[] = "kontorButtonKind";

/// A copy of an option with some palette colours changed, for labels that Fusion draws.
template <typename Option>
Option recoloured(const Option &option, std::initializer_list<std::pair<QPalette::ColorRole, QColor>> colors)
{
    Option copy(option);
    for (const auto &[role, color] : colors)
        copy.palette.setColor(role, color);
    return copy;
}

ButtonKind shownKind(const QStyleOption &option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const ButtonKind kind = buttonKind(widget);
    if (kind == ButtonKind::Normal && button && button->features.testFlag(QStyleOptionButton::DefaultButton))
        return ButtonKind::Primary;
    if (kind == ButtonKind::Normal && button && button->features.testFlag(QStyleOptionButton::Flat))
        return ButtonKind::Flat;
    return kind;
}

bool isTextEditor(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

QColor focusColor(const QStyleOption &option, const QWidget *widget)
{
    const Theme &theme = Theme::of(option.palette);
    const bool onAccent = qobject_cast<const QPushButton *>(widget)
        && (buttonKind(widget) == ButtonKind::Primary || static_cast<const QPushButton *>(widget)->isDefault());
    return theme.color(onAccent ? ColorRole::OnAccent : ColorRole::Accent);
}

}  // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, int(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget *widget)
{
    return widget ? ButtonKind(widget->property(kindProperty).toInt()) : ButtonKind::Normal;
}

Style::Style() : QProxyStyle(QStringLiteral("fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand: return drawButtonPanel(*option, shownKind(*option, widget), *painter);
    case PE_PanelButtonTool: return drawToolButtonPanel(*option, *painter);
    case PE_FrameDefaultButton: return;
    case PE_PanelLineEdit:
        // Fields inside spin and combo boxes have no frame of their own.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawFieldPanel(*option, *painter);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (isTextEditor(widget))
            return drawFieldPanel(*option, *painter);
        [[fallthrough]];
    case PE_FrameMenu:
    case PE_FrameGroupBox:
        return fillRounded(*painter, option->rect, {}, theme.color(ColorRole::Border), 0);
    case PE_FrameTabBarBase: {
        const QRect rect = option->rect;
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorRole::Border));
        return;
    }
    case PE_FrameTabWidget: return;
    case PE_FrameFocusRect:
        return drawFocusRing(*painter, option->rect, focusColor(*option, widget), metrics::radius - 2);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheckBox(*option, *painter);
    case PE_IndicatorRadioButton: return drawRadioButton(*option, *painter);
    case PE_PanelItemViewItem: return drawItemPanel(*option, *painter);
    case PE_PanelItemViewRow: return;
    case PE_IndicatorArrowDown: return drawChevron(*painter, option->rect, Qt::DownArrow, theme.color(ColorRole::Muted));
    case PE_IndicatorArrowUp: return drawChevron(*painter, option->rect, Qt::UpArrow, theme.color(ColorRole::Muted));
    case PE_IndicatorArrowLeft: return drawChevron(*painter, option->rect, Qt::LeftArrow, theme.color(ColorRole::Muted));
    case PE_IndicatorArrowRight: return drawChevron(*painter, option->rect, Qt::RightArrow, theme.color(ColorRole::Muted));
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        return drawChevron(*painter, option->rect, up ? Qt::UpArrow : Qt::DownArrow, theme.color(ColorRole::Muted));
    }
    case PE_PanelTipLabel: return fillRounded(*painter, option->rect, theme.color(ColorRole::Toast), {}, 0);
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool Style::drawLabel(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = option->state.testFlag(State_Enabled);
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && element == CE_PushButtonLabel) {
        const ButtonKind kind = enabled ? shownKind(*option, widget) : ButtonKind::Normal;
        if (kind != ButtonKind::Primary && kind != ButtonKind::Link)
            return false;
        const QColor color = theme.color(kind == ButtonKind::Primary ? ColorRole::OnAccent : ColorRole::Accent);
        const QStyleOptionButton copy = recoloured(*button, {{QPalette::ButtonText, color}});
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return true;
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && element == CE_TabBarTabLabel) {
        if (!enabled || tab->state.testFlag(State_Selected))
            return false;
        const QStyleOptionTab copy = recoloured(*tab, {{QPalette::WindowText, theme.color(ColorRole::Muted)}});
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return true;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && element == CE_MenuItem) {
        const QStyleOptionMenuItem copy = recoloured(*item, {{QPalette::Highlight, theme.color(ColorRole::Selection)},
            {QPalette::HighlightedText, enabled ? theme.color(ColorRole::Text) : theme.disabledText()}});
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return true;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option); item && element == CE_ItemViewItem) {
        const QStyleOptionViewItem copy = recoloured(*item, {{QPalette::HighlightedText, item->palette.color(QPalette::Text)}});
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return true;
    }
    return false;
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case CE_Splitter:
        painter->fillRect(option->rect, theme.color(ColorRole::Border));
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, *painter);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: return drawHeaderSection(*option, *painter);
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(*bar, *painter);
        return;
    default:
        if (!drawLabel(element, option, painter, widget))
            QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, scrollBarPart(*bar, SC_ScrollBarSlider), *painter);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return drawComboBox(*combo, subControlRect(control, option, SC_ComboBoxArrow, widget), *painter);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return drawSpinBox(*spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                           subControlRect(control, option, SC_SpinBoxDown, widget), *painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // The focus ring of a button follows its outline.
    if (element == SE_PushButtonFocusRect)
        return buttonKind(widget) == ButtonKind::Primary ? option->rect.adjusted(2, 2, -2, -2) : option->rect;
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int inset = frame && frame->lineWidth > 0 ? 6 : 0;
        return option->rect.adjusted(inset, 0, -inset, 0);
    }
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        // A button is as wide as its words: Fusion's minimum of 80 px is lost on short German ones.
        size = QSize(contents.width() + 2 * metrics::space3, metrics::control);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && button->text.isEmpty())
            size.setWidth(qMax(metrics::control, contents.width() + metrics::space2));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        // Embedded editors without frame bring their own height.
        size.setHeight(qMax(size.height(), metrics::control));
        break;
    case CT_ToolButton:
        size = size.expandedTo(QSize(metrics::control - 4, metrics::control - 4));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(qMax(size.height(), 28));
        break;
    case CT_TabBarTab: size.setHeight(36); break;
    case CT_HeaderSection: size.setHeight(qMax(size.height(), metrics::rowCompact)); break;
    case CT_ProgressBar: size.setHeight(metrics::space3); break;
    default: break;
    }
    return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return metrics::space4;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return metrics::space2;
    case PM_DefaultFrameWidth:
        // Room for the rounded corners, which the square text area would paint over.
        return isTextEditor(widget) ? metrics::space1 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth: return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return metrics::iconSmall;
    case PM_ToolBarIconSize: return metrics::iconLarge;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 17;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return metrics::space2;
    case PM_TabBarTabHSpace: return metrics::space5;
    case PM_TabBarTabVSpace: return metrics::space4;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup: return 0;
    case SH_TabBar_ElideMode: return Qt::ElideRight;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

}  // namespace kontor::theme
