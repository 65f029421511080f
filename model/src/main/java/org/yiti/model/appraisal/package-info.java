/// What the year-end appraisal (年终考评) begins with: each unit's year in counts. Weights are another matter.
@NullMarked
package org.yiti.model.appraisal;

import org.jspecify.annotations.NullMarked;
