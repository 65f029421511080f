/// Exchange of packages with other offices: who is trusted, what goes out, how what comes in is taken into the log and
/// the tables, what people have to decide. The file itself is read and written in `file`.
@NullMarked
package org.yiti.db.exchange;

import org.jspecify.annotations.NullMarked;
