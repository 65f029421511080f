package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.Sentence;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.programme.Policy;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.PolicyStep;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// The policies of an issue (政策清单) with the dates of their stages.
final class PoliciesModel {
    /// The stages that have a planned and an actual date; the others say how a policy left the list.
    static final List<PolicyStage> DATED =
            List.of(
                    PolicyStage.DRAFTING,
                    PolicyStage.COMMENTS,
                    PolicyStage.REVIEW,
                    PolicyStage.PASSED,
                    PolicyStage.ISSUED,
                    PolicyStage.IN_FORCE);

    /// A document number as GB/T 9704 writes it: 机关代字〔年份〕序号号, with hexagonal brackets.
    private static final Pattern DOC_NO = Pattern.compile("[^〔〕\\[\\]()（）【】]+〔\\d{4}〕\\d+号");

    private final IssueModel issue;
    private final Editing editing;

    PoliciesModel(IssueModel issue) {
        this.issue = issue;
        this.editing = issue.editing();
    }

    Editing editing() {
        return editing;
    }

    List<Policy> policies() {
        return editing.snapshot().map(at -> at.book().policiesOf(issue.id())).orElse(List.of());
    }

    Optional<Policy> policy(UUID id) {
        return editing.snapshot().flatMap(at -> at.book().policy(id));
    }

    /// Whether a document number is written as official papers write it: `京政办发〔2021〕6号`.
    static boolean wellFormed(String docNo) {
        return docNo.isEmpty() || DOC_NO.matcher(docNo).matches();
    }

    Optional<PolicyStep> step(Policy policy, PolicyStage stage) {
        return editing.snapshot().stream()
                .flatMap(at -> at.book().stepsOf(policy.id()).stream())
                .filter(step -> step.stage() == stage)
                .findFirst();
    }

    /// Typed text into a date of a stage, which need not have a row yet.
    ///
    /// @param field the planned or the actual date
    Optional<Sentence> typeDate(Policy policy, PolicyStage stage, Field field, String typed) {
        var standing = step(policy, stage);
        if (standing.isPresent()) {
            return editing.type(standing.get().row(), field, typed);
        }
        return editing.snapshot().flatMap(at -> newStep(at, policy, stage, field, typed));
    }

    private Optional<Sentence> newStep(
            Snapshot at, Policy policy, PolicyStage stage, Field field, String typed) {
        var reader = new FieldReader(at.book().programme().year(), at.units(), _ -> "");
        return switch (reader.read(field, typed)) {
            case FieldReader.Read.No(var why) -> Optional.of(why);
            case FieldReader.Read.Values(var values) -> {
                var date = values.get(field);
                if (date != null) {
                    editing.record(
                            Sentence.of("step.policy.stage", policy.title(), stage),
                            List.of(
                                    Editing.newRow(
                                            at,
                                            Table.POLICY_STAGE,
                                            Map.of(
                                                    POLICY_STAGE_POLICY,
                                                    policy.id(),
                                                    POLICY_STAGE_STAGE,
                                                    stage.name(),
                                                    field,
                                                    date))));
                }
                yield Optional.empty();
            }
        };
    }

    /// Adds a policy with the next number of the issue (`03-P2`); one in the recycle bin keeps its number.
    void add(Consumer<UUID> whenDone) {
        editing.removed(
                Table.POLICY,
                removed -> editing.snapshot().flatMap(at -> add(at, removed)).ifPresent(whenDone));
    }

    private Optional<UUID> add(Snapshot at, List<Row> removed) {
        var rows =
                Stream.concat(
                                at.book().policiesOf(issue.id()).stream().map(Policy::row),
                                removed.stream())
                        .filter(row -> issue.id().equals(row.get(POLICY_ISSUE)))
                        .toList();
        return at.book()
                .issue(issue.id())
                .map(of -> {
                    var no = nextNo(of.code(), rows);
                    Change.Add row =
                            Editing.newRow(
                                    at,
                                    Table.POLICY,
                                    Map.of(
                                            POLICY_ISSUE,
                                            of.id(),
                                            POLICY_NO,
                                            no,
                                            Field.POLICY_STAGE,
                                            PolicyStage.PLANNED.name(),
                                            POLICY_POSITION,
                                            Editing.next(POLICY_POSITION, rows)));
                    editing.record(Sentence.of("step.policy.add", no), List.of(row));
                    return row.row();
                });
    }

    private static String nextNo(String issueCode, List<Row> rows) {
        var used = rows.stream().map(row -> row.words(POLICY_NO)).toList();
        int next = 1;
        while (used.contains(issueCode + "-P" + next)) {
            next++;
        }
        return issueCode + "-P" + next;
    }

    void remove(List<Policy> policies) {
        editing.remove(policies.stream().map(Policy::row).toList());
    }
}
