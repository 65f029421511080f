/// Files that hang on a month's report or on an issue: added, looked at, saved and taken away.
@NullMarked
package org.yiti.app.attachment;

import org.jspecify.annotations.NullMarked;
