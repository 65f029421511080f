@NullMarked
package org.yiti.app.start;

import org.jspecify.annotations.NullMarked;
