@NullMarked
package org.yiti.app;

import org.jspecify.annotations.NullMarked;
