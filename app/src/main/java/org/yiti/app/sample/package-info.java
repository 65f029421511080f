@NullMarked
package org.yiti.app.sample;

import org.jspecify.annotations.NullMarked;
