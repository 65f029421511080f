/// How often signing in failed, on this computer.
@NullMarked
package org.yiti.db.account;

import org.jspecify.annotations.NullMarked;
