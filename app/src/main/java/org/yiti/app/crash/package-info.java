/// What the program says when it has failed, and what it writes down about that: nothing of the office's work.
@NullMarked
package org.yiti.app.crash;

import org.jspecify.annotations.NullMarked;
