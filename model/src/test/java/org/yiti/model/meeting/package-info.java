@NullMarked
package org.yiti.model.meeting;

import org.jspecify.annotations.NullMarked;
