/// The page of what the year-end appraisal begins with (年终考评).
@NullMarked
package org.yiti.app.appraisal;

import org.jspecify.annotations.NullMarked;
