@NullMarked
package org.yiti.model.record;

import org.jspecify.annotations.NullMarked;
