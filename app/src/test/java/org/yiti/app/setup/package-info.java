@NullMarked
package org.yiti.app.setup;

import org.jspecify.annotations.NullMarked;
