@NullMarked
package org.yiti.app.appraisal;

import org.jspecify.annotations.NullMarked;
