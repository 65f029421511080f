/// Backups, restoring, checking.
@NullMarked
package org.yiti.app.setup.backup;

import org.jspecify.annotations.NullMarked;
