@NullMarked
package org.yiti.app.setup.register;

import org.jspecify.annotations.NullMarked;
