/// Pages that are a list of an office's own rows: figures that open to their rows, acts on one key, and a supervision
/// item that follows from a row.
@NullMarked
package org.yiti.app.rowpage;

import org.jspecify.annotations.NullMarked;
