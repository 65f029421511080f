package org.yiti.model.ledger;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.record.Step;

/// What a returned ledger would change.
///
/// @param changes what only the file changed, as one step
/// @param questions what the file and this store both changed, or what no base is known of
/// @param addedRows rows without a key: they were added in the file and can be imported
/// @param unknownKeys rows whose key is no living task of this year
/// @param missing tasks that stood when the file was written and that it does not have; nothing is done to them
/// @param gone columns to fill in that the file does not have any more: nothing was answered there
/// @param resorted whether the rows stand in another order than the tasks
/// @param rejected rows of which a cell cannot be kept, or whose key came twice
public record RoundTripPlan(
        Step changes,
        List<Question> questions,
        List<SheetRow> addedRows,
        List<SheetRow> unknownKeys,
        List<UUID> missing,
        List<ColumnMeaning> gone,
        boolean resorted,
        List<ImportPlan.Rejected> rejected,
        List<Sentence> warnings) {
    public RoundTripPlan {
        questions = List.copyOf(questions);
        addedRows = List.copyOf(addedRows);
        unknownKeys = List.copyOf(unknownKeys);
        missing = List.copyOf(missing);
        gone = List.copyOf(gone);
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
    }

    /// The step with what the person decided; a question without an answer keeps what stands.
    public Step answer(Map<Question, Answer> answers) {
        return ImportPlan.answered(changes, questions, answers);
    }
}
