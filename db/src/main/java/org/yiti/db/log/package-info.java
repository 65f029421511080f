/// The change log: catching writes, the bytes they become, streams, hash chains.
@NullMarked
package org.yiti.db.log;

import org.jspecify.annotations.NullMarked;
