/// Cases that others can learn from (典型案例).
@NullMarked
package org.yiti.model.showcase;

import org.jspecify.annotations.NullMarked;
