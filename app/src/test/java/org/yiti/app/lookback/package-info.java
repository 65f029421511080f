@NullMarked
package org.yiti.app.lookback;

import org.jspecify.annotations.NullMarked;
