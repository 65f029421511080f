@NullMarked
package org.yiti.app.problem;

import org.jspecify.annotations.NullMarked;
