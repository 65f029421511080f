@NullMarked
package org.yiti.app.setup.paper;

import org.jspecify.annotations.NullMarked;
