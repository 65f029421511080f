/// Closing a month, and reading a closed one as the year itself is read.
@NullMarked
package org.yiti.app.freeze;

import org.jspecify.annotations.NullMarked;
