/// The memory of how files were matched.
@NullMarked
package org.yiti.db.ledger;

import org.jspecify.annotations.NullMarked;
