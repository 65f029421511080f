/// Government inspections (督查) as the regulation on them orders it (国务院令第733号): a plan that is approved before
/// anybody is visited, one conclusion for each unit, and the unit's way to a review.
@NullMarked
package org.yiti.model.inspection;

import org.jspecify.annotations.NullMarked;
