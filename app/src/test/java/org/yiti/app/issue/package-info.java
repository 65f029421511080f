@NullMarked
package org.yiti.app.issue;

import org.jspecify.annotations.NullMarked;
