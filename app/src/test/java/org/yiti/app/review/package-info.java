@NullMarked
package org.yiti.app.review;

import org.jspecify.annotations.NullMarked;
