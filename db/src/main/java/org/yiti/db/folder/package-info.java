/// The store's folder on disk: its lock, opening and what can be wrong with it, migrations, the witness
/// outside it, and backups that are restored before they count.
@NullMarked
package org.yiti.db.folder;

import org.jspecify.annotations.NullMarked;
