package org.yiti.model.supervision;

/// What is looked at when somebody wants to do something to an item: its story so far, and what he gives.
///
/// @param office code of the office at which it is done
public record ItemCase(ItemStory story, ItemGiven given, String office) {
    /// Whether the office that acts opened the item. A unit, or an office beside, does nothing in its name.
    boolean own() {
        return item().office().equals(office);
    }

    SupervisionItem item() {
        return story.item();
    }
}
