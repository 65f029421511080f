/// Who works on a store on this computer, and what each may do: accounts, roles and the one table of permissions.
@NullMarked
package org.yiti.model.account;

import org.jspecify.annotations.NullMarked;
