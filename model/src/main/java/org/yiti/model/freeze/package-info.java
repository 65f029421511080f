/// Closed months: the rows of a year as they stood at a named point of the change log, kept for ever (月度冻结).
@NullMarked
package org.yiti.model.freeze;

import org.jspecify.annotations.NullMarked;
