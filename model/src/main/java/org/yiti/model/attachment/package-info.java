/// Files that hang on a month's report (佐证材料) or on an issue: what is recorded of them, and where they lie.
@NullMarked
package org.yiti.model.attachment;

import org.jspecify.annotations.NullMarked;
