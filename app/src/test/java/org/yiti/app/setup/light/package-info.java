@NullMarked
package org.yiti.app.setup.light;

import org.jspecify.annotations.NullMarked;
