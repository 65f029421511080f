package org.yiti.model.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is looked at when somebody wants to do something to an item: its story so far, and what he gives.
///
/// @param office code of the office at which it is done
/// @param today the day on which it is entered
public record ItemCase(ItemStory story, ItemGiven given, String office, LocalDate today) {
    /// Whether the office that acts opened the item. A unit, or an office beside, does nothing in its name.
    boolean own() {
        return item().office().equals(office);
    }

    /// The day before which nothing is dated any more. For the office that is its own last act: or a unit that replies
    /// with a date of some far year could stop it from doing anything ever after.
    @Nullable LocalDate lastDay() {
        return own() ? story.lastOrderDay() : story.lastDay();
    }

    SupervisionItem item() {
        return story.item();
    }
}
