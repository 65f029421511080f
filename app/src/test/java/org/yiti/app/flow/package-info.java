/// Flows through the whole program, by mouse and keyboard, on a real store.
@NullMarked
package org.yiti.app.flow;

import org.jspecify.annotations.NullMarked;
