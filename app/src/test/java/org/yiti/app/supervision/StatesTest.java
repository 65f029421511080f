package org.yiti.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yiti.app.Checkout;
import org.yiti.app.i18n.Texts;
import org.yiti.model.flow.Flow;
import org.yiti.model.inspection.ConclusionFlow;
import org.yiti.model.inspection.InspectionFlow;
import org.yiti.model.inspection.ReviewFlow;
import org.yiti.model.programme.flow.IssueFlow;
import org.yiti.model.programme.flow.PlanFlow;
import org.yiti.model.programme.flow.PolicyFlow;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.TaskFlow;
import org.yiti.model.record.Code;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemFlow;

/// `docs/states.md` against the tables of states. `-Dyiti.states=write` prints it anew.
class StatesTest {
    private static final Path PAGE = Checkout.root().resolve("docs/states.md");

    private final Texts texts = new Texts(Locale.CHINESE);

    @Test
    void the_page_is_what_the_tables_say() throws IOException {
        var made = page();
        if ("write".equals(System.getProperty("yiti.states"))) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE))
                .as("print it anew with -Dyiti.states=write")
                .isEqualTo(made);
    }

    private String page() {
        return """
        # Tables of states

        Printed from the tables in code by `StatesTest`; not to be edited. Each line: in which states an act may be
        done, what follows (— for what leaves the state as it is), in whose name, and what it needs. Overdue and
        lights are derived and are no states; 长期坚持 of a task is a mark of its due date.

        """
                + section("任务 (Task)", TaskFlow.TABLE)
                + section("问题 (Issue)", IssueFlow.TABLE)
                + section("解决方案 (SolutionPlan)", PlanFlow.TABLE)
                + section("政策 (Policy)", PolicyFlow.TABLE)
                + section("督查事项 (SupervisionItem)", ItemFlow.TABLE)
                + section("督查方案 (Inspection)", InspectionFlow.TABLE)
                + section("督查结论 (Conclusion)", ConclusionFlow.TABLE)
                + section("督查结论复核 (Review)", ReviewFlow.TABLE);
    }

    private <S extends Enum<S> & Code, A extends Enum<A> & Code, C> String section(
            String title, Flow<S, A, C> flow) {
        var page = new StringBuilder("## " + title + "\n\n");
        page.append("| from | act | to | by | needs |\n| --- | --- | --- | --- | --- |\n");
        for (var line : flow.transitions()) {
            var from =
                    line.from().stream().sorted().map(this::word).collect(Collectors.joining("、"));
            page.append("| ")
                    .append(from)
                    .append(" | ")
                    .append(word(line.action()))
                    .append(" | ")
                    .append(line.target().map(this::word).orElseGet(() -> elsewhere(line.action())))
                    .append(" | ")
                    .append(word(line.hand()))
                    .append(" | ")
                    .append(
                            line.needs().stream()
                                    .map(need -> texts.say(need.label()))
                                    .collect(Collectors.joining("；")))
                    .append(" |\n");
        }
        return page.append('\n').toString();
    }

    /// Where an act leads whose line names no state.
    private static String elsewhere(Code act) {
        if (act instanceof ProgrammeAction done) {
            if (done.stateIsChosen()) {
                return "所选的状态";
            }
            return done.answersRequest() ? "申请前的状态" : "—";
        }
        return act == ItemAction.DECIDE ? "选定的状态" : "—";
    }

    private String word(Code code) {
        return texts.tr(code.textKey()) + " " + code.name();
    }
}
