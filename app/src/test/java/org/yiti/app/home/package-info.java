@NullMarked
package org.yiti.app.home;

import org.jspecify.annotations.NullMarked;
