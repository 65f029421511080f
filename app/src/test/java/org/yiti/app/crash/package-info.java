@NullMarked
package org.yiti.app.crash;

import org.jspecify.annotations.NullMarked;
