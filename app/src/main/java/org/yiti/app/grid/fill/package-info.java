/// How a fill goes on: series, and patterns over the months.
@NullMarked
package org.yiti.app.grid.fill;

import org.jspecify.annotations.NullMarked;
