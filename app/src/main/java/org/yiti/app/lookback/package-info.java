/// The page of look-backs (回头看) and of the account (挂账): two views over supervision items.
@NullMarked
package org.yiti.app.lookback;

import org.jspecify.annotations.NullMarked;
