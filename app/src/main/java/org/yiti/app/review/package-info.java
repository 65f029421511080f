/// The material of a month full screen (全屏汇报): page by page, as a leader reads it.
@NullMarked
package org.yiti.app.review;

import org.jspecify.annotations.NullMarked;
