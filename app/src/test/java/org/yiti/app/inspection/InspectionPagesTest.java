package org.yiti.app.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Hand;
import org.yiti.model.inspection.Given;
import org.yiti.model.inspection.InspectionAction;
import org.yiti.model.inspection.InspectionState;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemSource;

/// The pages of inspections over the sample year: what they show, refuse and write.
class InspectionPagesTest extends FxTest {
    @TempDir Path folder;

    private final SampleDesk sample = new SampleDesk();
    private Workplace at;

    @BeforeEach
    void open() {
        at =
                fx(() ->
                        sample.workplace(
                                new SupervisionRoute.Inspections(),
                                Locale.CHINESE,
                                folder.resolve("settings.json")));
    }

    private UUID plan(String no) {
        return sample.desk.store().rows().all(Table.INSPECTION).stream()
                .filter(row -> row.words(INSPECTION_NO).equals(no))
                .map(Row::id)
                .findFirst()
                .orElseThrow();
    }

    private InspectionModel model(UUID id) {
        var rows =
                new OfficeRows(
                        at.desk(),
                        at.jobs(),
                        at.notices(),
                        at.texts()::label,
                        java.util.Set.of(
                                Table.UNIT,
                                Table.UNIT_ALIAS,
                                Table.INSPECTION,
                                Table.INSPECTION_UNIT,
                                Table.CONCLUSION,
                                Table.REVIEW));
        fx(rows::read);
        return new InspectionModel(
                new InspectionDesk(at.desk(), rows, at.navigator(), at.texts()), id);
    }

    private List<Sentence> act(InspectionModel model, InspectionAction action, Given given) {
        var asked =
                model.offered(model.page().orElseThrow()).stream()
                        .filter(each -> each.act() == action)
                        .findFirst()
                        .orElseThrow();
        return fx(() -> asked.finish().apply(given));
    }

    @Test
    void aPlanIsSubmittedWithANumberWhenNothingIsMissingAndThenStands() {
        var model = model(plan(""));
        var day = model.desk().day();
        var submit = Given.of(Hand.CLERK, "张敏", day);
        assertThat(act(model, InspectionAction.SUBMIT, submit))
                .extracting(Sentence::key)
                .containsExactly("InspectionNeed.AUTHORITY.missing");
        assertThat(model.page().orElseThrow().state()).isEqualTo(InspectionState.DRAFT);
        assertThat(fx(() -> model.write(Map.of(INSPECTION_AUTHORITY, "市政府决定"), null))).isEmpty();
        assertThat(act(model, InspectionAction.SUBMIT, submit)).isEmpty();
        var page = model.page().orElseThrow();
        assertThat(page.state()).isEqualTo(InspectionState.AWAITING_APPROVAL);
        assertThat(page.of().inspection().no()).isEqualTo("2021-查-04");
        assertThat(fx(() -> model.write(Map.of(INSPECTION_SCOPE, "什么都查"), null)))
                .extracting(Sentence::key)
                .containsExactly("inspection.fixed");
        assertThat(fx(() -> model.addUnit("市教委"))).isPresent();
    }

    @Test
    void aUnitIsAddedOnceAndByAnyOfItsNames() {
        var model = model(plan(""));
        assertThat(fx(() -> model.addUnit("市教委"))).isEmpty();
        assertThat(model.page().orElseThrow().of().units()).hasSize(2);
        assertThat(fx(() -> model.addUnit("北京市教委")).orElseThrow().key())
                .isEqualTo("inspection.unit.twice");
        assertThat(fx(() -> model.addUnit("没有这个单位"))).isPresent();
    }

    @Test
    void aConclusionIsWrittenForAUnitAndItsDemandLeadsToAnItem() {
        var model = model(plan("2021-查-02"));
        var unit = model.page().orElseThrow().of().units().getLast();
        var typed = new java.util.HashMap<Field, String>();
        typed.put(CONCLUSION_FACTS, "站口积水");
        typed.put(CONCLUSION_DEMAND, "疏通排水");
        typed.put(CONCLUSION_DUE, "不知道");
        assertThat(
                        fx(() ->
                                model.conclusions()
                                        .conclude(model.page().orElseThrow().of(), unit, typed)))
                .hasSize(1);
        typed.put(CONCLUSION_DUE, "2021-07-20");
        assertThat(
                        fx(() ->
                                model.conclusions()
                                        .conclude(model.page().orElseThrow().of(), unit, typed)))
                .isEmpty();
        var page = model.page().orElseThrow();
        var now = page.of().units().getLast();
        var found = page.of().conclusion(now).orElseThrow();
        assertThat(found.title()).isEqualTo(page.of().inspection().title());
        assertThat(found.unit()).isEqualTo(now.unit());
        fx(() -> model.conclusions().item(page.of(), now));
        var draft = (SupervisionRoute.ItemDraft) at.navigator().routeProperty().get();
        var seed = draft.seed().orElseThrow();
        assertThat(seed.values())
                .containsEntry(SUPERVISION_ITEM_DEMAND, "疏通排水")
                .containsEntry(SUPERVISION_ITEM_DUE_DATE, java.time.LocalDate.of(2021, 7, 20))
                .containsEntry(SUPERVISION_ITEM_SOURCE, ItemSource.FINDING.name());
        assertThat(seed.origin().orElseThrow().row()).isEqualTo(now.id());
    }

    @Test
    void theListWarnsOfUnitsInspectedAtOnceAndCountsWhatWaits() {
        var root = fx(() -> InspectionFeature.create(at));
        show(root);
        assertThat(button(root, "inspection-list-figure-repeats").getText()).endsWith(" 2");
        assertThat(button(root, "inspection-list-figure-undelivered").getText()).endsWith(" 1");
        assertThat(button(root, "inspection-list-figure-reviews").getText()).endsWith(" 1");
        fx(() -> button(root, "inspection-list-new").fire());
        assertThat(at.navigator().routeProperty().get())
                .isInstanceOf(SupervisionRoute.InspectionPage.class);
    }

    @Test
    void theFormOfAnActSaysEverythingThatIsMissing() {
        var id = plan("2021-查-03");
        var root = fx(() -> InspectionFeature.create(at, new SupervisionRoute.InspectionPage(id)));
        show(root);
        fx(() -> {
            button(root, "inspection-act-inspectionaction-approve").fire();
            layOut(root);
            ((TextInputControl) root.lookup("#inspection-act-by")).setText("张敏（示例）");
            button(root, "inspection-act-ok").fire();
            layOut(root);
        });
        assertThat(
                        fx(() ->
                                root.lookupAll("#inspection-act-refused .refusal").stream()
                                        .map(Label.class::cast)
                                        .map(Label::getText)
                                        .toList()))
                .hasSize(2)
                .anySatisfy(said -> assertThat(said).contains("拟稿人"))
                .anySatisfy(said -> assertThat(said).contains("批准依据"));
        assertThat(((Label) root.lookup("#inspection-state")).getText()).isEqualTo("待批准");
        fx(() -> {
            ((TextInputControl) root.lookup("#inspection-act-by")).setText("李主任");
            ((TextInputControl) root.lookup("#inspection-act-basis")).setText("市长批示");
            button(root, "inspection-act-ok").fire();
            layOut(root);
        });
        assertThat(((Label) root.lookup("#inspection-state")).getText()).isEqualTo("已批准");
        assertThat(root.lookup("#inspection-act-form")).isNull();
    }

    private static void layOut(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static Button button(Parent root, String id) {
        return java.util.Objects.requireNonNull((Button) root.lookup("#" + id), id);
    }
}
