package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.attachment.AttachmentsFeature;
import org.yiti.app.block.TaskTools;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.app.shell.Shown;
import org.yiti.app.theme.LightLabel;
import org.yiti.model.figure.FigureCode;

/// One issue: its head, its tabs, and the tab that is open.
final class IssuePageView {
    private final IssueModel model;
    private final Texts texts;

    /// What stands beside the tabs: the issue against its baseline, the completeness check, its supervision items,
    /// what the list of tasks is made with, and the files that hang on the issue and its tasks.
    record Sides(
            Supplier<Node> baseline,
            Supplier<Node> check,
            Supplier<Node> items,
            TaskTools tasks,
            AttachmentsFeature files) {}

    private final IssueCurve curve;
    private final Sides sides;
    private final Route.IssueTab tab;

    IssuePageView(
            IssueModel model, Texts texts, IssueCurve curve, Sides sides, Route.IssueTab tab) {
        this.model = model;
        this.texts = texts;
        this.curve = curve;
        this.sides = sides;
        this.tab = tab;
    }

    static String sheet() {
        return Objects.requireNonNull(IssuePageView.class.getResource("issue.css"))
                .toExternalForm();
    }

    Parent build() {
        var place = new StackPane();
        place.setId("issue-page");
        place.getStylesheets().add(sheet());
        var full = full();
        model.page()
                .when(Shown.of(place))
                .subscribe(page -> {
                    var content = page.isPresent() ? full : missing();
                    if (!place.getChildren().contains(content)) {
                        place.getChildren().setAll(content);
                    }
                });
        return place;
    }

    private Node missing() {
        var words = new Label(texts.tr("issue.missing"));
        var back = new Button(texts.tr("issue.missing.list"));
        back.setOnAction(_ -> model.openList());
        var box = new VBox(words, back);
        box.getStyleClass().add("first-run");
        return box;
    }

    private Node full() {
        var content = content();
        VBox.setVgrow(content, Priority.ALWAYS);
        var box = new VBox(head(), new IssueTabs(model, texts, tab).line(form()), content);
        if (form()) {
            Shown.of(box)
                    .subscribe(shown -> {
                        if (shown) {
                            showField(box);
                        }
                    });
        }
        box.getStyleClass().add("issue-page");
        return box;
    }

    /// The grids take a cell of theirs themselves; what is left is a field of a form. It is looked for once the
    /// form is laid out.
    private void showField(Parent box) {
        model.takeWanted()
                .ifPresent(cell -> {
                    var scene = box.getScene();
                    var once =
                            new Runnable() {
                                @Override
                                public void run() {
                                    scene.removePostLayoutPulseListener(this);
                                    showField(box, cell);
                                }
                            };
                    scene.addPostLayoutPulseListener(once);
                    box.requestLayout();
                });
    }

    private static void showField(Parent box, Route.Cell cell) {
        var row = box.lookup("#row-" + cell.row());
        var field = (row == null ? box : row).lookup("#" + cell.column());
        if (field != null) {
            field.requestFocus();
            scrollTo(field);
        }
    }

    private boolean form() {
        return tab == Route.IssueTab.OVERVIEW || tab == Route.IssueTab.PLAN;
    }

    /// Brings a field of a long form into the middle of the page.
    private static void scrollTo(Node field) {
        Node above = field;
        while (above != null && !(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        if (above instanceof ScrollPane pane) {
            var content = pane.getContent();
            var seen = pane.getViewportBounds().getHeight();
            var place = content.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
            double room = content.getLayoutBounds().getHeight() - seen;
            pane.setVvalue(
                    room <= 0 ? 0 : Math.clamp((place.getCenterY() - seen / 2) / room, 0, 1));
        }
    }

    private Node content() {
        return switch (tab) {
            case OVERVIEW -> new OverviewView(model, texts, curve, sides.files()).build();
            case PLAN -> new PlanView(model, texts).build();
            case TASKS -> new TasksView(model, texts, sides.tasks(), sides.files()).build();
            case DUTIES -> new DutiesView(model, texts, sides.tasks().printing()).build();
            case POLICIES -> new PoliciesView(model, texts, sides.tasks().printing()).build();
            case SUPERVISION -> sides.items().get();
            case HISTORY -> new HistoryView(model, texts).build();
            case BASELINE -> sides.baseline().get();
            case CHECK -> sides.check().get();
        };
    }

    private Node head() {
        var form = new Form(model.editing(), texts);
        var code = new Label();
        code.getStyleClass().add("title-3");
        code.setMinWidth(Label.USE_PREF_SIZE);
        var name = form.text(ISSUE_NAME, 1, model::row);
        name.getStyleClass().add("issue-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        var lead = form.text(ISSUE_LEAD_UNIT, 1, model::row);
        var deputy = form.text(ISSUE_DEPUTY_LEADER, 1, model::row);
        var first =
                new HBox(
                        code,
                        name,
                        caption(texts.label(ISSUE_LEAD_UNIT), lead),
                        caption(texts.label(ISSUE_DEPUTY_LEADER), deputy));
        first.getStyleClass().add("issue-head-line");
        var light = new HBox();
        light.getStyleClass().add("issue-light");
        HBox.setHgrow(light, Priority.ALWAYS);
        var done = new Button();
        done.setId("issue-fraction");
        done.getStyleClass().addAll("flat", "figure-link");
        done.setMinWidth(Button.USE_PREF_SIZE);
        done.setOnAction(
                _ -> model.now().ifPresent(p -> model.open(p.figure(FigureCode.TASK_RATE))));
        var disputes = new Button();
        disputes.setId("issue-disputes");
        disputes.getStyleClass().addAll("flat", "figure-link", "issue-disputes");
        disputes.setMinWidth(Button.USE_PREF_SIZE);
        disputes.managedProperty().bind(disputes.visibleProperty());
        disputes.setOnAction(_ -> model.openDisputes());
        var second = new HBox(light, disputes, done);
        second.getStyleClass().add("issue-head-line");
        var box = new VBox(first, second);
        box.getStyleClass().add("issue-head");
        model.page()
                .when(Shown.of(box))
                .subscribe(page ->
                        page.ifPresent(p -> {
                            code.setText(p.issue().code());
                            form.refresh();
                            light.getChildren().setAll(lightLine(p));
                            done.setText(fraction(p));
                            int open = p.disputes().size();
                            disputes.setText(texts.tr("dispute.issue", open));
                            disputes.setVisible(open > 0);
                        }));
        return box;
    }

    private Node[] lightLine(IssueModel.Page page) {
        var why = texts.say(page.why());
        var label = new LightLabel(page.light(), texts.label(page.light()), why);
        label.setMinWidth(Label.USE_PREF_SIZE);
        var words = new Label(why);
        words.getStyleClass().add("issue-why");
        return new Node[] {label, words};
    }

    private String fraction(IssueModel.Page page) {
        var tasks = page.figure(FigureCode.TASK_RATE);
        var policies = page.figure(FigureCode.POLICY_RATE);
        return texts.tr(
                "issue.fraction",
                tasks.numerator(),
                tasks.denominator(),
                policies.numerator(),
                policies.denominator());
    }

    /// A control with its name before it.
    static Node caption(String words, Node control) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        label.setMinWidth(Label.USE_PREF_SIZE);
        var box = new HBox(label, control);
        box.getStyleClass().add("captioned");
        return box;
    }

    /// A control under its name, as wide as there is room.
    static VBox headed(String words, Node control) {
        var label = new Label(words);
        label.getStyleClass().add("panel-head");
        var box = new VBox(label, control);
        box.getStyleClass().add("headed");
        VBox.setVgrow(control, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
