package org.yiti.model.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
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
    /// What says which number comes next.
    private static final Set<Field> NUMBERING =
            Set.of(
                    Field.ITEM_ORDER_ACTION,
                    Field.ITEM_ORDER_COLOUR,
                    Field.ITEM_ORDER_DAY,
                    Field.ITEM_ORDER_PAPER_NO);

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

    @Override
    public Map<UUID, ItemStory> storiesOf(Collection<UUID> wanted) throws YitiException {
        var within = within();
        var stories = new HashMap<>(items.storiesOf(wanted));
        stories.values().removeIf(story -> !led(story, within));
        return Map.copyOf(stories);
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

    /// No number is given twice, so those of items that are not seen count too; of their acts that is all that is told.
    @Override
    public List<ItemEvent> numbered(String office) throws YitiException {
        var all = items.numbered(office);
        return within().isEmpty() ? all : all.stream().map(GuardedItems::numberOnly).toList();
    }

    private static ItemEvent numberOnly(ItemEvent event) {
        return new ItemEvent(
                Row.of(
                        event.row().table(),
                        event.id(),
                        event.row().filled().entrySet().stream()
                                .filter(value -> NUMBERING.contains(value.getKey()))
                                .collect(Collectors.toMap(Entry::getKey, Entry::getValue))));
    }
}
