/// What is kept of meetings beside their rows.
@NullMarked
package org.yiti.db.meeting;

import org.jspecify.annotations.NullMarked;
