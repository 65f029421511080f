package org.yiti.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.nav.Route;
import org.yiti.app.preference.Settings;
import org.yiti.app.ui.Stays;
import org.yiti.model.account.Role;

/// Every page as a leader finds it.
class ReadOnlyWalkTest extends FxTest {
    @TempDir Path folder;

    private static Object onScreen(Callable<?> action) {
        return fx((Callable<Object>) () -> Objects.requireNonNull(action.call()));
    }

    private static void each(Node node, Consumer<Node> look) {
        if (node.isVisible()) {
            look.accept(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> each(child, look));
            }
        }
    }

    /// What leads somewhere, prints or narrows a list, and the acts of who approves.
    private static final Pattern READING =
            Pattern.compile(
                    "problem-entries-ledger|audit-(list|open|plan|kit-page|kit-leave|sheet|report|[0-9a-f]{8}-.*)"
                            + "|checklist-[0-9a-f]{8}-.*|meeting-open-.*|meeting-parts-.*|meeting-rate|meeting-years"
                            + "|.*-figure-.*|print-open|tab-.*|paper-inspection-.*|decisions-open|(pack|charts)-.*"
                            + "|(consultation-overview|inspection-list|samples|return-visits|problem-ledgers)-open"
                            + "|(draw-entries|entries)-(drawn|all)|draw-form"
                            + "|(consultations|draws|problems|return-visits|whistle-parts)-[a-z]+"
                            + "|inspection-act-.*-(approve|call-off|send-back|issue|take-back|decide|turn-down)");

    private final Set<String> writing = new TreeSet<>();
    private final Set<String> off = new TreeSet<>();
    private final Set<String> typed = new TreeSet<>();
    private final Set<String> told = new TreeSet<>();
    private final Set<String> unsaid = new TreeSet<>();

    private void look(Route route, Scene scene) {
        var line = (Label) scene.lookup("#shell-read-only");
        if (!line.isVisible()) {
            return;
        }
        var where = route.getClass().getSimpleName();
        told.add(where);
        assertThat(line.getText()).startsWith("只读").contains("领导");
        each(scene.lookup(".page"), node -> look(where, node));
    }

    private void look(String where, Node node) {
        var id = Objects.requireNonNullElse(node.getId(), "");
        switch (node) {
            case Hyperlink _ -> {}
            case ButtonBase _ when node.isDisabled() -> {
                off.add(id);
                if (!stays(node) && node.getAccessibleHelp() == null) {
                    unsaid.add(where + " " + id);
                }
            }
            case ButtonBase _, ChoiceBox<?> _, ComboBoxBase<?> _
                    when !node.isDisabled() && !id.isEmpty() && !READING.matcher(id).matches() ->
                    writing.add(where + " " + id);
            case TextInputControl field when field.isEditable() && !field.isDisabled() ->
                    typed.add(where + " " + id);
            default -> {}
        }
    }

    /// Whether it, or what it lies in, says itself who may use it.
    private static boolean stays(Node node) {
        return Stays.marked(node) || (node.getParent() != null && stays(node.getParent()));
    }

    @Test
    void where_nothing_may_be_written_what_writes_is_off_and_the_reason_stands_above()
            throws Exception {
        try (var pages =
                new Pages(
                        folder,
                        true,
                        Settings.initial("张三"),
                        1366,
                        740,
                        ReadOnlyWalkTest::onScreen,
                        Optional.of(Role.LEADER))) {
            long before = pages.last();
            pages.walk(this::look);
            assertThat(pages.last()).isEqualTo(before);
        }
        assertThat(told)
                .contains(
                        "Audits",
                        "AuditPlan",
                        "AuditPage",
                        "AuditKit",
                        "AuditChecklist",
                        "Meetings",
                        "MeetingSheet",
                        "Decisions",
                        "Charts",
                        "Inspections",
                        "InspectionPage",
                        "Whistles",
                        "Consultations",
                        "Draws",
                        "Visits",
                        "Problems",
                        "Cases");
        assertThat(writing).as("what could be pressed").isEmpty();
        assertThat(unsaid).as("what does not say why it is off").isEmpty();
        // What a leader writes for himself.
        assertThat(typed).as("what could be typed into").allMatch(id -> id.contains("remark"));
        assertThat(off)
                .contains(
                        "audit-new",
                        "audit-create",
                        "audit-kit-make",
                        "audit-check",
                        "rule-1-fail",
                        "checklist-add",
                        "inspection-list-new",
                        "inspection-edit",
                        "inspection-act-inspectionaction-submit",
                        "meeting-agenda-add",
                        "visits-add",
                        "problem-entries-add",
                        "cases-add",
                        "draw-draw");
    }
}
