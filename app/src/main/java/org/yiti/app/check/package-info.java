/// The office's check of what was reported as done.
@NullMarked
package org.yiti.app.check;

import org.jspecify.annotations.NullMarked;
