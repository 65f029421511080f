/// What somebody should do today (提醒): the rules, what they look at, and what they find.
@NullMarked
package org.yiti.model.reminder;

import org.jspecify.annotations.NullMarked;
