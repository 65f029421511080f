@NullMarked
package org.yiti.app.consultation;

import org.jspecify.annotations.NullMarked;
