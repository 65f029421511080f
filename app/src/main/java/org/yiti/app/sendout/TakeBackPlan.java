package org.yiti.app.sendout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.ledger.CellDifference;
import org.yiti.app.ledger.LedgerPlan;
import org.yiti.model.Sentence;
import org.yiti.model.ledger.Answer;
import org.yiti.model.ledger.ChangeList;
import org.yiti.model.ledger.Question;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.flow.Registered;
import org.yiti.model.record.Change;
import org.yiti.model.record.Step;
import org.yiti.model.unit.UnitRegister;

/// What the files of a folder would change. Nothing is done before the person has seen it.
///
/// @param book the year before
/// @param lines one for every file
public record TakeBackPlan(YearBook book, UnitRegister units, List<Line> lines) {
    public TakeBackPlan {
        lines = List.copyOf(lines);
    }

    /// One file.
    ///
    /// @param unit whose ledger it is; empty where the file does not say it
    /// @param month whose report it holds; 0 where it could not be read
    /// @param taken whether a person wants it
    /// @param late whether it comes after the day that was set for it
    /// @param again whether another file of the same unit and month stands before it
    /// @param plan what it would change; empty where the file is refused
    /// @param changes without the cells that a person leaves aside
    /// @param trouble why the file is refused
    public record Line(
            ReturnedFile file,
            Optional<UUID> unit,
            int month,
            boolean taken,
            boolean late,
            boolean again,
            Optional<LedgerPlan> plan,
            List<Change> changes,
            Optional<Sentence> trouble) {
        public Line {
            changes = List.copyOf(changes);
        }

        public List<CellDifference> differences() {
            return plan.map(LedgerPlan::differences).orElse(List.of());
        }

        public List<Question> questions() {
            return plan.map(LedgerPlan::questions).orElse(List.of());
        }

        boolean counts() {
            return taken && plan.isPresent();
        }
    }

    /// The name of a file's unit; empty where the file does not say it.
    public String unitOf(Line line) {
        return line.unit().map(units::label).orElse("");
    }

    /// The files that can be taken and are wanted.
    public List<Line> taken() {
        return lines.stream().filter(Line::counts).toList();
    }

    /// All of them as one step, undone whole.
    ///
    /// @param answers of the questions; one without an answer keeps what stands
    public Step step(Map<Question, Answer> answers) {
        var changes = new ArrayList<Change>();
        for (Line line : taken()) {
            var of = new ArrayList<>(line.changes());
            line.questions().stream()
                    .filter(question -> answers.get(question) == Answer.THEIRS)
                    .forEach(question -> of.addAll(question.ifTheirs()));
            changes.addAll(new Registered(book, line.file().name()).with(of));
        }
        var joined = new ArrayList<>(ChangeList.joined(changes));
        joined.sort(Comparator.comparingInt(change -> change.table().number()));
        return Step.of(Sentence.of("step.takeback", taken().size(), changed(answers)), joined);
    }

    /// How many tasks change when the questions are answered so.
    public int changed(Map<Question, Answer> answers) {
        var tasks = new HashSet<UUID>();
        for (Line line : taken()) {
            line.differences().stream()
                    .filter(d -> line.changes().stream().anyMatch(c -> touches(c, d)))
                    .forEach(d -> tasks.add(d.task()));
            line.questions().stream()
                    .filter(question -> answers.get(question) == Answer.THEIRS)
                    .forEach(question -> tasks.add(question.task()));
        }
        return tasks.size();
    }

    private static boolean touches(Change change, CellDifference difference) {
        return switch (change) {
            case Change.Add(var _, var _, var values) -> values.containsKey(difference.field());
            case Change.Put(var _, var _, var values) -> values.containsKey(difference.field());
            case Change.Remove _, Change.Restore _ -> change.table() == difference.field().table();
        };
    }
}
