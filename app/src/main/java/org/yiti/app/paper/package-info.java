/// All official papers that the program makes, of whatever feature.
@NullMarked
package org.yiti.app.paper;

import org.jspecify.annotations.NullMarked;
