package org.yiti.app.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yiti.app.document.Listing;
import org.yiti.app.document.Printable;

/// A grid that can go on paper, as it shows.
public final class PrintableGrid implements Printable {
    /// What stands around the rows on paper.
    ///
    /// @param conditions what the rows are narrowed and grouped by beside the grid's own filters
    /// @param signatures words before the lines that people sign on
    public record Around(
            Listing.Heading heading, List<String> conditions, List<String> signatures) {
        public static Around of(Listing.Heading heading) {
            return new Around(heading, List.of(), List.of());
        }

        public Around under(List<String> words) {
            return new Around(heading, words, signatures);
        }

        /// With more words beside the conditions.
        public Around and(List<String> words) {
            return under(Stream.concat(conditions.stream(), words.stream()).toList());
        }

        public Around signed(List<String> words) {
            return new Around(heading, conditions, words);
        }
    }

    private final String name;
    private final Grid<?> grid;
    private final Supplier<Optional<Around>> around;

    /// @param name of the list, for ever
    /// @param around what stands around the rows now; empty while there are none
    public PrintableGrid(String name, Grid<?> grid, Supplier<Optional<Around>> around) {
        this.name = name;
        this.grid = grid;
        this.around = around;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean ready() {
        return grid.paper().hasRows() && around.get().isPresent();
    }

    @Override
    public int selected() {
        return grid.selectedRows().size();
    }

    @Override
    public Taking take(boolean onlySelected) {
        var with = around.get().orElseThrow();
        var paper = grid.paper();
        var conditions = paper.conditions();
        var reading = paper.listing(onlySelected);
        return new Taking() {
            @Override
            public boolean read(long nanos) {
                return reading.read(nanos);
            }

            @Override
            public Listing listing() {
                var body = reading.body(conditions).under(with.conditions());
                return new Listing(with.heading(), body, with.signatures());
            }
        };
    }
}
