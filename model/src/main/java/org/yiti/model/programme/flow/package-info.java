/// What may be done to the tasks, issues and policies of a year, by whom and with what, and the story of what was done.
@NullMarked
package org.yiti.model.programme.flow;

import org.jspecify.annotations.NullMarked;
