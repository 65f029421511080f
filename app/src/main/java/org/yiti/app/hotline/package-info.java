/// Hotline volumes (诉求量): the table that comes from outside, and what it adds up to by issue and month.
@NullMarked
package org.yiti.app.hotline;

import org.jspecify.annotations.NullMarked;
