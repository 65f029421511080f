@NullMarked
package org.yiti.app.attachment;

import org.jspecify.annotations.NullMarked;
