/// Asking those who complained how it ended (回访评估).
@NullMarked
package org.yiti.model.visit;

import org.jspecify.annotations.NullMarked;
