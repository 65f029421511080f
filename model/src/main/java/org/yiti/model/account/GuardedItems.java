package org.yiti.model.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.store.Store;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.ItemUnit;
import org.yiti.model.supervision.Items;

/// Supervision items as who is signed in may see them: a unit only those that it leads.
final class GuardedItems implements Items {
    private final Store store;
    private final Items items;
    private final Guard guard;

    GuardedItems(Store store, Guard guard) {
        this.store = store;
        this.items = store.items();
        this.guard = guard;
    }

    /// The units whose items may be seen; empty where all may.
    private Optional<Set<UUID>> within() throws YitiException {
        var account = guard.account();
        if (account.isEmpty()) {
            return Optional.empty();
        }
        if (!account.get().may(Matter.ITEM, Right.READ)) {
            return Optional.of(Set.of());
        }
        if (!account.get().ownOnly(Matter.ITEM, Right.READ)) {
            return Optional.empty();
        }
        return Optional.of(
                account.get()
                        .unit()
                        .map(unit -> OwnUnits.below(store.rows(), unit))
                        .orElse(Set.of()));
    }

    private ItemFilter seen(ItemFilter filter) throws YitiException {
        return filter.within(within());
    }

    private boolean sees(UUID item) throws YitiException {
        return story(item).isPresent();
    }

    @Override
    public void prepare() throws YitiException {
        items.prepare();
    }

    @Override
    public Map<ItemState, Integer> counts(ItemFilter filter) throws YitiException {
        return items.counts(seen(filter));
    }

    @Override
    public int count(ItemFilter filter) throws YitiException {
        return items.count(seen(filter));
    }

    @Override
    public List<ItemLine> lines(ItemFilter filter, int from, int most) throws YitiException {
        return items.lines(seen(filter), from, most);
    }

    @Override
    public Found find(ItemFilter filter, int most) throws YitiException {
        return items.find(seen(filter), most);
    }

    @Override
    public Optional<ItemStory> story(UUID item) throws YitiException {
        var within = within();
        return items.story(item).filter(story -> led(story, within));
    }

    @Override
    public List<ItemStory> stories(Set<ItemAction> acts) throws YitiException {
        var within = within();
        return items.stories(acts).stream().filter(story -> led(story, within)).toList();
    }

    private static boolean led(ItemStory story, Optional<Set<UUID>> within) {
        return within.isEmpty()
                || Optional.ofNullable(story.item().leadUnit())
                        .filter(within.get()::contains)
                        .isPresent();
    }

    @Override
    public List<ItemUnit> units(UUID item) throws YitiException {
        return sees(item) ? items.units(item) : List.of();
    }

    @Override
    public List<Attachment> files(UUID item) throws YitiException {
        return sees(item) ? items.files(item) : List.of();
    }

    @Override
    public int nextNumber(int year) throws YitiException {
        return items.nextNumber(year);
    }

    @Override
    public List<ItemEvent> numbered(String office) throws YitiException {
        return items.numbered(office);
    }
}
