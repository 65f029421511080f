package org.yiti.app.grid;

import java.util.Optional;
import java.util.function.Function;
import org.yiti.app.grid.filter.ColumnFilter;
import org.yiti.app.grid.filter.FilterPane;
import org.yiti.app.grid.filter.Sorting;
import org.yiti.app.grid.filter.TickList;
import org.yiti.model.Sentence;

/// Shows the filter of a column under its head.
final class FilterPopup<R> {
    private static final GridPopup.Size SIZE = new GridPopup.Size(20, 17, 30);

    private final GridBody<R> body;
    private final GridArranging<R> arranging;
    private final Function<Sentence, String> words;
    private final GridPopup popup;
    private String column = "";

    FilterPopup(
            GridBody<R> body,
            GridArranging<R> arranging,
            Function<Sentence, String> words,
            GridPopup popup) {
        this.body = body;
        this.arranging = arranging;
        this.words = words;
        this.popup = popup;
    }

    /// Opens the filter of a column as soon as its texts are known; closes it if it is open.
    void open(String wanted) {
        boolean same = popup.isOpen() && column.equals(wanted);
        popup.close();
        column = "";
        if (!same) {
            arranging.list(wanted, list -> show(wanted, list));
        }
    }

    private void show(String wanted, TickList list) {
        column = wanted;
        var standing = arranging.arrangement().filter(wanted);
        popup.open(
                body.localToScene(body.headOf(wanted)),
                new FilterPane(list, standing, words, new Chosen()),
                SIZE);
    }

    private final class Chosen implements FilterPane.Actions {
        @Override
        public void filter(ColumnFilter wanted) {
            if (!wanted.equals(arranging.arrangement().filter(column))) {
                arranging.filter(column, wanted);
            }
        }

        @Override
        public void sort(Optional<Boolean> down) {
            var sorting = down.map(d -> new Sorting(column, d));
            arranging.set(arranging.arrangement().sorted(sorting));
        }

        @Override
        public void close() {
            popup.leave();
        }
    }
}
