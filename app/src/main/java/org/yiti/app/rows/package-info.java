/// What is done to the selected rows of a list: one menu, one set of keys and words for every list.
@NullMarked
package org.yiti.app.rows;

import org.jspecify.annotations.NullMarked;
