@NullMarked
package org.yiti.app.preference;

import org.jspecify.annotations.NullMarked;
