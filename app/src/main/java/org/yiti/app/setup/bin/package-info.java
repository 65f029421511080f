/// The recycle bin: everything that was removed, from whichever screen.
@NullMarked
package org.yiti.app.setup.bin;

import org.jspecify.annotations.NullMarked;
