/// Audit kits: files that carry an audit to a laptop and its records back.
@NullMarked
package org.yiti.db.audit;

import org.jspecify.annotations.NullMarked;
