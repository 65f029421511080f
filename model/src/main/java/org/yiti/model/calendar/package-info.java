@NullMarked
package org.yiti.model.calendar;

import org.jspecify.annotations.NullMarked;
