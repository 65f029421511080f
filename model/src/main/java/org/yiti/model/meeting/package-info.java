/// Meetings (会议): what is to be heard, what was decided, and how it stands.
@NullMarked
package org.yiti.model.meeting;

import org.jspecify.annotations.NullMarked;
