/// Putting a phrase that the office keeps into whatever is being written.
@NullMarked
package org.yiti.app.phrase;

import org.jspecify.annotations.NullMarked;
