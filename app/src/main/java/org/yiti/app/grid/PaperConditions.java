package org.yiti.app.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yiti.app.grid.filter.ColumnFilter;
import org.yiti.app.grid.filter.Range;
import org.yiti.app.grid.filter.Ticks;
import org.yiti.model.Sentence;

/// By what the rows on paper are narrowed and sorted: in full, as nobody can open a filter there.
final class PaperConditions {
    private static final int MOST = 8;

    private final Function<Sentence, String> words;

    PaperConditions(Function<Sentence, String> words) {
        this.words = words;
    }

    <R> List<String> of(GridArranging<R> arranging, ArrangedRows<R> rows) {
        var said = new ArrayList<String>();
        var now = arranging.arrangement();
        now.active()
                .forEach((id, filter) ->
                        rows.column(id).ifPresent(column -> add(said, column, filter)));
        if (!said.isEmpty()) {
            said.add(say("document.filter.count", arranging.shown(), arranging.all()));
        }
        now.sorting()
                .ifPresent(by ->
                        rows.column(by.column())
                                .ifPresent(column ->
                                        said.add(
                                                say(
                                                        by.down()
                                                                ? "grid.sort.by-down"
                                                                : "grid.sort.by-up",
                                                        column.head()))));
        return said;
    }

    private void add(List<String> said, GridColumn<?> column, ColumnFilter filter) {
        if (!filter.ticks().equals(Ticks.ALL)) {
            var key = filter.ticks().except() ? "document.filter.except" : "document.filter.only";
            said.add(say(key, column.head(), list(filter.ticks())));
        }
        if (!filter.words().isBlank()) {
            said.add(say("document.filter.words", column.head(), filter.words().strip()));
        }
        if (!filter.range().equals(Range.ANY)) {
            said.add(range(column, filter.range()));
        }
    }

    private String list(Ticks ticks) {
        var texts =
                ticks.texts().stream()
                        .sorted()
                        .limit(MOST)
                        .map(text -> text.isEmpty() ? say("grid.filter.blank") : text)
                        .reduce((one, next) -> say("list.next", one, next))
                        .orElse("—");
        int all = ticks.texts().size();
        return all > MOST ? say("document.filter.many", texts, all) : texts;
    }

    private String range(GridColumn<?> column, Range range) {
        var from = end(column, range.from());
        var to = end(column, range.to());
        if (range.from() == null) {
            return say("document.filter.up-to", column.head(), to);
        }
        return range.to() == null
                ? say("document.filter.from", column.head(), from)
                : say("document.filter.range", column.head(), from, to);
    }

    private static String end(GridColumn<?> column, @Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return column.order() instanceof ColumnOrder.Dates<?>
                ? LocalDate.ofEpochDay(number.longValue()).toString()
                : number.toPlainString();
    }

    private String say(String key, Object... args) {
        return words.apply(Sentence.of(key, args));
    }
}
