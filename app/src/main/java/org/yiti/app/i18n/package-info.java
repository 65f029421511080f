@NullMarked
package org.yiti.app.i18n;

import org.jspecify.annotations.NullMarked;
