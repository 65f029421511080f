@NullMarked
package org.yiti.app.exchange;

import org.jspecify.annotations.NullMarked;
