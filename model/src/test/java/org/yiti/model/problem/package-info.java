@NullMarked
package org.yiti.model.problem;

import org.jspecify.annotations.NullMarked;
