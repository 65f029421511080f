/// The page of return visits (回访评估).
@NullMarked
package org.yiti.app.visit;

import org.jspecify.annotations.NullMarked;
