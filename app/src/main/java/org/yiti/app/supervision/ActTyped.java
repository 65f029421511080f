package org.yiti.app.supervision;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiti.model.flow.Hand;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.PaperColour;
import org.yiti.model.supervision.ReturnKind;
import org.yiti.model.supervision.UrgeKind;

/// What stands in the form of an act, as it was typed.
///
/// @param said whose act it is, when, and what is written of it
/// @param chosen what is chosen from lists
record ActTyped(Said said, Chosen chosen, List<Path> files) {
    ActTyped {
        files = List.copyOf(files);
    }

    record Said(
            String by,
            String day,
            String reason,
            String text,
            String date,
            String paperNo,
            String person,
            String unit) {}

    record Chosen(
            Hand hand,
            @Nullable PaperColour colour,
            @Nullable UrgeKind urge,
            @Nullable ReturnKind returnKind,
            @Nullable ItemState state) {}
}
