/// Supervision items on the screen: the ledger, one item with its story, and the forms of what is done to it.
@NullMarked
package org.yiti.app.supervision;

import org.jspecify.annotations.NullMarked;
