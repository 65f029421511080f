@NullMarked
package org.yiti.model.figure;

import org.jspecify.annotations.NullMarked;
