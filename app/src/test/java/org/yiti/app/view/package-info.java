@NullMarked
package org.yiti.app.view;

import org.jspecify.annotations.NullMarked;
