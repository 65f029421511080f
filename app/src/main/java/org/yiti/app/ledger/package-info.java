@NullMarked
package org.yiti.app.ledger;

import org.jspecify.annotations.NullMarked;
