@NullMarked
package org.yiti.app.figure;

import org.jspecify.annotations.NullMarked;
