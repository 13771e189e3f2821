// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

namespace kontor::shell {

using pages::Location;
using pages::ViewState;

namespace {
constexpr int mostRemembered = 100;
}

bool Navigator::push(const Location &location)
{
    if (location == m_current)
        return false;
    // Leaving a page before anything was shown on it leaves nothing to return to.
    const bool refines = m_current.page == location.page && m_current.record.isNull()
        && (!m_current.viewState || m_current.viewState == location.viewState);
    if (!m_current.page.isEmpty() && !refines)
        m_back.append(m_current);
    if (m_back.size() > mostRemembered)
        m_back.removeFirst();
    m_forward.clear();
    m_current = location;
    Q_EMIT historyChanged();
    return true;
}

void Navigator::go(const Location &location)
{
    push(location);
    Q_EMIT moved(m_current);
}

void Navigator::note(const Location &location)
{
    push(location);
}

void Navigator::noteView(const ViewState &view)
{
    if (m_current.viewState == view)
        return;
    const ViewState before = m_current.viewState.value_or(ViewState());
    const bool typesOn = before.filter == view.filter && !before.search.isEmpty() && !view.search.isEmpty();
    const bool justEntered = m_current.record.isNull() && (m_back.isEmpty() || m_back.last().page != m_current.page);
    // What this view shows first is told later, and refines the step.
    const Location now{m_current.page, {}, view};
    if (!m_current.viewState || typesOn || justEntered)
        m_current = now;
    else
        push(now);
}

void Navigator::adoptView(const ViewState &view)
{
    m_current.viewState = view;
}

void Navigator::back()
{
    if (m_back.isEmpty())
        return;
    m_forward.append(m_current);
    m_current = m_back.takeLast();
    Q_EMIT historyChanged();
    Q_EMIT moved(m_current);
}

void Navigator::forward()
{
    if (m_forward.isEmpty())
        return;
    m_back.append(m_current);
    m_current = m_forward.takeLast();
    Q_EMIT historyChanged();
    Q_EMIT moved(m_current);
}

void Navigator::clear()
{
    m_current = {};
    m_back.clear();
    m_forward.clear();
    Q_EMIT historyChanged();
}

}  // namespace kontor::shell
