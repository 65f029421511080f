@NullMarked
package org.yiti.app.grid.paste;

import org.jspecify.annotations.NullMarked;
