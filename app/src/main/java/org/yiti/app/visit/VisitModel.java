package org.yiti.app.visit;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.Desk;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Issue;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.visit.ReturnVisit;
import org.yiti.model.visit.VisitRates;

/// The return visits of the open year and their rates, of all and of each issue.
final class VisitModel {
    /// @param scored without what is excluded
    /// @param whole with it
    record OfIssue(Issue issue, VisitRates scored, VisitRates whole) {}

    private final OfficeRows rows;
    private final Desk desk;

    VisitModel(OfficeRows rows, Desk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    OfficeRows rows() {
        return rows;
    }

    /// The newest first.
    List<ReturnVisit> visits() {
        var year = desk.snapshot().map(at -> at.book().programme().id());
        return rows.of(Table.RETURN_VISIT).stream()
                .filter(row ->
                        year.isPresent()
                                && year.get().equals(row.reference(RETURN_VISIT_PROGRAMME)))
                .map(ReturnVisit::new)
                .sorted(
                        Comparator.comparing(
                                        ReturnVisit::day,
                                        Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()))
                                .thenComparing(ReturnVisit::ticketNo)
                                .thenComparing(ReturnVisit::id))
                .toList();
    }

    /// The issues that somebody was asked about, in their order.
    List<OfIssue> issues() {
        var all = visits();
        return desk.snapshot()
                .map(at ->
                        at.book().issues().stream()
                                .map(issue -> of(issue, all))
                                .filter(each -> !each.whole().valid().isEmpty())
                                .toList())
                .orElse(List.of());
    }

    private static OfIssue of(Issue issue, List<ReturnVisit> all) {
        var those = all.stream().filter(visit -> issue.id().equals(visit.issue())).toList();
        return new OfIssue(issue, VisitRates.scored(those), VisitRates.whole(those));
    }

    List<RowFigure> figures() {
        var all = visits();
        var scored = VisitRates.scored(all);
        var whole = VisitRates.whole(all);
        var excluded = all.stream().filter(ReturnVisit::excluded).map(ReturnVisit::id).toList();
        var figures = new ArrayList<RowFigure>();
        figures.add(
                new RowFigure(
                        "valid",
                        Sentence.of("visit.figure.valid", scored.valid().size(), all.size()),
                        scored.valid()));
        int of = scored.valid().size();
        figures.add(
                new RowFigure(
                        "contacted",
                        Sentence.of(
                                "visit.figure.response",
                                words(scored.response()),
                                scored.contacted().size(),
                                of),
                        scored.contacted()));
        figures.add(
                new RowFigure(
                        "solved",
                        Sentence.of(
                                "visit.figure.solution",
                                words(scored.solution()),
                                scored.solved().size(),
                                of),
                        scored.solved()));
        figures.add(
                new RowFigure(
                        "satisfied",
                        Sentence.of(
                                "visit.figure.satisfaction",
                                words(scored.satisfaction()),
                                scored.satisfied().size(),
                                scored.mostly().size(),
                                VisitRates.MOSTLY_COUNTS),
                        scored.content()));
        figures.add(
                new RowFigure(
                        "excluded",
                        Sentence.of(
                                "visit.figure.excluded",
                                excluded.size(),
                                words(whole.response()),
                                words(whole.solution()),
                                words(whole.satisfaction())),
                        excluded));
        return figures;
    }

    /// A percent in words, a dash where it has no value.
    static Object words(Optional<BigDecimal> percent) {
        return percent.<Object>map(p -> Sentence.of("draw.percent", p))
                .orElse(Sentence.of("figure.none"));
    }

    /// The visits that a rate of an issue is of.
    static RowFigure opened(OfIssue of) {
        return new RowFigure(
                "issue", Sentence.of("visit.figure.issue", of.issue().name()), of.whole().valid());
    }

    Optional<UUID> add() {
        return desk.snapshot()
                .map(at -> {
                    var id = RowIds.fresh();
                    var values = new HashMap<Field, Object>();
                    values.put(RETURN_VISIT_PROGRAMME, at.book().programme().id());
                    values.put(RETURN_VISIT_DAY, at.asOf());
                    values.put(RETURN_VISIT_VISITED_BY, desk.actor().name());
                    rows.add(Table.RETURN_VISIT, id, values);
                    return id;
                });
    }

    List<Row> lines() {
        return visits().stream().map(ReturnVisit::row).toList();
    }
}
