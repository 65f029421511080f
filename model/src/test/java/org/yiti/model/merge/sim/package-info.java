/// A simulator of offices that exchange packages: random edits, clocks, losses and orders, by seed, on the real
/// rule that joins stores. An oracle works out the same from the definitions; deliberate mistakes prove that it would
/// notice.
@NullMarked
package org.yiti.model.merge.sim;

import org.jspecify.annotations.NullMarked;
