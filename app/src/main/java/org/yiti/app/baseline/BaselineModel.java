package org.yiti.app.baseline;

import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.RowTitle;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.ledger.file.WorkbookWriter;
import org.yiti.app.nav.CellRoute;
import org.yiti.app.nav.Navigator;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.baseline.Frozen;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.programme.Baseline;
import org.yiti.model.programme.BaselineReason;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// An issue beside its baselines: freezing a new one, choosing one, and the reason of each difference.
final class BaselineModel {
    /// What is typed to freeze a baseline.
    ///
    /// @param wholeYear all issues of the year and not this one alone
    record Entry(
            String name,
            String approvedBy,
            String approvedOn,
            String docNo,
            String remark,
            boolean deploy,
            boolean wholeYear) {}

    private final Desk desk;
    private final Texts texts;
    private final JobRunner jobs;
    private final Notices notices;
    private final Navigator navigator;
    private final UUID issue;
    private final Map<UUID, Frozen> frozen = new HashMap<>();
    private @Nullable UUID chosen;

    BaselineModel(
            Desk desk,
            Texts texts,
            JobRunner jobs,
            Notices notices,
            Navigator navigator,
            UUID issue) {
        this.desk = desk;
        this.texts = texts;
        this.jobs = jobs;
        this.notices = notices;
        this.navigator = navigator;
        this.issue = issue;
    }

    Desk desk() {
        return desk;
    }

    Optional<Issue> issue() {
        return desk.snapshot().flatMap(at -> at.book().issue(issue));
    }

    /// All baselines, the newest first.
    List<Baseline> baselines() {
        return desk.snapshot().map(at -> at.book().baselinesOf(issue).reversed()).orElse(List.of());
    }

    void choose(Baseline baseline) {
        chosen = baseline.id();
    }

    /// The one that is compared with: the newest unless another was chosen.
    Optional<Baseline> baseline() {
        var all = baselines();
        return all.stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// The issue beside the chosen baseline; empty where there is none, or where its text cannot be read.
    Optional<Comparison> comparison() {
        return desk.snapshot()
                .flatMap(at ->
                        at.book()
                                .issue(issue)
                                .flatMap(of -> baseline().flatMap(b -> compare(at, of, b))));
    }

    private Optional<Comparison> compare(Snapshot at, Issue of, Baseline baseline) {
        try {
            var rows = frozen.get(baseline.id());
            if (rows == null) {
                rows = new FrozenJson().read(baseline.content());
                frozen.put(baseline.id(), rows);
            }
            return Optional.of(Comparison.of(at, texts, of, baseline, rows));
        } catch (YitiException e) {
            notices.failed(e);
            return Optional.empty();
        }
    }

    /// Whether freezing approves: the lists have been handed in and wait for it.
    boolean awaitsApproval() {
        return issue().filter(of -> of.status() == IssueStatus.AWAITING_APPROVAL).isPresent();
    }

    /// The name that a first baseline of the year usually has.
    String proposedName() {
        return texts.tr(baselines().isEmpty() ? "baseline.first" : "baseline.next");
    }

    /// Freezes the issue, or all of the year, as it stands.
    ///
    /// @return why it is not done; empty where it is
    Optional<Sentence> freeze(Entry entry) {
        var at = desk.snapshot();
        if (at.isEmpty()) {
            return Optional.empty();
        }
        if (entry.name().isBlank()) {
            return Optional.of(Sentence.of("baseline.no-name"));
        }
        if (entry.approvedBy().isBlank()) {
            return Optional.of(Sentence.of("baseline.no-approver"));
        }
        var refused = new ArrayList<Sentence>();
        var unread =
                date(
                        at.get(),
                        BASELINE_APPROVED_ON,
                        entry.approvedOn(),
                        on -> {
                            var approval =
                                    new Freezing.Approval(
                                            entry.name().strip(),
                                            entry.approvedBy(),
                                            on == null ? at.get().asOf() : on,
                                            entry.docNo(),
                                            entry.remark(),
                                            entry.deploy());
                            var book = at.get().book();
                            var issues =
                                    entry.wholeYear()
                                            ? book.issues()
                                            : book.issue(issue).stream().toList();
                            var office = desk.store().office().code();
                            var freezing = new Freezing(book, at.get().units(), office);
                            refused.addAll(freezing.refusals(issues, approval));
                            if (refused.isEmpty()) {
                                chosen = null;
                                desk.record(freezing.step(issues, approval));
                            }
                        });
        return unread.or(() ->
                refused.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Sentence.of("act.refused", ProgrammeAction.DEPLOY, refused)));
    }

