/// Supervision items (督查事项): what a leader or a finding asked for, from the day it is opened to the look-back.
///
/// An item's events are the truth; its state is what they fold to ([org.yiti.model.supervision.ItemStory]). What may
/// be done when stands in one table ([org.yiti.model.supervision.ItemFlow]).
@NullMarked
package org.yiti.model.supervision;

import org.jspecify.annotations.NullMarked;
