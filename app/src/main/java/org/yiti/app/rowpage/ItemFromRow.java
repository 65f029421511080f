package org.yiti.app.rowpage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.supervision.ItemSeed;

/// The way from a row to the supervision item that follows from it.
public final class ItemFromRow {
    private final Navigator navigator;

    public ItemFromRow(Navigator navigator) {
        this.navigator = navigator;
    }

    /// Goes to the item that the row has, or to the form of a new one that the row will point at.
    ///
    /// @param link the field of the row that names its item
    /// @param said what a new one begins with; what is null or empty is left to be typed
    public void open(Row row, Field link, Map<Field, @Nullable Object> said) {
        var standing = row.reference(link);
        if (standing != null) {
            navigator.go(new SupervisionRoute.ItemPage(standing, Optional.empty()));
            return;
        }
        var values = new HashMap<Field, Object>();
        said.forEach((field, value) -> {
            if (value != null && !value.equals("")) {
                values.put(field, value);
            }
        });
        navigator.go(
                SupervisionRoute.ItemDraft.of(
                        new ItemSeed(values, Optional.of(new ItemSeed.Origin(link, row.id())))));
    }
}
