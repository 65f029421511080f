@NullMarked
package org.yiti.model.lint;

import org.jspecify.annotations.NullMarked;
