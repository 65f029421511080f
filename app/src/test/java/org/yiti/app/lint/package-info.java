@NullMarked
package org.yiti.app.lint;

import org.jspecify.annotations.NullMarked;
