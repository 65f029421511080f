package org.yiti.app.consultation;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rowpage.ItemFromRow;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.consultation.Consultation;
import org.yiti.model.consultation.ConsultationYear;
import org.yiti.model.consultation.ConsultationYear.MonthState;
import org.yiti.model.consultation.JointAction;
import org.yiti.model.programme.Issue;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;

/// The consultation sheets of the open year, its joint actions, and what can be done with them.
final class ConsultationModel {
    private final OfficeRows rows;
    private final Desk desk;
    private final ItemFromRow items;
    private final Texts texts;

    ConsultationModel(OfficeRows rows, Desk desk, ItemFromRow items, Texts texts) {
        this.rows = rows;
        this.desk = desk;
        this.items = items;
        this.texts = texts;
    }

    OfficeRows rows() {
        return rows;
    }

    Optional<Snapshot> at() {
        return desk.snapshot();
    }

    /// The sheets of the year, the newest month first, in the order of issues.
    List<Row> sheets() {
        return ofYear(Table.CONSULTATION, CONSULTATION_PROGRAMME).stream()
                .sorted(
                        Comparator.<Row>comparingInt(row -> -new Consultation(row).month())
                                .thenComparingInt(row -> place(row.reference(CONSULTATION_ISSUE)))
                                .thenComparing(Row::id))
                .toList();
    }

    /// The joint actions of the year, the newest first.
    List<Row> actions() {
        return ofYear(Table.JOINT_ACTION, JOINT_ACTION_PROGRAMME).stream()
                .sorted(
                        Comparator.<Row, java.time.LocalDate>comparing(
                                        row -> row.date(JOINT_ACTION_DAY),
                                        Comparator.nullsFirst(Comparator.reverseOrder()))
                                .thenComparing(Row::id))
                .toList();
    }

    private List<Row> ofYear(Table table, Field programme) {
        return at().map(open ->
                        rows.of(table).stream()
                                .filter(row ->
                                        open.book()
                                                .programme()
                                                .id()
                                                .equals(row.reference(programme)))
                                .toList())
                .orElse(List.of());
    }

    private int place(@Nullable UUID issue) {
        return at().map(open ->
                        open.book().issues().stream().map(Issue::id).toList().indexOf(issue))
                .orElse(0);
    }

    /// Which month of which issue was talked over.
    Optional<ConsultationYear> year() {
        return at().map(open ->
                new ConsultationYear(
                        open.book().programme().year(),
                        open.book().issues().stream().map(Issue::id).toList(),
                        sheets().stream().map(Consultation::new).toList(),
                        open.asOf()));
    }

    List<RowFigure> sheetFigures() {
        var year = year();
        if (year.isEmpty()) {
            return List.of();
        }
        var sheets = sheets().stream().map(Consultation::new).toList();
        var held = sheets.stream().filter(Consultation::held).map(Consultation::id).toList();
        var open = sheets.stream().filter(s -> !s.held()).map(Consultation::id).toList();
        var acting =
                sheets.stream()
                        .filter(s -> !s.action().isEmpty() && s.item() == null)
                        .map(Consultation::id)
                        .toList();
        return List.of(
                new RowFigure(
                        "held",
                        Sentence.of(
                                "consultation.figure.held", year.get().held(), year.get().wanted()),
                        held),
                new RowFigure("open", Sentence.of("consultation.figure.open", open.size()), open),
                new RowFigure(
                        "action",
                        Sentence.of("consultation.figure.action", acting.size()),
                        acting));
    }

    List<RowFigure> actionFigures() {
        var all = actions().stream().map(JointAction::new).toList();
        var joint = all.stream().filter(JointAction::joint).map(JointAction::id).toList();
        var alone = all.stream().filter(a -> !a.joint()).map(JointAction::id).toList();
        return List.of(
                new RowFigure(
                        "joint",
                        Sentence.of("consultation.figure.joint", joint.size(), all.size()),
                        joint),
                new RowFigure(
                        "alone",
                        Sentence.of("consultation.figure.alone", JointAction.FEWEST, alone.size()),
                        alone));
    }

    /// The month that somebody would prepare now: the running one, or the last of a year that is past.
    int month() {
        return at().map(open -> open.asOf().getMonthValue()).orElse(1);
    }

