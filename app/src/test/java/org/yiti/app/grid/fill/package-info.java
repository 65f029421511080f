@NullMarked
package org.yiti.app.grid.fill;

import org.jspecify.annotations.NullMarked;
