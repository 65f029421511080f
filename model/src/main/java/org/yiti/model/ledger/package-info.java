@NullMarked
package org.yiti.model.ledger;

import org.jspecify.annotations.NullMarked;
