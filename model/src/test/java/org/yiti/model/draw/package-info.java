@NullMarked
package org.yiti.model.draw;

import org.jspecify.annotations.NullMarked;
