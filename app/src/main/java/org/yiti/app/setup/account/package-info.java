/// The settings page of accounts.
@NullMarked
package org.yiti.app.setup.account;

import org.jspecify.annotations.NullMarked;
