package org.yiti.app.grid;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yiti.model.Sentence;

/// What a grid shows, as it goes on paper.
///
/// @param <R> kind of row
final class GridPaper<R> {
    private final GridModel<R> model;
    private final GridArranging<R> arranging;
    private final GridOwner<R> owner;
    private final Function<Sentence, String> words;

    GridPaper(
            GridModel<R> model,
            GridArranging<R> arranging,
            GridOwner<R> owner,
            Function<Sentence, String> words) {
        this.model = model;
        this.arranging = arranging;
        this.owner = owner;
        this.words = words;
    }

    boolean hasRows() {
        return !model.isEmpty();
    }

    /// What shows now.
    GridListing<R> listing(boolean onlySelected) {
        var only =
                onlySelected
                        ? model.selectedRows().stream().map(owner::key).collect(Collectors.toSet())
                        : Set.<UUID>of();
        return new GridListing<>(owner::name, model.columns(), model.lines(), only);
    }

    /// By what the rows that show are narrowed and sorted, in words.
    List<String> conditions() {
        return new PaperConditions(words).of(arranging, model.arranged());
    }
}
