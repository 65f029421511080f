/// 批量修改: the panel that changes the same fields of many tasks in one step.
@NullMarked
package org.yiti.app.block.bulk;

import org.jspecify.annotations.NullMarked;
