@NullMarked
package org.yiti.model.programme;

import org.jspecify.annotations.NullMarked;
