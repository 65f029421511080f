/// What must always hold in a store, and its canonical text.
@NullMarked
package org.yiti.db.check;

import org.jspecify.annotations.NullMarked;
