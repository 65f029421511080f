package org.yiti.app.desk;

import static org.yiti.model.record.Field.*;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.consultation.Consultation;
import org.yiti.model.draw.SampleEntry;
import org.yiti.model.meeting.AgendaItem;
import org.yiti.model.problem.Problem;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What rows of the ways of supervising and of meetings are called.
final class ModeTitle {
    private ModeTitle() {}

    static Sentence of(Row row, RowTitle.Above book) {
        return switch (row.table()) {
            case CONSULTATION ->
                    Sentence.of(
                            "title.consultation",
                            issue(book, row.reference(CONSULTATION_ISSUE)),
                            new Consultation(row).month());
            case JOINT_ACTION -> Sentence.of("title.joint-action", row.words(JOINT_ACTION_PARTIES));
            case SAMPLE -> Sentence.of("title.sample", row.words(SAMPLE_TITLE));
            case SAMPLE_ENTRY ->
                    Sentence.of(
                            "title.sample-entry",
                            new SampleEntry(row).position(),
                            row.words(SAMPLE_ENTRY_MEMBER));
            case RETURN_VISIT ->
                    Sentence.of(
                            "title.return-visit",
                            issue(book, row.reference(RETURN_VISIT_ISSUE)),
                            row.words(RETURN_VISIT_TICKET_NO));
            case MODEL_CASE -> Sentence.of("title.model-case", row.words(MODEL_CASE_TITLE));
            case PROBLEM_LEDGER ->
                    Sentence.of("title.problem-ledger", row.words(PROBLEM_LEDGER_NAME));
            case PROBLEM ->
                    Sentence.of("title.problem", new Problem(row).no(), row.words(PROBLEM_PLACE));
            case PROBLEM_SOURCE ->
                    Sentence.of("title.problem-source", row.words(PROBLEM_SOURCE_RECORD_NO));
            case MEETING -> Sentence.of("title.meeting", row.words(MEETING_TITLE));
            case AGENDA_ITEM ->
                    Sentence.of(
                            "title.agenda-item",
                            meeting(book, row.reference(AGENDA_ITEM_MEETING)),
                            new AgendaItem(row).position());
            case DECISION ->
                    Sentence.of(
                            "title.decision",
                            meeting(book, row.reference(DECISION_MEETING)),
                            row.words(DECISION_TEXT));
            default -> row.table().label();
        };
    }

    private static String meeting(RowTitle.Above book, @Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(meeting -> book.find(Table.MEETING, meeting))
                .map(row -> row.words(MEETING_TITLE))
                .orElse("");
    }

    private static String issue(RowTitle.Above book, @Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(issue -> book.find(Table.ISSUE, issue))
                .map(row -> row.words(ISSUE_NAME))
                .orElse("");
    }
}
