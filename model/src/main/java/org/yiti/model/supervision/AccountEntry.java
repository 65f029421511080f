package org.yiti.model.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An item's time on the account (挂账): entered, and struck off or still open. Open and struck off are together what was
/// entered.
public record AccountEntry(
        SupervisionItem item,
        String accountNo,
        @Nullable LocalDate enteredOn,
        String reason,
        @Nullable LocalDate struckOffOn,
        ItemState state) {
    public boolean open() {
        return struckOffOn == null;
    }

    /// The entries of an item, in their order.
    public static List<AccountEntry> of(ItemStory story) {
        var found = new ArrayList<AccountEntry>();
        var invalid = story.invalid();
        ItemEvent entered = null;
        for (var event : story.events()) {
            if (invalid.contains(event)) {
                continue;
            }
            if (event.is(ItemAction.PUT_ON_ACCOUNT)) {
                entered = event;
            } else if (entered != null && event.is(ItemAction.STRIKE_OFF)) {
                found.add(entry(story, entered, event.day()));
                entered = null;
            }
        }
        if (entered != null) {
            found.add(entry(story, entered, null));
        }
        return List.copyOf(found);
    }

    private static AccountEntry entry(
            ItemStory story, ItemEvent entered, @Nullable LocalDate struckOff) {
        return new AccountEntry(
                story.item(),
                entered.paperNo(),
                entered.day(),
                entered.reason(),
                struckOff,
                story.state());
    }
}
