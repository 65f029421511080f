/// The phrases that the office keeps.
@NullMarked
package org.yiti.app.setup.phrase;

import org.jspecify.annotations.NullMarked;
