package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yiti.model.Sentence;
import org.yiti.model.record.Step;
import org.yiti.model.unit.Unit;

/// What an import would do. Nothing is done before the person has seen it.
///
/// @param step what can be done without a question, as one step that is undone whole
/// @param read rows of the file that were taken for tasks; the sum of added, changed, unchanged and those
///     rejected among them
/// @param questions what file and store say differently; see [#step(Map)]
/// @param rejected every row that was not taken, with its reason
/// @param newUnits names that no unit has; they are made only when a person says so
public record ImportPlan(
        Step step,
        int read,
        int added,
        int changed,
        int unchanged,
        List<Question> questions,
        List<Rejected> rejected,
        List<Sentence> warnings,
        List<NewUnit> newUnits) {
    public ImportPlan {
        questions = List.copyOf(questions);
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
        newUnits = List.copyOf(newUnits);
    }

    /// @param row row of the sheet, from 0
    public record Rejected(String sheet, int row, Sentence reason) {}

    /// @param suggested units that may be meant, the likeliest first
    /// @param rows rows of the sheet that use the name, from 0
    public record NewUnit(String name, List<Unit> suggested, List<Integer> rows) {
        public NewUnit {
            suggested = List.copyOf(suggested);
            rows = List.copyOf(rows);
        }
    }

    /// The step with what the person decided; a question without an answer keeps what stands.
    public Step step(Map<Question, Answer> answers) {
        return answered(step, questions, answers);
    }

    static Step answered(Step step, List<Question> questions, Map<Question, Answer> answers) {
        var changes = new ArrayList<>(step.changes());
        for (Question question : questions) {
            if (answers.getOrDefault(question, Answer.OURS) == Answer.THEIRS) {
                changes.addAll(question.ifTheirs());
            }
        }
        return new Step(step.action(), step.reason(), step.kind(), ChangeList.joined(changes));
    }
}
