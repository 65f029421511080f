/// The package file (format 1) that offices hand to each other: container, manifest, signatures, segments. It knows
/// no database. `docs/exchange-format.md` says every byte of it.
@NullMarked
package org.yiti.db.exchange.file;

import org.jspecify.annotations.NullMarked;
