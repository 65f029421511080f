package org.yiti.app.problem;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.rowpage.ItemFromRow;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.edit.Edited;
import org.yiti.model.problem.Problem;
import org.yiti.model.problem.ProblemCounts;
import org.yiti.model.problem.ProblemLedger;
import org.yiti.model.problem.ProblemSource;
import org.yiti.model.problem.ProblemState;
import org.yiti.model.problem.Screening;
import org.yiti.model.problem.SourceLines;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;

/// The ledgers of the open year, the entries and source records of the one that is looked at, and what can be done.
final class ProblemModel {
    private final OfficeRows rows;
    private final Desk desk;
    private final ItemFromRow items;
    private final Function<Sentence, String> words;
    private final ObjectProperty<Optional<UUID>> chosen =
            new SimpleObjectProperty<>(Optional.empty());

    ProblemModel(OfficeRows rows, Desk desk, ItemFromRow items, Function<Sentence, String> words) {
        this.rows = rows;
        this.desk = desk;
        this.items = items;
        this.words = words;
    }

    OfficeRows rows() {
        return rows;
    }

    ObjectProperty<Optional<UUID>> chosenProperty() {
        return chosen;
    }

    private Optional<UUID> programme() {
        return desk.snapshot().map(at -> at.book().programme().id());
    }

    List<Row> ledgers() {
        var year = programme();
        return rows.of(Table.PROBLEM_LEDGER).stream()
                .filter(row ->
                        year.isPresent()
                                && year.get().equals(row.reference(PROBLEM_LEDGER_PROGRAMME)))
                .sorted(Comparator.comparing((Row row) -> row.words(PROBLEM_LEDGER_NAME)))
                .toList();
    }

