@NullMarked
package org.yiti.app.pack;

import org.jspecify.annotations.NullMarked;
