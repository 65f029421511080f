/// Sums of hotline volumes.
@NullMarked
package org.yiti.db.hotline;

import org.jspecify.annotations.NullMarked;
