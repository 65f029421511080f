@NullMarked
package org.yiti.app.setup.bin;

import org.jspecify.annotations.NullMarked;
