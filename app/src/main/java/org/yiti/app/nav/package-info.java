@NullMarked
package org.yiti.app.nav;

import org.jspecify.annotations.NullMarked;
