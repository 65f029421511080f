@NullMarked
package org.yiti.model.history;

import org.jspecify.annotations.NullMarked;
