@NullMarked
package org.yiti.model.reminder;

import org.jspecify.annotations.NullMarked;
