/// Exchange of packages with other offices (数据交换): what came, what goes, what two offices changed without seeing
/// each other, and whom this office trusts.
@NullMarked
package org.yiti.app.exchange;

import org.jspecify.annotations.NullMarked;
