@NullMarked
package org.yiti.app.block;

import org.jspecify.annotations.NullMarked;
