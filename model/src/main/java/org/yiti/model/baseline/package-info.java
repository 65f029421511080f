@NullMarked
package org.yiti.model.baseline;

import org.jspecify.annotations.NullMarked;