    /// Reads a typed date; an empty one is null.
    private Optional<Sentence> date(
            Snapshot at, Field field, String typed, Consumer<@Nullable LocalDate> use) {
        var reader = new FieldReader(at.book().programme().year(), at.units(), _ -> "");
        return switch (reader.read(field, typed)) {
            case FieldReader.Read.No(var why) -> Optional.of(why);
            case FieldReader.Read.Values(var values) -> {
                use.accept((LocalDate) values.get(field));
                yield Optional.empty();
            }
        };
    }

    /// Takes the chosen baseline away, with its reasons; one undo brings them back.
    void remove(Baseline baseline) {
        desk.snapshot()
                .ifPresent(at -> {
                    var changes = new ArrayList<Change>();
                    at.book().reasonsOf(baseline.id()).stream()
                            .map(reason -> new Change.Remove(Table.BASELINE_REASON, reason.id()))
                            .forEach(changes::add);
                    changes.add(new Change.Remove(Table.BASELINE, baseline.id()));
                    var title = RowTitle.of(baseline.row(), at.book()::row, at.units());
                    desk.record(Step.of(Sentence.of("step.row.remove", title), changes));
                });
    }

    /// Why a difference is there. A new reason is in force from the date that is looked at, until another day is
    /// typed.
    Optional<Sentence> explain(Comparison.Line line, String typed) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(BASELINE_REASON_REASON, typed.isBlank() ? null : typed.strip());
        values.put(BASELINE_REASON_SEEN, typed.isBlank() ? null : line.difference().seen());
        if (line.difference().reason().map(BaselineReason::agreedOn).isEmpty()) {
            desk.snapshot().ifPresent(at -> values.put(BASELINE_REASON_AGREED_ON, at.asOf()));
        }
        keep(line, values);
        return Optional.empty();
    }

    Optional<Sentence> agreedBy(Comparison.Line line, String typed) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(BASELINE_REASON_AGREED_BY, typed.isBlank() ? null : typed.strip());
        keep(line, values);
        return Optional.empty();
    }

    Optional<Sentence> agreedOn(Comparison.Line line, String typed) {
        return desk.snapshot()
                .flatMap(at ->
                        date(
                                at,
                                BASELINE_REASON_AGREED_ON,
                                typed,
                                on -> {
                                    var values = new HashMap<Field, @Nullable Object>();
                                    values.put(BASELINE_REASON_AGREED_ON, on);
                                    keep(line, values);
                                }));
    }

    private void keep(Comparison.Line line, Map<Field, @Nullable Object> values) {
        desk.snapshot()
                .ifPresent(at -> {
                    var name = Sentence.of("step.baseline.reason", line.subject(), line.cell());
                    desk.record(Step.of(name, change(at, line, values)));
                });
    }

    private Change change(Snapshot at, Comparison.Line line, Map<Field, @Nullable Object> values) {
        var standing = line.difference().reason();
        if (standing.isPresent()) {
            return new Change.Put(Table.BASELINE_REASON, standing.get().id(), values);
        }
        var all = new TreeMap<Field, Object>();
        values.forEach((field, value) -> {
            if (value != null) {
                all.put(field, value);
            }
        });
        all.put(BASELINE_REASON_PROGRAMME, at.book().programme().id());
        baseline().ifPresent(b -> all.put(BASELINE_REASON_BASELINE, b.id()));
        all.put(BASELINE_REASON_DIFFERENCE, line.difference().key());
        return new Change.Add(Table.BASELINE_REASON, RowIds.fresh(), all);
    }

    /// Goes to the cell that differs.
    void open(Comparison.Line line) {
        desk.snapshot()
                .ifPresent(at -> {
                    var cell = line.difference().cell();
                    var subject = line.difference().subject();
                    navigator.go(
                            CellRoute.of(
                                    at.book(), issue, cell.field(), subject.row(), cell.month()));
                });
    }

    /// A name for the exported file, without its ending.
    String fileName() {
        return issue().map(of -> texts.tr("baseline.sheet.title", of.code(), of.name()))
                .orElse("")
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    /// What stands around the differences on paper, with lines to sign on.
    PrintableGrid.Around paper(Comparison comparison) {
        var asOf = desk.snapshot().orElseThrow().asOf();
        return new DifferenceSheet(texts, asOf).around(comparison);
    }

    /// Writes the shown differences as a workbook.
    void export(Path file, Comparison comparison, Comparison.Filter filter) {
        var at = desk.snapshot();
        if (at.isEmpty()) {
            return;
        }
        var sheet =
                new DifferenceSheet(texts, at.get().asOf())
                        .of(comparison, comparison.shown(filter));
        int lines = sheet.body().rows().size();
        jobs.<Sentence>start(
                Sentence.of("ledger.export.working"),
                progress -> {
                    new WorkbookWriter().write(file, List.of(sheet), Map.of(), progress);
                    return Sentence.of("baseline.exported", lines, file.toString());
                },
                outcome -> outcome.use(notices::toast, notices::failed));
    }
}
