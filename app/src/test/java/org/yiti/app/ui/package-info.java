@NullMarked
package org.yiti.app.ui;

import org.jspecify.annotations.NullMarked;
