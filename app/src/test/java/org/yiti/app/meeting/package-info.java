@NullMarked
package org.yiti.app.meeting;

import org.jspecify.annotations.NullMarked;
