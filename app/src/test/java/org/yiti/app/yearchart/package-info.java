@NullMarked
package org.yiti.app.yearchart;

import org.jspecify.annotations.NullMarked;
