/// What should be done today.
@NullMarked
package org.yiti.app.today;

import org.jspecify.annotations.NullMarked;
