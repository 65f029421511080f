@NullMarked
package org.yiti.app.grid.filter;

import org.jspecify.annotations.NullMarked;
