@NullMarked
package org.yiti.app.charts;

import org.jspecify.annotations.NullMarked;
