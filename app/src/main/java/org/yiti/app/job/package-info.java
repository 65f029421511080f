@NullMarked
package org.yiti.app.job;

import org.jspecify.annotations.NullMarked;
