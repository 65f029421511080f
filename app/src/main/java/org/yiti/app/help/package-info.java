/// The user guide inside the program: F1 opens it at the place where the person is.
@NullMarked
package org.yiti.app.help;

import org.jspecify.annotations.NullMarked;
