@NullMarked
package org.yiti.db.account;

import org.jspecify.annotations.NullMarked;
