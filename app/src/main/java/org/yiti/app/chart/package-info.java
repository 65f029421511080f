/// Charts as leaders read them: a finding as title, few colours, labels on the lines themselves, and every
/// point opens the rows behind it. The only package that knows JFreeChart and `java.awt`.
@NullMarked
package org.yiti.app.chart;

import org.jspecify.annotations.NullMarked;
