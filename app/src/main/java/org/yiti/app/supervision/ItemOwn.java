package org.yiti.app.supervision;

import org.jspecify.annotations.Nullable;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.PaperColour;
import org.yiti.model.supervision.ReturnKind;
import org.yiti.model.supervision.UrgeKind;

/// What stands in the fields that only acts on items have.
///
/// @param person who is to look, or who signed
/// @param unit who is to lead from now on
record ItemOwn(
        String person,
        String unit,
        @Nullable PaperColour colour,
        @Nullable UrgeKind urge,
        @Nullable ReturnKind returnKind,
        @Nullable ItemState state) {
    static final ItemOwn NONE = new ItemOwn("", "", null, null, null, null);
}
