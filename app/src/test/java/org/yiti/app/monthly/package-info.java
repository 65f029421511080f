@NullMarked
package org.yiti.app.monthly;

import org.jspecify.annotations.NullMarked;
