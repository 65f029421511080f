/// Signing in and locking.
@NullMarked
package org.yiti.app.account;

import org.jspecify.annotations.NullMarked;
