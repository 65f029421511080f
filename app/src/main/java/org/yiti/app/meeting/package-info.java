/// Meetings (会议): the year's calendar, a meeting's agenda, minutes and decisions, and how decisions stand.
@NullMarked
package org.yiti.app.meeting;

import org.jspecify.annotations.NullMarked;
