@NullMarked
package org.yiti.app.boot;

import org.jspecify.annotations.NullMarked;
