/// The papers of supervision: notices, reminders, reports, and the story of one item.
@NullMarked
package org.yiti.app.supervision.paper;

import org.jspecify.annotations.NullMarked;
