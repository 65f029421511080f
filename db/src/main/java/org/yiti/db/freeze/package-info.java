/// Keeps the copies of closed months.
@NullMarked
package org.yiti.db.freeze;

import org.jspecify.annotations.NullMarked;
