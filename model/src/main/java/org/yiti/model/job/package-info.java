@NullMarked
package org.yiti.model.job;

import org.jspecify.annotations.NullMarked;