    /// The ledger that is looked at: the chosen one, or else the first.
    Optional<ProblemLedger> ledger() {
        var all = ledgers();
        return all.stream()
                .filter(row -> chosen.get().filter(row.id()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(ProblemLedger::new);
    }

    List<Problem> problems() {
        return ledger().map(ledger ->
                        rows.of(Table.PROBLEM).stream()
                                .map(Problem::new)
                                .filter(each -> ledger.id().equals(each.ledger()))
                                .sorted(Problem.IN_ORDER)
                                .toList())
                .orElse(List.of());
    }

    /// Those that nobody looked at first, then by number.
    List<ProblemSource> sources() {
        return ledger().map(ledger ->
                        rows.of(Table.PROBLEM_SOURCE).stream()
                                .map(ProblemSource::new)
                                .filter(each -> ledger.id().equals(each.ledger()))
                                .sorted(
                                        Comparator.comparing(ProblemSource::screening)
                                                .thenComparing(ProblemSource::recordNo)
                                                .thenComparing(ProblemSource::id))
                                .toList())
                .orElse(List.of());
    }

    /// How many records an entry comes from, by entry.
    Map<UUID, Long> sourcesOf() {
        return rows.of(Table.PROBLEM_SOURCE).stream()
                .map(row -> Optional.ofNullable(row.reference(PROBLEM_SOURCE_PROBLEM)))
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    // --- figures ---

    List<RowFigure> problemFigures() {
        var ledger = ledger();
        if (ledger.isEmpty()) {
            return List.of();
        }
        var counts = ProblemCounts.of(ledger.get(), problems());
        var figures = new ArrayList<RowFigure>();
        figures.add(
                new RowFigure(
                        "all",
                        Sentence.of("problem.figure.all", counts.entries().size()),
                        counts.entries()));
        for (int i = 0; i < counts.classes().size(); i++) {
            var each = counts.classes().get(i);
            figures.add(
                    new RowFigure(
                            "class-" + i,
                            Sentence.of(
                                    each.share().filter(s -> s.moved()).isPresent()
                                            ? "problem.figure.class.moved"
                                            : "problem.figure.class",
                                    each.name().isEmpty()
                                            ? Sentence.of("problem.no-class")
                                            : each.name(),
                                    each.entries().size(),
                                    each.percent()
                                            .<Object>map(p -> p)
                                            .orElse(Sentence.of("figure.none"))),
                            each.entries()));
        }
        figures.add(
                new RowFigure(
                        "done",
                        Sentence.of(
                                "problem.figure.done",
                                counts.done().size(),
                                counts.entries().size()),
                        counts.done()));
        return figures;
    }

    List<RowFigure> sourceFigures() {
        var all = sources();
        var figures = new ArrayList<RowFigure>();
        figures.add(
                new RowFigure(
                        "all",
                        Sentence.of("problem.figure.sources", all.size()),
                        all.stream().map(ProblemSource::id).toList()));
        for (var screening : Screening.values()) {
            var those =
                    all.stream()
                            .filter(each -> each.screening() == screening)
                            .map(ProblemSource::id)
                            .toList();
            figures.add(
                    new RowFigure(
                            screening.name().toLowerCase(java.util.Locale.ROOT),
                            Sentence.of("problem.figure.screening", screening, those.size()),
                            those));
        }
        return figures;
    }

    // --- acts ---

    Optional<UUID> addLedger() {
        return programme()
                .map(year -> {
                    var id = RowIds.fresh();
                    rows.add(
                            Table.PROBLEM_LEDGER,
                            id,
                            Map.of(
                                    PROBLEM_LEDGER_PROGRAMME,
                                    year,
                                    PROBLEM_LEDGER_NAME,
                                    words.apply(Sentence.of("problem.ledger.new"))));
                    chosen.set(Optional.of(id));
                    return id;
                });
    }

    Optional<UUID> addProblem() {
        return ledger().map(ledger -> {
            var id = RowIds.fresh();
            rows.add(Table.PROBLEM, id, fresh(ledger));
            return id;
        });
    }

    private Map<Field, Object> fresh(ProblemLedger ledger) {
        var values = new HashMap<Field, Object>();
        values.put(PROBLEM_LEDGER, ledger.id());
        values.put(PROBLEM_NO, nextNumber());
        values.put(PROBLEM_STATE, ProblemState.OPEN.name());
        if (ledger.classes().size() == 1) {
            values.put(PROBLEM_CLASS_NAME, ledger.classes().getFirst());
        }
        return values;
    }

    private int nextNumber() {
        return problems().stream().mapToInt(Problem::no).max().orElse(0) + 1;
    }

    /// Takes in copied records as one step; those whose number is there already are passed over.
    SourceLines.Read paste(List<List<String>> cells) {
        var ledger = ledger();
        var at = desk.snapshot();
        if (ledger.isEmpty() || at.isEmpty()) {
            return new SourceLines.Read(List.of(), 0);
        }
        var known =
                sources().stream()
                        .map(ProblemSource::recordNo)
                        .filter(no -> !no.isEmpty())
                        .collect(Collectors.toSet());
        var read = SourceLines.of(cells, at.get().book().programme().year(), known);
        var changes = new ArrayList<Change>();
        for (var line : read.lines()) {
            var values = new HashMap<Field, Object>();
            values.put(PROBLEM_SOURCE_LEDGER, ledger.get().id());
            put(values, PROBLEM_SOURCE_RECORD_NO, line.recordNo());
            put(values, PROBLEM_SOURCE_DAY, line.day());
            put(values, PROBLEM_SOURCE_WORDS, line.words());
            changes.add(new Change.Add(Table.PROBLEM_SOURCE, RowIds.fresh(), values));
        }
        if (!changes.isEmpty()) {
            rows.record(Step.of(Sentence.of("step.problem.paste", changes.size()), changes));
        }
        return read;
    }

    private static void put(Map<Field, Object> values, Field field, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            values.put(field, value);
        }
    }

    /// Makes one entry of some records and links them to it, as one step.
    Optional<UUID> entryOf(List<Row> records) {
        var ledger = ledger();
        if (ledger.isEmpty() || records.isEmpty()) {
            return Optional.empty();
        }
        var id = RowIds.fresh();
        var values = fresh(ledger.get());
        put(values, PROBLEM_WORDS, new ProblemSource(records.getFirst()).words());
        var changes = new ArrayList<Change>();
        changes.add(new Change.Add(Table.PROBLEM, id, values));
        records.forEach(row -> changes.add(linked(row, id)));
        rows.record(Step.of(Sentence.of("step.problem.entry", records.size()), changes));
        return Optional.of(id);
    }

    private static Change linked(Row record, UUID problem) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(PROBLEM_SOURCE_PROBLEM, problem);
        values.put(PROBLEM_SOURCE_SET_ASIDE, null);
        return new Change.Put(Table.PROBLEM_SOURCE, record.id(), values);
    }

    /// Moves entries to the recycle bin; the records that they were made of are free again, in the same step.
    void remove(List<Row> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var gone = entries.stream().map(Row::id).collect(Collectors.toSet());
        var changes = new ArrayList<Change>();
        rows.of(Table.PROBLEM_SOURCE).stream()
                .map(ProblemSource::new)
                .filter(source -> gone.contains(source.problem()))
                .forEach(source ->
                        changes.add(Change.Put.of(source.id(), PROBLEM_SOURCE_PROBLEM, null)));
        int freed = changes.size();
        entries.forEach(row -> changes.add(new Change.Remove(row.table(), row.id())));
        rows.record(Step.of(Sentence.of("step.problem.remove", entries.size(), freed), changes));
    }

    /// Links a record to the entry of a typed number.
    Edited link(Row record, String typed) {
        if (typed.isBlank()) {
            var change = Change.Put.of(record.id(), PROBLEM_SOURCE_PROBLEM, null);
            rows.record(Step.of(Sentence.of("step.problem.unlink"), change));
            return new Edited.Accepted(List.of(change));
        }
        var number = typed.strip().split("\\s+")[0];
        return problems().stream()
                .filter(each -> String.valueOf(each.no()).equals(number))
                .findFirst()
                .<Edited>map(problem -> {
                    var change = linked(record, problem.id());
                    rows.record(Step.of(Sentence.of("step.problem.link", problem.no()), change));
                    return new Edited.Accepted(List.of(change));
                })
                .orElseGet(() -> new Edited.Refused(Sentence.of("problem.entry.unknown", typed)));
    }

    /// The entry that a record is linked to, with its place; what a cell shows and may be typed again.
    String linkedTo(Row record) {
        return problems().stream()
                .filter(each -> each.id().equals(record.reference(PROBLEM_SOURCE_PROBLEM)))
                .findFirst()
                .map(ProblemModel::entryWords)
                .orElse("");
    }

    List<String> entries() {
        return problems().stream().map(ProblemModel::entryWords).toList();
    }

    private static String entryWords(Problem problem) {
        return (problem.no() + " " + problem.place()).strip();
    }

    /// Makes a supervision item of an entry.
    void item(Row row) {
        var problem = new Problem(row);
        var said = new HashMap<Field, @Nullable Object>();
        said.put(SUPERVISION_ITEM_MODE, ItemMode.DAILY.name());
        said.put(SUPERVISION_ITEM_SOURCE, ItemSource.FINDING.name());
        said.put(SUPERVISION_ITEM_TITLE, (problem.place() + " " + problem.words()).strip());
        said.put(SUPERVISION_ITEM_DEMAND, problem.words());
        said.put(SUPERVISION_ITEM_PLACE, problem.place());
        said.put(SUPERVISION_ITEM_LEAD_UNIT, problem.unit());
        said.put(SUPERVISION_ITEM_DUE_DATE, problem.due());
        ledger().ifPresent(ledger -> {
            said.put(SUPERVISION_ITEM_ISSUE, ledger.issue());
            said.put(
                    SUPERVISION_ITEM_BASIS,
                    words.apply(Sentence.of("problem.item.basis", ledger.name(), problem.no())));
        });
        items.open(row, PROBLEM_ITEM, said);
    }
}
