@NullMarked
package org.yiti.app.phrase;

import org.jspecify.annotations.NullMarked;
