@NullMarked
package org.yiti.app.desk;

import org.jspecify.annotations.NullMarked;
