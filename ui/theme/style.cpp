// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QHash>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>

namespace kontor::theme {
namespace {

constexpr char kindProperty[] = "kontorButtonKind";
constexpr int cellIndent = 6;  // of texts in tables and lists

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

bool Style::drawFrame(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                      const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    const QColor line = theme.color(ColorRole::Border);
    switch (element) {
    case PE_FrameDefaultButton:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_PanelItemViewRow: return true;  // drawn by their panels, or not wanted
    case PE_Frame:
        if (isTextEditor(widget))
            drawFieldPanel(*option, *painter);
        else
            fillRounded(*painter, option->rect, {}, line, 0);
        return true;
    case PE_FrameGroupBox: {
        // The rectangle includes the title, which stands above the frame.
        const int title = option->fontMetrics.height() + metrics::space1;
        fillRounded(*painter, option->rect.adjusted(0, title, 0, 0), {}, line, metrics::radius);
        return true;
    }
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), line);
        return true;
    case PE_FrameFocusRect:
        drawFocusRing(*painter, option->rect, theme.color(ColorRole::Accent), metrics::radius - 2);
        return true;
    case PE_PanelMenu:
        fillRounded(*painter, option->rect, theme.color(ColorRole::Surface), theme.color(ColorRole::ControlBorder), 0);
        return true;
    case PE_PanelTipLabel: fillRounded(*painter, option->rect, theme.color(ColorRole::Toast), {}, 0); return true;
    default: return false;
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (drawFrame(element, option, painter, widget))
        return;
    const auto arrow = [&](Qt::ArrowType direction) {
        drawChevron(*painter, option->rect, direction, Theme::of(option->palette).color(ColorRole::Muted));
    };
    switch (element) {
    case PE_PanelButtonCommand: return drawButtonPanel(*option, shownKind(*option, widget), *painter);
    case PE_PanelButtonTool: return drawToolButtonPanel(*option, *painter);
    case PE_PanelLineEdit:
        // Fields inside spin and combo boxes have no frame of their own.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawFieldPanel(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheckBox(*option, *painter);
    case PE_IndicatorRadioButton: return drawRadioButton(*option, *painter);
    case PE_PanelItemViewItem: return drawItemPanel(*option, *painter);
    case PE_IndicatorArrowDown: return arrow(Qt::DownArrow);
    case PE_IndicatorArrowUp: return arrow(Qt::UpArrow);
    case PE_IndicatorArrowLeft: return arrow(Qt::LeftArrow);
    case PE_IndicatorArrowRight: return arrow(Qt::RightArrow);
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        return arrow(header && header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow);
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool Style::showsMnemonics(const QStyleOption &option, const QWidget *widget) const
{
    return proxy()->styleHint(SH_UnderlineShortcut, &option, widget, nullptr) != 0;
}

bool Style::drawLabel(ControlElement element, const QStyleOption *option, QPainter *painter,
                      const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = option->state.testFlag(State_Enabled);
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButtonLabel) {
        const ButtonKind kind = enabled ? shownKind(*option, widget) : ButtonKind::Normal;
        if (!button->icon.isNull() && !button->text.isEmpty()) {
            const QColor text = theme.color(kind == ButtonKind::Primary ? ColorRole::OnAccent
                                            : kind == ButtonKind::Link  ? ColorRole::Accent
                                                                        : ColorRole::Text);
            drawIconAndText(*button, button->icon, button->iconSize, button->text, text, showsMnemonics(*button, widget), *painter);
            return true;
        }
        if (kind != ButtonKind::Primary && kind != ButtonKind::Link)
            return false;
        const QColor color = theme.color(kind == ButtonKind::Primary ? ColorRole::OnAccent : ColorRole::Accent);
        const QStyleOptionButton copy = recoloured(*button, {{QPalette::ButtonText, color}});
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return true;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && element == CE_ToolButtonLabel && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon
        && !button->icon.isNull() && !button->text.isEmpty()) {
        drawIconAndText(*button, button->icon, button->iconSize, button->text, theme.color(ColorRole::Text),
                        showsMnemonics(*button, widget), *painter);
        return true;
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && element == CE_TabBarTabLabel) {
        if (!enabled || tab->state.testFlag(State_Selected))
            return false;
        const QStyleOptionTab copy = recoloured(*tab, {{QPalette::WindowText, theme.color(ColorRole::Muted)}});
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return true;
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == CE_HeaderLabel) {
        QStyleOptionHeader copy = recoloured(*header, {{QPalette::ButtonText, theme.color(ColorRole::Muted)}});
        copy.state &= ~State_On;  // Fusion writes the headings of selected columns bold
        if (copy.textAlignment == Qt::AlignCenter)
            copy.textAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        // Above the texts of the cells, which keep away from their edge.
        copy.rect = visualRect(copy.direction, copy.rect, copy.rect.adjusted(cellIndent, 0, 0, 0));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return true;
    }
    return false;
}

bool Style::drawItem(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && element == CE_MenuItem) {
        if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
            painter->fillRect(QRect(item->rect.left() + metrics::space2, item->rect.center().y(),
                                    item->rect.width() - metrics::space4, 1),
                              theme.color(ColorRole::Border));
            return true;
        }
        const QStyleOptionMenuItem copy =
            recoloured(*item, {{QPalette::Highlight, theme.color(ColorRole::Selection)},
                               {QPalette::HighlightedText, item->palette.color(QPalette::Text)}});
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return true;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        item && element == CE_ItemViewItem) {
        const QStyleOptionViewItem copy =
            recoloured(*item, {{QPalette::HighlightedText, item->palette.color(QPalette::Text)}});
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return true;
    }
    return false;
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case CE_Splitter: painter->fillRect(option->rect, theme.color(ColorRole::Border)); return;
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
        if (!drawLabel(element, option, painter, widget) && !drawItem(element, option, painter, widget))
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
    // Words of boxes stand as far from the edge as those of fields.
    const bool edit = (control == CC_ComboBox && part == SC_ComboBoxEditField) || (control == CC_SpinBox && part == SC_SpinBoxEditField);
    if (edit) {
        const QRect field = QProxyStyle::subControlRect(control, option, part, widget);
        return option->direction == Qt::RightToLeft ? field.adjusted(0, 0, -metrics::space1, 0)
                                                    : field.adjusted(metrics::space1, 0, 0, 0);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // The ring shall not touch the letters.
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return QProxyStyle::subElementRect(element, option, widget).adjusted(-2, -1, 4, 1).intersected(option->rect);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int inset = frame && frame->lineWidth > 0 ? 6 : 0;
        return option->rect.adjusted(inset, 0, -inset, 0);
    }
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;  // with its icon
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
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->text.isEmpty())
            size.setWidth(qMax(metrics::control, contents.width() + metrics::space2));
        else if (button && !button->icon.isNull())
            size.rwidth() += metrics::space1;
        break;
    case CT_CheckBox:
    case CT_RadioButton: size.rwidth() += metrics::space1; break;
    case CT_ComboBox: size = QSize(size.width() + metrics::space2, qMax(size.height(), metrics::control)); break;
    case CT_LineEdit:
    case CT_SpinBox:
        // Embedded editors without frame bring their own height.
        size.setHeight(qMax(size.height(), metrics::control));
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            size.rwidth() += metrics::space2;
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
    // Room for the rounded corners, which the square text area would paint over.
    if (metric == PM_DefaultFrameWidth && isTextEditor(widget))
        return metrics::space1;
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget) != nullptr)
        return QProxyStyle::pixelMetric(metric, option, widget) + cellIndent;  // below the headings
    static const QHash<int, int> values{{PM_LayoutLeftMargin, metrics::space4},
                                        {PM_LayoutTopMargin, metrics::space4},
                                        {PM_LayoutRightMargin, metrics::space4},
                                        {PM_LayoutBottomMargin, metrics::space4},
                                        {PM_LayoutHorizontalSpacing, metrics::space2},
                                        {PM_LayoutVerticalSpacing, metrics::space2},
                                        {PM_SmallIconSize, metrics::iconSmall},
                                        {PM_ButtonIconSize, metrics::iconSmall},
                                        {PM_ListViewIconSize, metrics::iconSmall},
                                        {PM_TabBarIconSize, metrics::iconSmall},
                                        {PM_ToolBarIconSize, metrics::iconLarge},
                                        {PM_ScrollBarExtent, 10},
                                        {PM_ScrollView_ScrollBarSpacing, 0},
                                        {PM_SplitterWidth, 1},
                                        {PM_IndicatorWidth, 17},
                                        {PM_IndicatorHeight, 17},
                                        {PM_ExclusiveIndicatorWidth, 17},
                                        {PM_ExclusiveIndicatorHeight, 17},
                                        {PM_CheckBoxLabelSpacing, metrics::space2},
                                        {PM_RadioButtonLabelSpacing, metrics::space2},
                                        {PM_TabBarTabHSpace, metrics::space5},
                                        {PM_TabBarTabVSpace, metrics::space4},
                                        {PM_TabBarTabOverlap, 0},
                                        {PM_TabBarBaseOverlap, 0},
                                        {PM_TabBarTabShiftVertical, 0},
                                        {PM_TabBarTabShiftHorizontal, 0},
                                        {PM_ButtonShiftHorizontal, 0},
                                        {PM_ButtonShiftVertical, 0},
                                        {PM_ButtonDefaultIndicator, 0}};
    const auto found = values.constFind(metric);
    return found == values.constEnd() ? QProxyStyle::pixelMetric(metric, option, widget) : *found;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup: return 0;
    case SH_TabBar_ElideMode: return Qt::ElideRight;
    case SH_Table_GridLineColor: return int(Theme::of(widget).color(ColorRole::Border).rgb());
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

}  // namespace kontor::theme
