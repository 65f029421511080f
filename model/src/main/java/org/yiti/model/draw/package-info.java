/// Checking a random sample every quarter (季度抽查核验): what is drawn from, how, and what was found.
@NullMarked
package org.yiti.model.draw;

import org.jspecify.annotations.NullMarked;
