@NullMarked
package org.yiti.app.act;

import org.jspecify.annotations.NullMarked;
