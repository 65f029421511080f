/// Reading the change log.
@NullMarked
package org.yiti.db.history;

import org.jspecify.annotations.NullMarked;
