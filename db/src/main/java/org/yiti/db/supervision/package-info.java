/// What the events of supervision items come to, kept ready for lists.
@NullMarked
package org.yiti.db.supervision;

import org.jspecify.annotations.NullMarked;
