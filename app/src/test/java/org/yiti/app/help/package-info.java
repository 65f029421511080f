@NullMarked
package org.yiti.app.help;

import org.jspecify.annotations.NullMarked;
