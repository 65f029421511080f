@NullMarked
package org.yiti.app.notice;

import org.jspecify.annotations.NullMarked;
