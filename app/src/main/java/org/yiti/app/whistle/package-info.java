/// Whistles: the calls of sub-districts, how units answered, and how often each was in time.
@NullMarked
package org.yiti.app.whistle;

import org.jspecify.annotations.NullMarked;
