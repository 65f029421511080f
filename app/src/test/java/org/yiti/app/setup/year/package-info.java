@NullMarked
package org.yiti.app.setup.year;

import org.jspecify.annotations.NullMarked;
