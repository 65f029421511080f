@NullMarked
package org.yiti.app.supervision.paper;

import org.jspecify.annotations.NullMarked;
