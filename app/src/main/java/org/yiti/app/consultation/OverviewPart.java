package org.yiti.app.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Listing;
import org.yiti.app.grid.Edited;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridOwner;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.app.rowpage.RowPart;
import org.yiti.app.rows.RowAct;
import org.yiti.model.Sentence;
import org.yiti.model.consultation.Consultation;
import org.yiti.model.consultation.ConsultationYear;
import org.yiti.model.consultation.Verdict;
import org.yiti.model.programme.Issue;

/// Issues down, months across: where the year's consultations are missing.
final class OverviewPart implements GridOwner<Issue> {
    private static final String MONTH = "month-";

    private final ConsultationModel model;
    private final Workplace at;
    private final Texts texts;
    private final BiConsumer<UUID, Integer> open;
    private final Grid<Issue> grid;
    private final RowPart<Issue> part;
    private Optional<ConsultationYear> year = Optional.empty();

    /// @param open goes to the sheet of an issue and month
    OverviewPart(ConsultationModel model, Workplace at, BiConsumer<UUID, Integer> open) {
        this.model = model;
        this.at = at;
        this.texts = at.texts();
        this.open = open;
        this.grid = new Grid<>(this, texts::say);
        grid.setColumns(columns(), 2);
        this.part =
                new RowPart<>("consultation-overview", grid, Issue::id, texts)
                        .leads("consultation.open", "open", this::openCurrent)
                        .printed(at.printing(), this::around)
                        .on(RowAct.OPEN, this::openCurrent);
        part.whenEmpty(
                "consultation.no-issue",
                part.way("command.import", () -> at.navigator().go(new Route.LedgerImport())),
                part.way(
                        "setup.year",
                        () -> at.navigator().go(new Route.Settings(Route.SettingsPage.YEAR))));
    }

    Parent build() {
        return part.build(at.rows());
    }

    void refresh() {
        year = model.year();
        part.show(model.at().map(open -> open.book().issues()).orElse(List.of()), figures());
    }

    private List<RowFigure> figures() {
        if (year.isEmpty()) {
            return List.of();
        }
        var known = year.get();
        var issues = model.at().map(open -> open.book().issues()).orElse(List.of());
        var gaps =
                issues.stream().map(Issue::id).filter(issue -> missing(known, issue) > 0).toList();
        var all = issues.stream().map(Issue::id).toList();
        var quiet = known.quietThisMonth();
        return List.of(
                new RowFigure(
                        "held",
                        Sentence.of("consultation.figure.held", known.held(), known.wanted()),
                        all),
                new RowFigure(
                        "missing",
                        Sentence.of("consultation.figure.missing", known.missing(), gaps.size()),
                        gaps),
                new RowFigure(
                        "quiet", Sentence.of("consultation.figure.quiet", quiet.size()), quiet));
    }

    private static int missing(ConsultationYear known, UUID issue) {
        int count = 0;
        for (int month = 1; month <= ConsultationYear.MONTHS; month++) {
            count += known.state(issue, month) == ConsultationYear.MonthState.MISSING ? 1 : 0;
        }
        return count;
    }

    private List<GridColumn<Issue>> columns() {
        var columns = new ArrayList<GridColumn<Issue>>();
        columns.add(
                GridColumn.of("no", texts.tr("consultation.no"), 3, i -> GridCell.of(i.code())));
        columns.add(
                GridColumn.of(
                        "name", texts.tr("consultation.issue"), 17, i -> GridCell.of(i.name())));
        columns.add(
                GridColumn.<Issue>of("held", texts.tr("consultation.of-twelve"), 4, this::heldCell)
                        .aligned(HPos.RIGHT));
        for (int month = 1; month <= ConsultationYear.MONTHS; month++) {
            int of = month;
            columns.add(
                    GridColumn.of(
                            MONTH + month,
                            texts.tr("consultation.month", month),
                            4.2,
                            issue -> cell(issue, of)));
        }
        return columns;
    }

    private GridCell heldCell(Issue issue) {
        return year.map(known ->
                        GridCell.of(known.held(issue.id()) + "/" + ConsultationYear.MONTHS))
                .orElse(GridCell.EMPTY);
    }

    private GridCell cell(Issue issue, int month) {
        if (year.isEmpty()) {
            return GridCell.EMPTY;
        }
        var sheet = year.get().sheet(issue.id(), month);
        return switch (year.get().state(issue.id(), month)) {
            case HELD -> held(sheet);
            case DUE ->
                    GridCell.of(
                            texts.tr(
                                    sheet.isPresent()
                                            ? "consultation.cell.prepared"
                                            : "consultation.cell.due"));
            case MISSING -> GridCell.of(texts.tr("consultation.cell.missing")).withStyle("flagged");
            case AHEAD ->
                    sheet.isPresent()
                            ? GridCell.of(texts.tr("consultation.cell.prepared")).asHollow()
                            : GridCell.EMPTY.asHollow();
        };
    }

    private GridCell held(Optional<Consultation> sheet) {
        var verdict = sheet.flatMap(Consultation::verdict);
        var said = texts.tr("consultation.cell.held");
        var note =
                sheet.map(s ->
                                texts.tr(
                                        "consultation.cell.note",
                                        day(s),
                                        verdict.map(texts::label).orElse(said),
                                        s.action()))
                        .orElse(said);
        return GridCell.of(verdict.map(this::shortly).orElse(said)).withNote(note);
    }

    /// A verdict in as few words as a month's cell has room for.
    private String shortly(Verdict verdict) {
        return texts.tr(
                switch (verdict) {
                    case ON_TRACK -> "consultation.cell.on-track";
                    case PUSH -> "consultation.cell.push";
                    case STUCK -> "consultation.cell.stuck";
                    case ESCALATE -> "consultation.cell.escalate";
                });
    }

    private static Object day(Consultation sheet) {
        var day = sheet.day();
        return day == null ? "" : day;
    }

    private void openCurrent() {
        var place = grid.placeProperty().getValue();
        grid.currentRow().ifPresent(issue -> open.accept(issue.id(), monthOf(place.column())));
    }

    private int monthOf(String column) {
        return column.startsWith(MONTH)
                ? Integer.parseInt(column.substring(MONTH.length()))
                : model.month();
    }

    private Optional<PrintableGrid.Around> around() {
        return model.at()
                .map(now ->
                        PrintableGrid.Around.of(
                                Listing.Heading.of(
                                        texts.tr("consultation.overview.title"), now.asOf())));
    }

    @Override
    public UUID key(Issue row) {
        return row.id();
    }

    @Override
    public String name(Issue row) {
        return row.code();
    }

    @Override
    public Edited onEdit(Issue row, GridColumn<Issue> column, String newText) {
        throw new IllegalStateException("no column of the overview is typed into");
    }

    @Override
    public void onDraft(Issue row, GridColumn<Issue> column, String text) {
        throw new IllegalStateException("no column of the overview is typed into");
    }
}
