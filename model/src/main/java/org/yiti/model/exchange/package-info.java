/// Exchange by file (数据交换): packages from office to office, who is trusted, what two offices changed without
/// seeing each other. The rule that joins two stores is in `merge`; packages on disk are the store's matter.
@NullMarked
package org.yiti.model.exchange;

import org.jspecify.annotations.NullMarked;
