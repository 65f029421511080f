package org.yiti.app.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.yiti.model.Sentence;
import org.yiti.model.ledger.Answer;
import org.yiti.model.ledger.ImportPlan;
import org.yiti.model.ledger.ImportPlan.NewUnit;
import org.yiti.model.ledger.ImportPlan.Rejected;
import org.yiti.model.ledger.Question;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.flow.Registered;
import org.yiti.model.record.Change;
import org.yiti.model.record.Step;
import org.yiti.model.unit.UnitRegister;

/// What the import of a file would do. Nothing is done before the person has seen it.
///
/// @param file name of the file
/// @param book the year before the import
/// @param units the register with the units that have to be made
/// @param before the year's programme and units, as far as they have to be made
/// @param parts one for every sheet
/// @param proposals rows that were added to a returned ledger
/// @param differences what changes in tasks that are there, without a question
/// @param done rows of an office's ledger that say the task is done
/// @param trustDone whether those count as verified
/// @param notes rows that are notes, sums and signatures and were passed by
/// @param warnings of the file and of all sheets
public record LedgerPlan(
        String file,
        YearBook book,
        UnitRegister units,
        List<Change> before,
        List<Part> parts,
        List<Proposal> proposals,
        List<CellDifference> differences,
        int done,
        boolean trustDone,
        int notes,
        List<Sentence> warnings) {
    public LedgerPlan {
        before = List.copyOf(before);
        parts = List.copyOf(parts);
        proposals = List.copyOf(proposals);
        differences = List.copyOf(differences);
        warnings = List.copyOf(warnings);
    }

    /// What comes of one sheet.
    ///
    /// @param returned whether it is a ledger that this store gave out and that comes back
    public record Part(String sheet, boolean returned, ImportPlan plan) {}

    /// The year that is written to.
    public int year() {
        return book.programme().year();
    }

    public int read() {
        return sum(ImportPlan::read);
    }

    public int added() {
        return sum(ImportPlan::added);
    }

    /// Tasks that change without a question.
    public int changed() {
        return changed(Map.of());
    }

    /// Tasks that change when the questions are answered so.
    public int changed(Map<Question, Answer> answers) {
        var tasks = new HashSet<UUID>();
        differences.forEach(difference -> tasks.add(difference.task()));
        questions().stream()
                .filter(question -> answers.get(question) == Answer.THEIRS)
                .forEach(question -> tasks.add(question.task()));
        return tasks.size();
    }

    /// Tasks that stay as they are, those with nothing but open questions among them.
    public int unchanged() {
        return sum(ImportPlan::unchanged) + sum(ImportPlan::changed) - changed();
    }

    private int sum(ToIntFunction<ImportPlan> count) {
        return parts.stream().map(Part::plan).mapToInt(count).sum();
    }

    public boolean returned() {
        return parts.stream().anyMatch(Part::returned);
    }

    public List<Question> questions() {
        return parts.stream().flatMap(part -> part.plan().questions().stream()).toList();
    }

    public List<Rejected> rejected() {
        return parts.stream().flatMap(part -> part.plan().rejected().stream()).toList();
    }

    /// Names that no unit has and nobody decided on, each once.
    public List<NewUnit> newUnits() {
        var units = new LinkedHashMap<String, NewUnit>();
        for (Part part : parts) {
            part.plan()
                    .newUnits()
                    .forEach(unit -> units.merge(unit.name(), unit, LedgerPlan::joined));
        }
        return List.copyOf(units.values());
    }

    /// How much a person may still decide: open questions and names that no unit has.
    public int undecided() {
        return questions().size() + newUnits().size();
    }

    private static NewUnit joined(NewUnit one, NewUnit other) {
        var rows = new TreeSet<>(one.rows());
        rows.addAll(other.rows());
        return new NewUnit(one.name(), one.suggested(), List.copyOf(rows));
    }

    /// Whether the file holds nothing that could be taken.
    public boolean nothingTaken() {
        return added() + changed() + unchanged() + proposals.size() == 0;
    }

    /// All of it as one step, undone whole. Tables come in the order in which their rows hang on each
    /// other, so that every row finds the one above it. States that change are acts of the ledger.
    ///
    /// @param answers of the questions; one without an answer keeps what stands
    public Step step(Map<Question, Answer> answers) {
        var changes = new ArrayList<>(before);
        parts.forEach(part -> changes.addAll(part.plan().step(answers).changes()));
        changes.sort(Comparator.comparingInt(change -> change.table().number()));
        return Step.of(
                Sentence.of("step.ledger.import", file, added(), changed(answers)),
                new Registered(book, file).with(changes));
    }
}
