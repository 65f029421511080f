/// Meeting material (会议材料): the pages of a month, made from its figures, and their way to paper.
@NullMarked
package org.yiti.app.pack;

import org.jspecify.annotations.NullMarked;
