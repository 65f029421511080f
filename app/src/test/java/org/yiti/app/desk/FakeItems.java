package org.yiti.app.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.record.Field;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;
import org.yiti.model.search.SearchText;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.ItemUnit;
import org.yiti.model.supervision.Items;
import org.yiti.model.supervision.SupervisionItem;

/// Reads supervision items from the rows of a test, folding each anew.
public final class FakeItems implements Items {
    private final Rows rows;

    public FakeItems(Rows rows) {
        this.rows = rows;
    }

    private Stream<ItemLine> fitting(ItemFilter filter) {
        return rows.all(Table.SUPERVISION_ITEM).stream()
                .map(row -> ItemLine.of(story(new SupervisionItem(row))))
                .filter(line -> fits(line, filter));
    }

    private static boolean fits(ItemLine line, ItemFilter filter) {
        var item = line.item();
        var words =
                (item.no() + item.title() + item.demand() + item.place()).toLowerCase(Locale.ROOT);
        return in(filter.states(), line.state())
                && in(filter.modes(), item.mode())
                && in(filter.sources(), item.source())
                && filter.leadUnit().filter(u -> !u.equals(item.leadUnit())).isEmpty()
                && filter.within()
                        .filter(units ->
                                item.leadUnit() == null || !units.contains(item.leadUnit()))
                        .isEmpty()
                && filter.issue().filter(i -> !i.equals(item.issue())).isEmpty()
                && Stream.of(filter.text().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(words::contains)
                && filter.lateOn()
                        .filter(day ->
                                line.dates().due() == null
                                        || !line.dates().due().isBefore(day)
                                        || !line.state().dueRuns())
                        .isEmpty()
                && filter.inMonth(line.state(), line.dates().due(), line.dates().lookBackOn());
    }

    private static <T> boolean in(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    @Override
    public void prepare() {} // it reads rows that are in memory

    @Override
    public Map<ItemState, Integer> counts(ItemFilter filter) {
        var counts = new EnumMap<ItemState, Integer>(ItemState.class);
        fitting(filter.states(Set.of())).forEach(l -> counts.merge(l.state(), 1, Integer::sum));
        return counts;
    }

    @Override
    public int count(ItemFilter filter) {
        return (int) fitting(filter).count();
    }

    @Override
    public List<ItemLine> lines(ItemFilter filter, int from, int most) {
        return fitting(filter)
                .sorted(
                        Comparator.comparing((ItemLine l) -> !l.state().open())
                                .thenComparing(
                                        l -> l.dates().due(),
                                        Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                                .thenComparing(l -> l.item().no()))
                .skip(from)
                .limit(most)
                .toList();
    }

    /// By words, by how title and place are read, and by the numbers of papers; those whose number it is first.
    @Override
    public Found find(ItemFilter filter, int most) {
        var typed = filter.text().toLowerCase(Locale.ROOT);
        var found =
                lines(filter.text(""), 0, Integer.MAX_VALUE).stream()
                        .filter(line ->
                                fits(line, filter)
                                        || SearchText.isRead(line.item().title(), typed)
                                        || SearchText.isRead(line.item().place(), typed)
                                        || story(line.item()).events().stream()
                                                .anyMatch(e -> e.paperNo().contains(typed)))
                        .sorted(
                                Comparator.comparing((ItemLine line) ->
                                        !line.item().no().equalsIgnoreCase(typed)))
                        .toList();
        return new Found(found.stream().limit(most).toList(), found.size());
    }

    @Override
    public Optional<ItemStory> story(UUID item) {
        return rows.find(Table.SUPERVISION_ITEM, item).map(row -> story(new SupervisionItem(row)));
    }

    @Override
    public List<ItemStory> stories(Set<ItemAction> acts) {
        return rows.all(Table.SUPERVISION_ITEM).stream()
                .map(row -> story(new SupervisionItem(row)))
                .filter(story ->
                        story.events().stream()
                                .anyMatch(e -> e.action().filter(acts::contains).isPresent()))
                .toList();
    }

    @Override
    public Map<UUID, ItemStory> storiesOf(Collection<UUID> wanted) {
        var stories = new HashMap<UUID, ItemStory>();
        wanted.forEach(id -> story(id).ifPresent(story -> stories.put(id, story)));
        return stories;
    }

    private ItemStory story(SupervisionItem item) {
        var events = new ArrayList<ItemEvent>();
        for (Field field : List.of(Field.ITEM_ORDER_ITEM, Field.ITEM_REPLY_ITEM)) {
            rows.where(field, item.id()).forEach(row -> events.add(new ItemEvent(row)));
        }
        return new ItemStory(item, events);
    }

    @Override
    public List<ItemUnit> units(UUID item) {
        return rows.where(Field.ITEM_UNIT_ITEM, item).stream().map(ItemUnit::new).toList();
    }

    @Override
    public List<Attachment> files(UUID item) {
        var files = new ArrayList<Attachment>();
        rows.where(Field.ITEM_ORDER_ITEM, item)
                .forEach(order ->
                        rows.where(Field.ITEM_FILE_ITEM_ORDER, order.id())
                                .forEach(row -> files.add(new Attachment(row))));
        rows.where(Field.ITEM_REPLY_ITEM, item)
                .forEach(reply ->
                        rows.where(Field.ATTACHMENT_ITEM_REPLY, reply.id())
                                .forEach(row -> files.add(new Attachment(row))));
        return files;
    }

    @Override
    public int nextNumber(int year) {
        return 1 + rows.where(Field.SUPERVISION_ITEM_YEAR, year).size();
    }

    @Override
    public List<ItemEvent> numbered(String office) {
        return Stream.concat(
                        rows.all(Table.ITEM_ORDER).stream(),
                        rows.removed(Table.ITEM_ORDER).stream())
                .map(ItemEvent::new)
                .filter(event -> event.office().equals(office) && !event.paperNo().isEmpty())
                .toList();
    }
}
