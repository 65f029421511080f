/// The yearly notices of holidays that the program brings along, and taking moved days into the store.
@NullMarked
package org.yiti.app.calendar;

import org.jspecify.annotations.NullMarked;
