package org.yiti.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.model.Sentence;
import org.yiti.model.programme.PlanState;
import org.yiti.model.programme.flow.Approvals;

/// The life of a plan on its page: handed in, approved by somebody else, in force, amended by a new version.
class PlanViewTest extends FxTest {
    private final SmallYear year = fx(() -> new SmallYear());
    private final PlanModel plan = fx(() -> new PlanModel(year.model));

    private void write() {
        plan.addVersion();
        year.editing.type(plan.plan().orElseThrow().row(), SOLUTION_PLAN_GOAL, "年底前清零");
        plan.addMeasure();
    }

    private static void press(Parent root, String selector) {
        fx(() -> {
            root.applyCss();
            root.layout();
            var button = (Button) root.lookup(selector);
            assertThat(button).as(selector).isNotNull();
            button.fire();
            root.applyCss();
            root.layout();
        });
    }

    private static void by(Parent root, String name) {
        fx(() -> {
            var field = (TextInputControl) root.lookup("#act-by");
            field.requestFocus();
            field.setText(name);
        });
    }

    private static String words(Parent root, String selector) {
        return fx(() -> ((Label) root.lookup(selector)).getText());
    }

    private PlanState state(int version) {
        return fx(() -> plan.versions().get(version - 1).state());
    }

    @Test
    void aPlanIsHandedInApprovedByAnotherAndPutInForce() {
        fx(this::write);
        var root = fx(() -> (Parent) new PlanView(year.model, year.texts).build());
        show(root);
        press(root, "#act-SUBMIT");
        press(root, "#act-ok");
        assertThat(state(1)).isEqualTo(PlanState.SUBMITTED);
        assertThat(words(root, "#acts-state")).isEqualTo("待批准");
        assertThat(words(root, "#plan-fixed")).isNotEmpty();
        assertThat(fx(() -> root.lookup("#measure-add").isDisabled())).isTrue();
        assertThat(fx(() -> Approvals.of(year.now().book()))).hasSize(1);
        press(root, "#act-APPROVE");
        by(root, "张三");
        press(root, "#act-ok");
        assertThat(state(1)).as("he handed it in himself").isEqualTo(PlanState.SUBMITTED);
        by(root, "李主任");
        press(root, "#act-ok");
        assertThat(state(1)).isEqualTo(PlanState.APPROVED);
        assertThat(words(root, "#plan-approved")).contains("李主任");
        press(root, "#act-PUT_IN_FORCE");
        press(root, "#act-ok");
        assertThat(state(1)).isEqualTo(PlanState.IN_FORCE);
    }

    @Test
    void whatWasHandedInIsNotWrittenIntoButAmendedByTheNextVersion() {
        fx(this::write);
        fx(() ->
                year.desk.record(
                        org.yiti.model.record.Step.of(
                                Sentence.of("step.plan.version", 1),
                                org.yiti.model.record.Change.Put.of(
                                        plan.plan().orElseThrow().id(),
                                        SOLUTION_PLAN_STATE,
                                        PlanState.IN_FORCE.name()))));
        var refused =
                fx(() ->
                        year.editing.type(
                                plan.plan().orElseThrow().row(), SOLUTION_PLAN_GOAL, "少做一点"));
        assertThat(refused.map(Sentence::key)).contains("edit.plan.fixed");
        var measure =
                fx(() -> year.editing.type(plan.measures().getFirst().row(), MEASURE_TEXT, "不做了"));
        assertThat(measure.map(Sentence::key)).contains("edit.plan.fixed");
        fx(plan::addVersion);
        assertThat(state(2)).isEqualTo(PlanState.DRAFT);
        assertThat(
                        fx(() ->
                                year.editing.type(
                                        plan.plan().orElseThrow().row(),
                                        SOLUTION_PLAN_GOAL,
                                        "三季度前清零")))
                .isEqualTo(Optional.empty());
        assertThat(state(1)).isEqualTo(PlanState.IN_FORCE);
    }
}
