package org.yiti.app.inspection;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.inspection.Conclusion;
import org.yiti.model.inspection.ConclusionState;
import org.yiti.model.inspection.InspectedUnit;
import org.yiti.model.inspection.InspectionCase;
import org.yiti.model.inspection.InspectionState;
import org.yiti.model.inspection.Inspections;
import org.yiti.model.inspection.Repeats.Repeat;
import org.yiti.model.inspection.Review;
import org.yiti.model.inspection.ReviewState;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// The list of inspections, and of the conclusions that came from other offices.
final class InspectionsModel {
    /// An inspection with what a list says of it.
    ///
    /// @param repeats what comes too near to it, and nobody has said why
    record Line(InspectionCase of, List<Repeat> repeats) {
        UUID id() {
            return of.inspection().id();
        }

        InspectionState state() {
            return of.inspection().state();
        }

        long visited() {
            return of.units().stream().filter(unit -> unit.visitedOn() != null).count();
        }

        long in(ConclusionState state) {
            return of.conclusions().stream().filter(each -> each.state() == state).count();
        }

        List<Review> openReviews() {
            return of.reviews().stream().filter(Review::open).toList();
        }
    }

    /// A conclusion that came without its plan.
    record Received(Conclusion conclusion, ReviewState review) {}

    private final InspectionDesk desk;

    InspectionsModel(InspectionDesk desk) {
        this.desk = desk;
    }

    InspectionDesk desk() {
        return desk;
    }

    OfficeRows rows() {
        return desk.rows();
    }

    /// Those of the open year, the latest first.
    List<Line> lines() {
        var all = desk.all();
        return all.all().stream()
                .filter(each -> each.inspection().year() == desk.year())
                .map(each -> line(all, each))
                .toList();
    }

    private Line line(Inspections all, InspectionCase each) {
        return new Line(
                each,
                desk.repeats(all, each).stream().filter(repeat -> !repeat.explained()).toList());
    }

    List<Received> received() {
        var all = desk.all();
        return all.received().stream()
                .map(each ->
                        new Received(
                                each, all.review(each).map(Review::state).orElse(ReviewState.NONE)))
                .toList();
    }

    /// What somebody should look at, and how many there are of it.
    List<RowFigure> figures(List<Line> lines) {
        var figures = new ArrayList<RowFigure>();
        add(
                figures,
                "inspection.figure.approval",
                lines,
                line -> line.state() == InspectionState.AWAITING_APPROVAL);
        add(
                figures,
                "inspection.figure.under-way",
                lines,
                line -> line.state() == InspectionState.UNDER_WAY);
        add(figures, "inspection.figure.repeats", lines, line -> !line.repeats().isEmpty());
        add(
                figures,
                "inspection.figure.undelivered",
                lines,
                line -> line.in(ConclusionState.ISSUED) > 0);
        add(figures, "inspection.figure.reviews", lines, line -> !line.openReviews().isEmpty());
        return figures;
    }

    private static void add(
            List<RowFigure> figures, String key, List<Line> lines, Predicate<Line> counts) {
        var counted = lines.stream().filter(counts).map(Line::id).toList();
        figures.add(
                new RowFigure(
                        key.substring(key.lastIndexOf('.') + 1),
                        Sentence.of(key, counted.size()),
                        counted));
    }

    void open(UUID inspection) {
        desk.navigator().go(new SupervisionRoute.InspectionPage(inspection));
    }

    /// A new plan, opened to be written.
    void create() {
        var id = RowIds.fresh();
        LocalDate day = desk.day();
        var values = new HashMap<Field, Object>();
        values.put(INSPECTION_YEAR, desk.year());
        values.put(INSPECTION_TITLE, desk.texts().tr("inspection.new.title"));
        values.put(INSPECTION_ORGANISER, desk.desk().store().office().name());
        values.put(INSPECTION_DRAFTED_BY, desk.person());
        values.put(INSPECTION_DRAFTED_ON, day);
        desk.record(
                Sentence.of("step.inspection.add"),
                List.of(new Change.Add(Table.INSPECTION, id, values)));
        open(id);
    }

    /// Moves drafts with their units to the recycle bin; what was submitted stays.
    ///
    /// @return why something stays
    Optional<Sentence> remove(List<Line> gone) {
        var standing =
                gone.stream().filter(line -> line.state() != InspectionState.DRAFT).findFirst();
        if (standing.isPresent()) {
            return Optional.of(
                    Sentence.of(
                            "inspection.remove.fixed", standing.get().of().inspection().title()));
        }
        var changes = new ArrayList<Change>();
        for (var line : gone) {
            line.of().units().stream()
                    .map(InspectedUnit::id)
                    .forEach(id -> changes.add(new Change.Remove(Table.INSPECTION_UNIT, id)));
            changes.add(new Change.Remove(Table.INSPECTION, line.id()));
        }
        if (!gone.isEmpty()) {
            desk.record(Sentence.of("step.row.remove", title(gone.getFirst().of())), changes);
        }
        return Optional.empty();
    }

    static Sentence title(InspectionCase of) {
        return Sentence.of("title.inspection", of.inspection().title());
    }

    /// What a person should know of an inspection, in a few words.
    List<Sentence> notes(Line line) {
        var notes = new ArrayList<Sentence>();
        line.repeats()
                .forEach(repeat ->
                        Optional.ofNullable(repeat.unit().unit())
                                .ifPresent(unit -> notes.add(repeat.words(desk.unit(unit)))));
        var waiting = line.in(ConclusionState.ISSUED);
        if (waiting > 0) {
            notes.add(Sentence.of("inspection.note.undelivered", waiting));
        }
        line.openReviews().stream()
                .flatMap(review -> review.decideBy().stream())
                .min(LocalDate::compareTo)
                .ifPresent(last -> notes.add(Sentence.of("inspection.note.review", last)));
        return notes;
    }

    Map<UUID, Line> byId() {
        var map = new HashMap<UUID, Line>();
        lines().forEach(line -> map.put(line.id(), line));
        return map;
    }

    static String shown(@org.jspecify.annotations.Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
