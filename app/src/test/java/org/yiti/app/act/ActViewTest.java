package org.yiti.app.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DeskWork;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.grid.Grid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.flow.ActGiven;
import org.yiti.model.programme.flow.ActStory;
import org.yiti.model.programme.flow.Acts.Acted;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// The form of acts on the programme, and the page of what waits for an approver; 张三 sits at the desk.
class ActViewTest extends FxTest {
    private final FakeStore store = new FakeStore();
    private final UUID programme =
            store.add(Table.PROGRAMME, Map.of(PROGRAMME_YEAR, 2021, PROGRAMME_OWNER, "110000"));
    private final UUID unit =
            store.add(Table.UNIT, Map.of(UNIT_NAME, "市公安局", UNIT_SHORT_NAME, "市公安局"));
    private final UUID theme = add(Table.THEME, Map.of(THEME_NO, 1, THEME_NAME, "住房"));
    private final UUID issue =
            add(
                    Table.ISSUE,
                    Map.of(
                            ISSUE_NO,
                            3,
                            ISSUE_NAME,
                            "拖欠工资",
                            ISSUE_THEME,
                            theme,
                            ISSUE_LEAD_UNIT,
                            unit,
                            ISSUE_STATUS,
                            IssueStatus.AWAITING_APPROVAL.name()));
    private final UUID task =
            add(
                    Table.TASK,
                    Map.of(
                            TASK_ISSUE,
                            issue,
                            TASK_NO,
                            "03-01",
                            TASK_CONTENT,
                            "建库",
                            TASK_LEAD_UNIT,
                            unit,
                            TASK_POSITION,
                            1,
                            TASK_STATUS,
                            TaskStatus.IN_PROGRESS.name()));
    private final Texts texts = new Texts(Locale.CHINESE);
    private final Desk desk = fx(this::desk);
    private final ActDesk acts =
            new ActDesk(new DeskWork(desk, new DirectJobRunner(), new Notices()), texts);

    private UUID add(Table table, Map<Field, Object> values) {
        var all = new HashMap<>(values);
        table.field("programme").ifPresent(field -> all.put(field, programme));
        return store.add(table, all);
    }

