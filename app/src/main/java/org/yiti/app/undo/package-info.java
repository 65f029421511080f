/// 撤销列表: every step that was done, and taking several of them back or doing them again at once.
@NullMarked
package org.yiti.app.undo;

import org.jspecify.annotations.NullMarked;
