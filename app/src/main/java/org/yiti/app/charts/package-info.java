/// The page of charts: all charts of the year with what each of them finds, and one of them large.
@NullMarked
package org.yiti.app.charts;

import org.jspecify.annotations.NullMarked;
