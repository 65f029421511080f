package org.yiti.app.dispute;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.FieldWords;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.grid.GridCell;
import org.yiti.app.i18n.Texts;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.Disputes;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.unit.Unit;
import org.yiti.model.unit.UnitRegister;

/// What a list of tasks says of the disagreements in its cells at one moment.
public final class DisputeWords {
    private static final int MOST = 24;

    private final Texts texts;
    private final DisputedCells cells;
    private final UnitRegister units;
    private final FieldWords fields;

    public DisputeWords(Optional<Snapshot> at, Texts texts) {
        this.texts = texts;
        this.cells = at.map(DisputedCells::of).orElse(DisputedCells.NONE);
        this.units = at.map(Snapshot::units).orElseGet(() -> new UnitRegister(List.of()));
        this.fields =
                new FieldWords(
                        units, (table, id) -> at.flatMap(s -> s.book().row(table, id)), texts);
    }

    public DisputeWords(YearBook book, UnitRegister units, Disputes disputes, Texts texts) {
        this.texts = texts;
        this.cells = DisputedCells.of(book, disputes);
        this.units = units;
        this.fields = new FieldWords(units, book::row, texts);
    }

    /// What is disputed in a column of a task. All that has no column of its own is told in the column of the number.
    ///
    /// @param place of the column, as [DisputedCells#at] names it; empty for the number's
    /// @param shown places of all other columns
    public List<Conflict> of(UUID task, Optional<String> place, Collection<String> shown) {
        return place.map(p -> cells.at(task, p)).orElseGet(() -> cells.but(task, shown));
    }

    /// All that is disputed of a task.
    public List<Conflict> ofTask(UUID task) {
        return cells.ofTask(task);
    }

    /// The cell with the mark of what is disputed in it; as it is where nothing is.
    public GridCell marked(GridCell cell, List<Conflict> disputed) {
        return disputed.isEmpty()
                ? cell
                : cell.withMark(GridCell.Mark.DISPUTED, words(disputed, "\n"));
    }

    /// Who says what, and who decides.
    public String words(List<Conflict> disputed, String between) {
        return disputed.stream().map(this::words).collect(Collectors.joining(between));
    }

    private String words(Conflict conflict) {
        var what =
                conflict.fields().isEmpty()
                        ? texts.say(conflict.table().label())
                        : texts.list(conflict.fields().stream().map(texts::label).toList());
        var sides =
                conflict.versions().stream().map(this::side).collect(Collectors.joining("  ⇄  "));
        return texts.tr(
                conflict.mine() ? "dispute.mine" : "dispute.others",
                what,
                sides,
                decider(conflict));
    }

    /// The office that decides, by the name that it has as a writer or in the register; else its code.
    private String decider(Conflict conflict) {
        var code = conflict.decider();
        return conflict.versions().stream()
                .filter(version -> version.office().equals(code))
                .map(Conflict.Version::officeName)
                .findFirst()
                .or(() ->
                        units.units().stream()
                                .filter(unit -> unit.code().equals(code))
                                .map(Unit::label)
                                .findFirst())
                .orElse(code);
    }

    private String side(Conflict.Version version) {
        if (!version.alive()) {
            return texts.tr("dispute.side.removed", version.officeName());
        }
        var said =
                version.values().entrySet().stream()
                        .map(this::value)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" "));
        return texts.tr(
                "dispute.side",
                version.officeName(),
                said.isEmpty() ? texts.tr("dispute.side.empty") : shortened(said));
    }

    private String value(Map.Entry<Field, @Nullable Object> each) {
        return fields.of(each.getKey(), each.getValue());
    }

    private static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= MOST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
    }

    /// What paper says under a list of all issues, where one has the mark.
    public List<String> onPaper() {
        return cells.hasIssues() ? List.of(texts.tr("dispute.paper.issues")) : List.of();
    }

    /// What paper says under a list of the tasks of an issue, or of all, where cells have the mark.
    public List<String> onPaper(Optional<UUID> issue) {
        boolean any = issue.map(id -> !cells.ofIssue(id).isEmpty()).orElseGet(cells::hasTasks);
        return any ? List.of(texts.tr("dispute.paper")) : List.of();
    }
}
