/// Phrases that an office keeps, to be put into what it writes.
@NullMarked
package org.yiti.model.phrase;

import org.jspecify.annotations.NullMarked;
