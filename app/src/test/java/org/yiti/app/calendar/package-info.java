@NullMarked
package org.yiti.app.calendar;

import org.jspecify.annotations.NullMarked;
