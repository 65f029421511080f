@NullMarked
package org.yiti.model.visit;

import org.jspecify.annotations.NullMarked;
