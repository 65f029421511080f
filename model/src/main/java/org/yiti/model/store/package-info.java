@NullMarked
package org.yiti.model.store;

import org.jspecify.annotations.NullMarked;
