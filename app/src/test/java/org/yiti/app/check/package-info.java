@NullMarked
package org.yiti.app.check;

import org.jspecify.annotations.NullMarked;
