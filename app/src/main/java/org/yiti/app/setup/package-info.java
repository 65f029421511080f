/// What an office and a person set.
@NullMarked
package org.yiti.app.setup;

import org.jspecify.annotations.NullMarked;
