@NullMarked
package org.yiti.app.settings;

import org.jspecify.annotations.NullMarked;
