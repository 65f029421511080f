/// State machines as tables: from which state, by which act, to which state, by whose hand, and what must be there.
@NullMarked
package org.yiti.model.flow;

import org.jspecify.annotations.NullMarked;
