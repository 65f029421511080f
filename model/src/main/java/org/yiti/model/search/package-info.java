@NullMarked
package org.yiti.model.search;

import org.jspecify.annotations.NullMarked;
