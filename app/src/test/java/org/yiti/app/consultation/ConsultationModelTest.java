package org.yiti.app.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.rowpage.ItemFromRow;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.consultation.Consultation;
import org.yiti.model.consultation.ConsultationYear.MonthState;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

class ConsultationModelTest {
    private final SampleDesk at = new SampleDesk();
    private final Navigator navigator = new Navigator(new SupervisionRoute.Consultations());
    private final ConsultationModel model =
            new ConsultationModel(
                    at.rows(Table.CONSULTATION, Table.JOINT_ACTION),
                    at.desk,
                    new ItemFromRow(navigator),
                    new Texts(Locale.CHINESE));

    private UUID issue(int no) {
        return model.at().orElseThrow().book().issues().get(no - 1).id();
    }

    private Row sheet(int no, int month) {
        model.rows().read();
        return model.sheets().stream()
                .filter(row ->
                        issue(no).equals(row.reference(CONSULTATION_ISSUE))
                                && new Consultation(row).month() == month)
                .findFirst()
                .orElseThrow();
    }

    private static List<UUID> rows(List<RowFigure> figures, String id) {
        return figures.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow().rows();
    }

    /// 20 issues have a sheet of June in the sample; the other seven get theirs with the month's figures.
    @Test
    void theMissingSheetsOfAMonthAreMadeWithItsFiguresAndAreOneStep() {
        int before = model.sheets().size();
        assertThat(model.prepare(6)).isEqualTo(7);
        assertThat(model.prepare(6)).isZero();
        model.rows().read();
        assertThat(model.sheets()).hasSize(before + 7);
        var made = new Consultation(sheet(24, 6));
        var rate =
                at.desk
                        .snapshot()
                        .orElseThrow()
                        .figures()
                        .taskRate(new org.yiti.model.figure.FigureScope.OfIssue(issue(24)));
        assertThat(made.progress())
                .contains("2021-06-30")
                .contains("任务完成率")
                .contains(rate.numerator() + "/" + rate.denominator());
        assertThat(made.volume()).as("this store has no volumes").isEmpty();
        assertThat(made.held()).isFalse();
        at.desk.undo();
        model.rows().read();
        assertThat(model.sheets()).hasSize(before);
    }

    /// A sheet of April speaks of the end of April, though the desk looks at June.
    @Test
    void theFiguresOfASheetAreThoseOfItsMonth() {
        var made = model.open(issue(11), 4).orElseThrow();
        model.rows().read();
        assertThat(new Consultation(sheet(11, 4)).progress()).contains("2021-04-30");
        assertThat(model.open(issue(11), 4)).contains(made);
        model.fill(sheet(1, 2));
        assertThat(new Consultation(sheet(1, 2)).progress()).contains("2021-02-28");
    }

    @Test
    void figuresOpenToTheSheetsThatTheyCount() {
        var figures = model.sheetFigures();
        assertThat(rows(figures, "held"))
                .hasSize(model.year().orElseThrow().held())
                .allMatch(id ->
                        model.sheets().stream()
                                .anyMatch(r -> r.id().equals(id) && new Consultation(r).held()));
        assertThat(rows(figures, "open")).hasSize(6);
        assertThat(model.state(issue(11), 3)).isEqualTo(MonthState.MISSING);
        assertThat(rows(model.actionFigures(), "joint")).hasSize(7);
        assertThat(rows(model.actionFigures(), "alone")).hasSize(1);
    }

    @Test
    void whatAConsultationAsksForBecomesAnItemThatItPointsAt() {
        var row = sheet(5, 6);
        model.item(row);
        assertThat(navigator.routeProperty().get())
                .isInstanceOfSatisfying(
                        SupervisionRoute.ItemDraft.class,
                        draft -> {
                            var seed = draft.seed().orElseThrow();
                            assertThat(seed.values())
                                    .containsEntry(SUPERVISION_ITEM_ISSUE, issue(5))
                                    .containsEntry(SUPERVISION_ITEM_MODE, "CONSULTATION")
                                    .containsEntry(
                                            SUPERVISION_ITEM_DEMAND,
                                            new Consultation(row).action());
                            var origin = seed.origin().orElseThrow();
                            assertThat(origin.row()).isEqualTo(row.id());
                            assertThat(origin.field()).isEqualTo(CONSULTATION_ITEM);
                        });
    }

    @Test
    void aJointActionIsOfTheOpenYear() {
        int before = model.actions().size();
        var made = model.addAction().orElseThrow();
        model.rows().read();
        assertThat(model.actions()).hasSize(before + 1);
        assertThat(model.actions()).extracting(Row::id).contains(made);
    }
}
