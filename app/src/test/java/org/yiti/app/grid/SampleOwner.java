package org.yiti.app.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiti.model.Sentence;

/// Keeps the rows of a sample grid, notes what the grid tells it, and refuses the text `坏`.
final class SampleOwner implements GridOwner<SampleTask> {
    final List<String> edits = new ArrayList<>();
    final List<String> drafts = new ArrayList<>();
    final Grid<SampleTask> grid = new Grid<>(this, SampleOwner::words);
    private List<SampleTask> rows = List.of();

    private static String words(Sentence sentence) {
        return sentence.args().stream()
                .map(arg -> arg instanceof Sentence inner ? words(inner) : arg.toString())
                .reduce("words of " + sentence.key(), (all, next) -> all + ", " + next);
    }

    void show(List<SampleTask> shown) {
        rows = shown;
        grid.setRows(shown);
    }

    @Override
    public UUID key(SampleTask row) {
        return row.id();
    }

    @Override
    public String name(SampleTask row) {
        return row.number();
    }

    @Override
    public Edited onEdit(SampleTask row, GridColumn<SampleTask> column, String newText) {
        edits.add(row.number() + " " + column.id() + "=" + newText);
        if (newText.equals("坏")) {
            return new Edited.Refused(Sentence.of("sample.refused"));
        }
        if (column.id().startsWith("m") && !rows.isEmpty()) {
            int month = Integer.parseInt(column.id().substring(1));
            show(
                    rows.stream()
                            .map(each -> each == row ? row.withMonth(month, newText) : each)
                            .toList());
        }
        return new Edited.Accepted();
    }

    @Override
    public void onDraft(SampleTask row, GridColumn<SampleTask> column, String text) {
        drafts.add(text);
    }

    @Override
    public void onDraftDropped(SampleTask row, GridColumn<SampleTask> column) {
        drafts.add("dropped");
    }
}
