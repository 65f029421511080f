package org.yiti.app.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.grid.filter.Arrangement;
import org.yiti.app.grid.filter.ColumnFilter;
import org.yiti.app.grid.filter.TickList;
import org.yiti.app.job.JobRunner;
import org.yiti.model.Sentence;

/// Filters and sorting of a grid.
///
/// @param <R> kind of row
public final class GridArranging<R> {
    private final GridModel<R> model;
    private final ColumnReading<R> reading = new ColumnReading<>();
    private final ReadOnlyObjectWrapper<Arrangement> arrangement =
            new ReadOnlyObjectWrapper<>(Arrangement.NONE);

    GridArranging(GridModel<R> model) {
        this.model = model;
    }

    /// Lets long reading of columns be done by jobs.
    public void attach(JobRunner jobs, Consumer<Exception> failed) {
        reading.attach(jobs, failed);
    }

    ColumnReading<R> reading() {
        return reading;
    }

    public ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    public Arrangement arrangement() {
        return arrangement.get();
    }

    void take(List<GridGroup<R>> groups) {
        if (!model.take(groups)) {
            anew();
        }
    }

    /// Arranges the rows so; the filters of columns that are gone do nothing.
    public void set(Arrangement wanted) {
        arrangement.set(wanted);
        anew();
    }

    /// Arranges the rows as they are now by the standing filters and sorting.
    public void anew() {
        var rows = model.arranged();
        var version = model.version();
        reading.read(
                "arrange",
                rows.missing(arrangement.get()),
                rows.rows(),
                found -> {
                    if (version != model.version()) {
                        anew();
                        return;
                    }
                    rows.keep(found);
                    model.arrange(arrangement.get());
                });
    }

    public void filter(String column, ColumnFilter filter) {
        set(arrangement.get().with(column, filter));
    }

    /// Up, down, official order.
    public void sortNext(String column) {
        set(arrangement.get().sortedNext(column));
    }

    public void clearFilters() {
        set(arrangement.get().withoutFilters());
    }

    /// Drops the filters and the sorting of columns that mean something else now.
    public void forget(Predicate<String> columns) {
        var now = arrangement.get();
        var filters = new LinkedHashMap<>(now.filters());
        filters.keySet().removeIf(columns);
        var left =
                new Arrangement(
                        filters,
                        now.sorting().filter(s -> !columns.test(s.column())),
                        now.filtering());
        if (!left.equals(now)) {
            set(left);
        }
    }

    /// Puts all filters off, or on again.
    public void toggle() {
        set(arrangement.get().withFiltering(!arrangement.get().filtering()));
    }

    /// How many rows show.
    public int shown() {
        return model.arranged().countShown();
    }

    public int all() {
        return model.arranged().countAll();
    }

    /// Whether rows were edited since they were arranged.
    boolean isEdited() {
        return model.arranged().isEdited();
    }

    /// Works out what the popup of a column's filter offers.
    void list(String column, Consumer<TickList> use) {
        var rows = model.arranged();
        var version = model.version();
        var needed =
                rows.missing(arrangement.get().with(column, ColumnFilter.ALL.withWords(column)));
        reading.read(
                "list",
                needed,
                rows.rows(),
                found -> {
                    if (version != model.version()) {
                        list(column, use);
                        return;
                    }
                    rows.keep(found);
                    rows.column(column)
                            .flatMap(c -> rows.values(column).map(v -> list(c, v)))
                            .ifPresent(use);
                });
    }

    private TickList list(
            GridColumn<R> column, org.yiti.app.grid.filter.ColumnValues columnValues) {
        return new TickList(
                column.head(),
                column.order().ends(),
                columnValues,
                model.arranged().passing(arrangement.get(), column.id()));
    }

    /// By what the rows are narrowed and sorted, in words.
    List<String> words(Function<Sentence, String> words) {
        var now = arrangement.get();
        var said = new ArrayList<String>();
        if (!now.filters().isEmpty()) {
            var names =
                    now.filters().keySet().stream()
                            .map(this::head)
                            .reduce((one, next) -> words.apply(Sentence.of("list.next", one, next)))
                            .orElse("");
            var key = now.filtering() ? "grid.filter.by" : "grid.filter.off";
            said.add(words.apply(Sentence.of(key, names, shown(), all())));
        }
        now.sorting()
                .ifPresent(by -> {
                    var key = by.down() ? "grid.sort.by-down" : "grid.sort.by-up";
                    said.add(words.apply(Sentence.of(key, head(by.column()))));
                });
        return said;
    }

    private String head(String id) {
        return model.arranged().column(id).map(GridColumn::head).orElse(id);
    }
}
