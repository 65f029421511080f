/// What meeting material (会议材料) says: findings made of figures, kinds of pages, and words that the office wrote itself.
@NullMarked
package org.yiti.model.pack;

import org.jspecify.annotations.NullMarked;
