/// Saved views of lists: columns, filter, order, grouping and zoom under a name, one's own or the office's.
@NullMarked
package org.yiti.app.view;

import org.jspecify.annotations.NullMarked;
