/// Official papers that say what a month's material says: 月度督查报告 for leaders, 督查通报 for units.
@NullMarked
package org.yiti.app.monthly;

import org.jspecify.annotations.NullMarked;