    /// Makes the sheets of a month that are not there yet, filled from the month's figures, as one step.
    ///
    /// @return how many were made
    int prepare(int month) {
        var open = at();
        var year = year();
        if (open.isEmpty() || year.isEmpty()) {
            return 0;
        }
        var text = new FigureText(open.get(), month, texts);
        var changes = new ArrayList<Change>();
        for (var issue : open.get().book().issues()) {
            if (year.get().sheet(issue.id(), month).isEmpty()) {
                changes.add(sheet(open.get(), issue, month, text));
            }
        }
        if (!changes.isEmpty()) {
            rows.record(Step.of(Sentence.of("step.consultation.prepare", month), changes));
        }
        return changes.size();
    }

    /// The sheet of an issue and month; it is made where there is none.
    Optional<UUID> open(UUID issue, int month) {
        var open = at();
        var standing = year().flatMap(year -> year.sheet(issue, month)).map(Consultation::id);
        if (standing.isPresent() || open.isEmpty()) {
            return standing;
        }
        return open.get()
                .book()
                .issue(issue)
                .map(found -> {
                    var text = new FigureText(open.get(), month, texts);
                    var add = sheet(open.get(), found, month, text);
                    rows.record(Step.of(Sentence.of("step.consultation.prepare", month), add));
                    return add.row();
                });
    }

    private static Change.Add sheet(Snapshot open, Issue issue, int month, FigureText text) {
        var values = new HashMap<Field, Object>();
        values.put(CONSULTATION_PROGRAMME, open.book().programme().id());
        values.put(CONSULTATION_ISSUE, issue.id());
        values.put(CONSULTATION_MONTH, month);
        values.put(CONSULTATION_PROGRESS, text.progress(issue));
        var volume = text.volume(issue);
        if (!volume.isEmpty()) {
            values.put(CONSULTATION_VOLUME, volume);
        }
        return new Change.Add(Table.CONSULTATION, RowIds.fresh(), values);
    }

    /// Writes the figures of the sheet's month into it again.
    void fill(Row row) {
        var sheet = new Consultation(row);
        var open = at();
        var issue = issue(sheet);
        if (open.isPresent() && issue.isPresent() && sheet.month() > 0) {
            var text = new FigureText(open.get(), sheet.month(), texts);
            rows.record(
                    Step.of(
                            Sentence.of("step.consultation.fill", sheet.month()),
                            new Change.Put(
                                    Table.CONSULTATION,
                                    row.id(),
                                    Map.of(
                                            CONSULTATION_PROGRESS,
                                            text.progress(issue.get()),
                                            CONSULTATION_VOLUME,
                                            text.volume(issue.get())))));
        }
    }

    MonthState state(UUID issue, int month) {
        return year().map(year -> year.state(issue, month)).orElse(MonthState.AHEAD);
    }

    /// Makes a supervision item of what the consultation asks for.
    void item(Row row) {
        var sheet = new Consultation(row);
        var issue = issue(sheet);
        var said = new HashMap<Field, @Nullable Object>();
        said.put(SUPERVISION_ITEM_MODE, ItemMode.CONSULTATION.name());
        said.put(SUPERVISION_ITEM_SOURCE, ItemSource.MEETING.name());
        said.put(SUPERVISION_ITEM_ISSUE, sheet.issue());
        said.put(
                SUPERVISION_ITEM_TITLE,
                issue.map(i -> texts.tr("consultation.item.title", i.name(), sheet.month()))
                        .orElse(""));
        said.put(SUPERVISION_ITEM_DEMAND, sheet.action());
        said.put(
                SUPERVISION_ITEM_BASIS,
                texts.tr("consultation.item.basis", sheet.month(), day(sheet)));
        said.put(SUPERVISION_ITEM_LEAD_UNIT, issue.map(Issue::leadUnit).orElse(null));
        items.open(row, CONSULTATION_ITEM, said);
    }

    private Optional<Issue> issue(Consultation sheet) {
        return Optional.ofNullable(sheet.issue())
                .flatMap(id -> at().flatMap(open -> open.book().issue(id)));
    }

    private static Object day(Consultation sheet) {
        var day = sheet.day();
        return day == null ? "" : day;
    }

    /// A new joint action of today.
    Optional<UUID> addAction() {
        return at().map(open -> {
            var id = RowIds.fresh();
            var values = new HashMap<Field, Object>();
            values.put(JOINT_ACTION_PROGRAMME, open.book().programme().id());
            values.put(JOINT_ACTION_DAY, open.asOf());
            rows.add(Table.JOINT_ACTION, id, values);
            return id;
        });
    }
}
