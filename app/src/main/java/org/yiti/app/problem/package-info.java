/// The page of free ledgers of problems (问题台账).
@NullMarked
package org.yiti.app.problem;

import org.jspecify.annotations.NullMarked;
