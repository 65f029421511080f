/// Blocks of cells of tasks: what the grids of the task list and the month matrix paste, fill and empty.
@NullMarked
package org.yiti.app.block;

import org.jspecify.annotations.NullMarked;
