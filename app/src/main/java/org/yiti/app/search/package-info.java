@NullMarked
package org.yiti.app.search;

import org.jspecify.annotations.NullMarked;
