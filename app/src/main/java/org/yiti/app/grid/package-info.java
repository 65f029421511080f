/// The one grid of the program: task list and month matrix, with frozen columns, two-row heads, block
/// selection, groups with subtotals and editing that is safe for input methods.
@NullMarked
package org.yiti.app.grid;

import org.jspecify.annotations.NullMarked;
