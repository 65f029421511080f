/// Files that the program writes, whatever is in them, and what to say when that fails.
@NullMarked
package org.yiti.app.file;

import org.jspecify.annotations.NullMarked;
