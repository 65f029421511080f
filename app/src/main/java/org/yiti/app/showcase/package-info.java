/// The page of cases that others can learn from (典型案例).
@NullMarked
package org.yiti.app.showcase;

import org.jspecify.annotations.NullMarked;
