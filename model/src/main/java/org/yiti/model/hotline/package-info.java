@NullMarked
package org.yiti.model.hotline;

import org.jspecify.annotations.NullMarked;
