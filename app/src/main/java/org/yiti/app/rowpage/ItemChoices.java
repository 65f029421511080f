package org.yiti.app.rowpage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.Workplace;
import org.yiti.model.search.SearchIndex;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemLine;

/// The supervision items that a cell may be pointed at, read when the page is opened. Used on the screen's thread.
public final class ItemChoices {
    /// More than anybody looks through; those with the nearest due dates come first.
    private static final int MOST = 2000;

    private final Workplace at;
    private List<ItemLine> lines = List.of();

    public ItemChoices(Workplace at) {
        this.at = at;
    }

    public void read() {
        var items = at.desk().store().items();
        at.jobs()
                .<List<ItemLine>>latest(
                        "row-part.items",
                        _ -> items.lines(ItemFilter.ALL, 0, MOST),
                        outcome -> outcome.use(read -> lines = read, at.notices()::failed));
    }

    List<String> fitting(String typed) {
        return SearchIndex.choices(
                lines.stream().map(ItemChoices::words).toList(), List::of, typed);
    }

    Optional<UUID> called(String typed) {
        var wanted = typed.strip();
        return lines.stream()
                .filter(line ->
                        line.item().no().equals(wanted)
                                || line.item().title().equals(wanted)
                                || words(line).equals(wanted))
                .findFirst()
                .map(ItemLine::id);
    }

    private static String words(ItemLine line) {
        return (line.item().no() + " " + line.item().title()).strip();
    }
}
