@NullMarked
package org.yiti.db.meeting;

import org.jspecify.annotations.NullMarked;
