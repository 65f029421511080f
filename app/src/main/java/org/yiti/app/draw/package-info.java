/// The page of samples that are drawn and checked every quarter (季度抽查核验).
@NullMarked
package org.yiti.app.draw;

import org.jspecify.annotations.NullMarked;
