@NullMarked
package org.yiti.app.chart;

import org.jspecify.annotations.NullMarked;
