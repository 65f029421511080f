@NullMarked
package org.yiti.model;

import org.jspecify.annotations.NullMarked;