    private Desk desk() {
        var clock = Clock.fixed(Instant.parse("2021-06-30T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        var made =
                new Desk(
                        store,
                        new DirectJobRunner(),
                        new Notices(),
                        clock,
                        new Actor("zhang", "张三"));
        made.open(Optional.empty());
        return made;
    }

    private Subject subject(Table table, UUID id) {
        return Subject.of(desk.snapshot().orElseThrow().book().row(table, id).orElseThrow());
    }

    private ActStory story(Table table, UUID id) {
        return desk.snapshot().orElseThrow().book().story(subject(table, id));
    }

    /// The form of an act beside an empty page.
    private Parent form(ProgrammeAction act, Subject... subjects) {
        var root =
                fx(() -> {
                    var place = new ActPlace(acts, texts);
                    var around = place.around(new Region());
                    place.open(act, List.of(subjects));
                    return (Parent) around;
                });
        show(root);
        return root;
    }

    private void act(Subject subject, ProgrammeAction act, ActGiven given) {
        var acted = acts.acts(desk.snapshot().orElseThrow()).act(subject, act, given);
        assertThat(acted).isInstanceOf(Acted.Done.class);
        var changes = ((Acted.Done) acted).changes();
        fx(() ->
                desk.record(
                        Step.of(
                                org.yiti.model.Sentence.of("step.act", subject.title(), act),
                                changes)));
    }

    private ActGiven by(Hand hand, String name) {
        return ActGiven.of(hand, name, acts.work().day(desk.snapshot().orElseThrow()));
    }

    private static void type(Parent root, String selector, String words) {
        fx(() -> {
            var field = (TextInputControl) root.lookup(selector);
            field.requestFocus();
            field.setText(words);
        });
    }

    /// What comes up with it has its controls only once it is laid out.
    private static void press(Parent root, String selector) {
        fx(() -> {
            ((Button) root.lookup(selector)).fire();
            root.applyCss();
            root.layout();
        });
    }

    private static boolean has(Parent root, String selector) {
        return fx(() -> root.lookup(selector) != null);
    }

    private static List<String> refusals(Parent root) {
        return fx(() ->
                root.lookup("#act-refused").lookupAll(".refusal").stream()
                        .map(node -> ((Label) node).getText())
                        .toList());
    }

    @Test
    void onlyWhatTheActNeedsIsAskedForAndAllThatIsMissingIsSaid() {
        var root = form(ProgrammeAction.PROPOSE_CHANGE, subject(Table.TASK, task));
        assertThat(has(root, "#act-reason")).isTrue();
        assertThat(has(root, "#act-wish")).isTrue();
        assertThat(has(root, "#act-paper")).isFalse();
        assertThat(has(root, "#act-date")).isFalse();
        assertThat(has(root, "#act-left-out")).isFalse();
        assertThat(has(root, "#act-story")).isTrue();
        // An act of the clerk is that of who sits here.
        assertThat(fx(() -> ((TextInputControl) root.lookup("#act-by")).getText())).isEqualTo("张三");
        press(root, "#act-ok");
        assertThat(refusals(root)).hasSize(2);
        assertThat(store.recorded()).isEmpty();
    }

    @Test
    void whatIsWishedIsAskedForAndWaits() {
        var root = form(ProgrammeAction.PROPOSE_CHANGE, subject(Table.TASK, task));
        fx(() -> {
            var cells = (ComboBox<?>) root.lookup("#act-wish-cell");
            cells.getSelectionModel().select(0);
        });
        var after =
                fx(() ->
                        (TextInputControl)
                                root.lookup("#act-wish")
                                        .lookup(".act-wish-line")
                                        .lookup(".text-area"));
        fx(() -> after.setText("建库并联网"));
        type(root, "#act-reason", "范围变了");
        press(root, "#act-ok");
        var story = story(Table.TASK, task);
        assertThat(story.state()).isEqualTo(TaskStatus.ADJUSTING);
        var asked = story.openRequest().orElseThrow();
        assertThat(asked.by()).isEqualTo("张三");
        assertThat(asked.wish().cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.after()).isEqualTo("建库并联网"));
        assertThat(has(root, "#act-form")).isFalse();
        assertThat(store.recorded()).hasSize(1);
    }

    @Test
    void whoAskedForItDoesNotDecideItAndWhatIsCancelledMayLeaveTheFigures() {
        act(
                subject(Table.TASK, task),
                ProgrammeAction.PROPOSE_CANCEL,
                by(Hand.CLERK, "张三").reason("已并入他项"));
        var root = form(ProgrammeAction.GRANT_CANCEL, subject(Table.TASK, task));
        assertThat(has(root, "#act-left-out")).isTrue();
        assertThat(fx(() -> ((TextInputControl) root.lookup("#act-by")).getText())).isEmpty();
        type(root, "#act-by", "张三");
        press(root, "#act-ok");
        assertThat(refusals(root)).singleElement().asString().contains("张三");
        type(root, "#act-by", "李主任");
        fx(() -> ((javafx.scene.control.CheckBox) root.lookup("#act-left-out")).setSelected(true));
        press(root, "#act-ok");
        var story = story(Table.TASK, task);
        assertThat(story.state()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(story.last(ProgrammeAction.GRANT_CANCEL).orElseThrow().leftOut()).isTrue();
    }

    @Test
    void severalAreDoneInOneStepAndItIsSaidWhichAreNot() {
        var done =
                add(
                        Table.TASK,
                        Map.of(
                                TASK_ISSUE,
                                issue,
                                TASK_NO,
                                "03-02",
                                TASK_CONTENT,
                                "联网",
                                TASK_LEAD_UNIT,
                                unit,
                                TASK_POSITION,
                                2,
                                TASK_STATUS,
                                TaskStatus.DONE.name()));
        fx(() -> desk.open(Optional.empty()));
        var root =
                form(
                        ProgrammeAction.PUT_TO_CHECK,
                        subject(Table.TASK, task),
                        subject(Table.TASK, done));
        type(root, "#act-text", "六月月报");
        press(root, "#act-ok");
        assertThat(store.recorded()).hasSize(1);
        assertThat(story(Table.TASK, task).state()).isEqualTo(TaskStatus.AWAITING_CHECK);
        assertThat(story(Table.TASK, done).state()).isEqualTo(TaskStatus.DONE);
    }

    // --- what waits ---

    @Test
    void whatWaitsIsListedAndAnsweredByAnApprover() {
        act(
                subject(Table.TASK, task),
                ProgrammeAction.PROPOSE_CANCEL,
                by(Hand.CLERK, "张三").reason("已并入他项"));
        var model = new ApprovalsModel(acts, new Navigator(new Route.Home()));
        var root = fx(() -> new ApprovalsView(model, new ActPlace(acts, texts), texts).build());
        show(root);
        assertThat(cells(root)).contains("已并入他项", "张三").anyMatch(w -> w.contains("拖欠工资"));
        // An issue that is handed in and a request of a task cannot be answered by one act.
        assertThat(ApprovalsModel.mixed(model.waiting(), true).map(texts::say))
                .contains(texts.tr("approval.mixed"));
        fx(() -> grid(root).select(task, "subject"));
        press(root, "#approval-grant");
        type(root, "#act-by", "李主任");
        press(root, "#act-ok");
        assertThat(story(Table.TASK, task).state()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(fx(model::waiting)).hasSize(1);
        fx(() -> grid(root).select(issue, "subject"));
        press(root, "#approval-deny");
        type(root, "#act-by", "李主任");
        press(root, "#act-ok");
        assertThat(refusals(root)).hasSize(1);
        type(root, "#act-reason", "目标不明确");
        press(root, "#act-ok");
        assertThat(story(Table.ISSUE, issue).state()).isEqualTo(IssueStatus.DRAFT);
        assertThat(fx(() -> grid(root).isVisible())).isFalse();
    }

    private static Grid<?> grid(Parent root) {
        return (Grid<?>) root.lookup("#approvals");
    }

    private static List<String> cells(Parent root) {
        return fx(() ->
                root.lookupAll(".grid-cell").stream()
                        .map(node -> ((javafx.scene.control.Labeled) node).getText())
                        .filter(words -> words != null)
                        .toList());
    }
}
