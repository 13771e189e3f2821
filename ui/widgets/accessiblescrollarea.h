// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kontor::widgets {

/// Has scroll areas answer screen readers by a list of their parts that does not change with what is scrolled: Qt leaves out a scroll bar
/// that has just gone without asking whether it was asked about that one, reads behind the end of its list, and the program ends.
/// Called once, before the first window. GUI thread.
void keepScrollAreasAccessible();

}  // namespace kontor::widgets
