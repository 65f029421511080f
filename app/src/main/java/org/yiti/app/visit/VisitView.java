package org.yiti.app.visit;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.grid.Edited;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridOwner;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rowpage.ItemChoices;
import org.yiti.app.rowpage.Parts;
import org.yiti.app.rowpage.RowColumns;
import org.yiti.app.rowpage.RowPart;
import org.yiti.app.rows.RowAct;
import org.yiti.app.shell.Shown;
import org.yiti.app.visit.VisitModel.OfIssue;
import org.yiti.model.Sentence;
import org.yiti.model.record.Row;

/// The return visits, and their rates by issue.
final class VisitView implements GridOwner<OfIssue> {
    private static final String VISITS = "visits";

    private final VisitModel model;
    private final Workplace at;
    private final Texts texts;
    private final Parts parts;
    private final ItemChoices items;
    private final RowColumns columns;
    private final RowPart<Row> visits;
    private final RowPart<OfIssue> issues;

    VisitView(VisitModel model, Workplace at) {
        this.model = model;
        this.at = at;
        this.texts = at.texts();
        this.parts = new Parts(texts);
        this.items = new ItemChoices(at);
        this.columns = new RowColumns(at, model.rows(), RETURN_VISIT_TICKET_NO);
        this.visits = visitPart();
        this.issues = issuePart();
    }

    Parent build() {
        var root =
                parts.with(VISITS, "visit.visits", () -> visits.build(at.rows()))
                        .with("issues", "visit.issues", () -> issues.build(at.rows()))
                        .build("return-visits");
        var shown = Shown.of(root);
        items.read();
        model.rows().follow(shown);
        model.rows()
                .rowsProperty()
                .when(shown)
                .subscribe(_ -> {
                    visits.show(model.lines(), model.figures());
                    issues.show(model.issues(), List.of());
                });
        return root;
    }

    private RowPart<Row> visitPart() {
        var part =
                columns.part(
                        "visits",
                        2,
                        2,
                        List.of(
                                columns.of(RETURN_VISIT_DAY, 7),
                                columns.of(RETURN_VISIT_TICKET_NO, 8),
                                columns.issue(RETURN_VISIT_ISSUE, 11),
                                columns.of(RETURN_VISIT_REQUESTER, 6),
                                columns.of(RETURN_VISIT_CONTACTED, 5),
                                columns.of(RETURN_VISIT_SOLVED, 5),
                                columns.of(RETURN_VISIT_SATISFIED, 6),
                                columns.of(RETURN_VISIT_EXCLUDED, 4),
                                columns.of(RETURN_VISIT_EXCLUDED_REASON, 10),
                                columns.item(RETURN_VISIT_ITEM, 8, items),
                                columns.of(RETURN_VISIT_VISITED_BY, 7),
                                columns.of(RETURN_VISIT_REMARK, 10)));
        Runnable add =
                () -> model.add().ifPresent(id -> part.select(id, RETURN_VISIT_TICKET_NO.key()));
        part.adds("visit.add", "add", add)
                .always(RowAct.ADD, add)
                .whenEmpty("visit.empty", part.way("visit.add", add));
        return columns.ending(part, at.printing(), "visit.visits");
    }

    private RowPart<OfIssue> issuePart() {
        var grid = new Grid<OfIssue>(this, texts::say);
        grid.setColumns(
                List.of(
                        GridColumn.of(
                                "issue",
                                texts.tr("consultation.issue"),
                                16,
                                each ->
                                        GridCell.of(
                                                each.issue().code() + " " + each.issue().name())),
                        number("valid", "visit.valid", e -> "" + e.scored().valid().size()),
                        rate("response", "visit.response", e -> e.scored().response()),
                        rate("solution", "visit.solution", e -> e.scored().solution()),
                        rate("satisfaction", "visit.satisfaction", e -> e.scored().satisfaction()),
                        number("all", "visit.valid.whole", e -> "" + e.whole().valid().size()),
                        rate("response-all", "visit.response.whole", e -> e.whole().response()),
                        rate("solution-all", "visit.solution.whole", e -> e.whole().solution()),
                        rate(
                                "satisfaction-all",
                                "visit.satisfaction.whole",
                                e -> e.whole().satisfaction())),
                1);
        var part = new RowPart<>("visit-issues", grid, e -> e.issue().id(), texts);
        Runnable open =
                () ->
                        grid.currentRow()
                                .ifPresent(each -> {
                                    parts.show(VISITS);
                                    visits.open(VisitModel.opened(each));
                                });
        return part.leads("visit.issue.open", "open", open)
                .on(RowAct.OPEN, open)
                .whenEmpty("visit.empty")
                .printed(at.printing(), () -> columns.around("visit.issues"));
    }

    private GridColumn<OfIssue> number(String id, String key, Function<OfIssue, String> words) {
        return GridColumn.<OfIssue>of(id, texts.tr(key), 6, each -> GridCell.of(words.apply(each)))
                .aligned(HPos.RIGHT);
    }

    private GridColumn<OfIssue> rate(
            String id,
            String key,
            Function<OfIssue, java.util.Optional<java.math.BigDecimal>> value) {
        return number(
                id,
                key,
                each -> texts.say(Sentence.of("visit.cell", VisitModel.words(value.apply(each)))));
    }

    @Override
    public UUID key(OfIssue row) {
        return row.issue().id();
    }

    @Override
    public String name(OfIssue row) {
        return row.issue().code();
    }

    @Override
    public Edited onEdit(OfIssue row, GridColumn<OfIssue> column, String newText) {
        throw new IllegalStateException("no rate is typed");
    }

    @Override
    public void onDraft(OfIssue row, GridColumn<OfIssue> column, String text) {
        throw new IllegalStateException("no rate is typed");
    }
}
