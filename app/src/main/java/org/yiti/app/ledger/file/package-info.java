@NullMarked
package org.yiti.app.ledger.file;

import org.jspecify.annotations.NullMarked;
