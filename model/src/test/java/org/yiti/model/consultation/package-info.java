@NullMarked
package org.yiti.model.consultation;

import org.jspecify.annotations.NullMarked;
