@NullMarked
package org.yiti.app.baseline;

import org.jspecify.annotations.NullMarked;
