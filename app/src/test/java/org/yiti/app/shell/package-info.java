@NullMarked
package org.yiti.app.shell;

import org.jspecify.annotations.NullMarked;
