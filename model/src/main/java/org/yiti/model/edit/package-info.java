@NullMarked
package org.yiti.model.edit;

import org.jspecify.annotations.NullMarked;
