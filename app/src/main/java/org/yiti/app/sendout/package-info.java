/// Ledgers to every unit and back: what was sent out, what came back, who has not answered.
@NullMarked
package org.yiti.app.sendout;

import org.jspecify.annotations.NullMarked;
