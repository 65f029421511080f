/// Narrowing and ordering the rows of a grid by what its columns hold.
@NullMarked
package org.yiti.app.grid.filter;

import org.jspecify.annotations.NullMarked;
