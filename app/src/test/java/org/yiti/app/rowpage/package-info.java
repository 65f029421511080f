@NullMarked
package org.yiti.app.rowpage;

import org.jspecify.annotations.NullMarked;
