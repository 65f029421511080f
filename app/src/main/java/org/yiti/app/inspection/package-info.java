/// Inspections: the list of plans, and the page of one with its units, their conclusions and reviews.
@NullMarked
package org.yiti.app.inspection;

import org.jspecify.annotations.NullMarked;
