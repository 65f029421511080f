/// Controls that several screens share.
@NullMarked
package org.yiti.app.ui;

import org.jspecify.annotations.NullMarked;
