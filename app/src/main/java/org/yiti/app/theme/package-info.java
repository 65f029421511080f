@NullMarked
package org.yiti.app.theme;

import org.jspecify.annotations.NullMarked;
