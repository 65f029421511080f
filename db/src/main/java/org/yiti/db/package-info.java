/// The store on H2: opening, closing and what it hands out.
@NullMarked
package org.yiti.db;

import org.jspecify.annotations.NullMarked;
