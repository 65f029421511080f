package org.yiti.app.document;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;

/// A short list that is no grid, made at once.
///
/// @param chosen how many rows are selected
/// @param list the list as it stands, only the selected rows where asked for; empty while there are no rows
public record PrintableRows(
        String name, IntSupplier chosen, Function<Boolean, Optional<Listing>> list)
        implements Printable {
    @Override
    public boolean ready() {
        return list.apply(false).isPresent();
    }

    @Override
    public int selected() {
        return chosen.getAsInt();
    }

    @Override
    public Taking take(boolean onlySelected) {
        var taken = list.apply(onlySelected).orElseThrow();
        return new Taking() {
            @Override
            public boolean read(long nanos) {
                return true;
            }

            @Override
            public Listing listing() {
                return taken;
            }
        };
    }
}
