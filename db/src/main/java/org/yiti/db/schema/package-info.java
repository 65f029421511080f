/// How the model's tables and fields lie in the store.
@NullMarked
package org.yiti.db.schema;

import org.jspecify.annotations.NullMarked;
