@NullMarked
package org.yiti.app.matrix;

import org.jspecify.annotations.NullMarked;
