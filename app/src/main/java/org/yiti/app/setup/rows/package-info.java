/// Rows of the office that are listed and changed in place.
@NullMarked
package org.yiti.app.setup.rows;

import org.jspecify.annotations.NullMarked;
