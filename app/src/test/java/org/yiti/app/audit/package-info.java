@NullMarked
package org.yiti.app.audit;

import org.jspecify.annotations.NullMarked;
