@NullMarked
package org.yiti.app.setup.calendar;

import org.jspecify.annotations.NullMarked;
