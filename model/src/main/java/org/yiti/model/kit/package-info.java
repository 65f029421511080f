/// Audit kits: the files that carry a field audit to a laptop and its records back.
@NullMarked
package org.yiti.model.kit;

import org.jspecify.annotations.NullMarked;
