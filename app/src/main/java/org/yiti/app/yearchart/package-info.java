/// The charts that leaders read, each made from what a screen looks at: numbers from the figures of the model, titles that
/// say what they come to.
@NullMarked
package org.yiti.app.yearchart;

import org.jspecify.annotations.NullMarked;
