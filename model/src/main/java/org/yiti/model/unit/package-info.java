@NullMarked
package org.yiti.model.unit;

import org.jspecify.annotations.NullMarked;
