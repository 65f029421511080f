/// Reading and writing rows of any recorded table.
@NullMarked
package org.yiti.db.record;

import org.jspecify.annotations.NullMarked;
