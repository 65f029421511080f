package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.act.ActPlace;
import org.yiti.app.attachment.AttachmentsPane;
import org.yiti.app.desk.FieldWords;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.LightLabel;
import org.yiti.app.ui.AutosaveText;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.edit.TaskCell;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// The strip under the tasks: plan and report of the current month, last month's report beside it, why the
/// light is what it is, and the decisions that a person takes here.
final class TaskStrip {
    private final TasksModel model;
    private final Texts texts;
    private final Form form;
    private final Label title = new Label();
    private final Label planHead = new Label();
    private final Label lastHead = new Label();
    private final Label last = new Label();
    private final Label reportHead = new Label();
    private final HBox light = new HBox();
    private final Label state = new Label();
    private final Button submit = new Button();
    private final AttachmentsPane evidence;
    private final TaskDecisions decisions;
    private @Nullable UUID task;
    private int month = 1;

    /// @param evidence files of the month's report
    /// @param acts room for the forms of acts
    TaskStrip(TasksModel model, Texts texts, AttachmentsPane evidence, ActPlace acts) {
        this.model = model;
        this.texts = texts;
        this.evidence = evidence;
        this.form = new Form(model.editing(), texts);
        this.decisions = new TaskDecisions(model, texts, form, acts);
    }

    Node build() {
        title.getStyleClass().add("panel-head");
        light.getStyleClass().add("tool-line");
        last.setWrapText(true);
        last.getStyleClass().add("strip-last");
        submit.setId("report-submit");
        submit.setText(texts.tr("issue.report.submit"));
        submit.setOnAction(
                _ -> task().flatMap(t -> model.report(t, month)).ifPresent(model::submit));
        var top = new HBox(title, light);
        top.getStyleClass().add("tool-line");
        HBox.setHgrow(light, Priority.ALWAYS);
        var columns = new FlowPane();
        columns.getStyleClass().add("strip-columns");
        var box = new VBox(top, columns);
        box.getStyleClass().add("task-strip");
        var scroll = new ScrollPane(box);
        scroll.setId("task-strip");
        scroll.setFitToWidth(true);
        // Shares of the width, with some left for gaps and margins; those that get too narrow wrap.
        columns.getChildren()
                .addAll(
                        before(scroll),
                        part(report(), "strip-report", scroll, 0.32),
                        part(decisions.build(), "strip-decisions", scroll, 0.22));
        return scroll;
    }

    /// Plan and last month side by side, and the report's files below, where they leave room.
    private Region before(ScrollPane strip) {
        var pair =
                new HBox(
                        part(plan(), "strip-plan", strip, 0.20),
                        part(lastReport(), "strip-before", strip, 0.18));
        pair.getStyleClass().add("strip-pair");
        var box = new VBox(pair, evidence.build("caption"));
        box.getStyleClass().add("strip-pair");
        return box;
    }

    private static Region part(Region part, String style, Region strip, double share) {
        part.getStyleClass().add(style);
        part.prefWidthProperty().bind(strip.widthProperty().multiply(share));
        return part;
    }

    /// The type size, once shown.
    double em() {
        return title.getFont().getSize();
    }

    /// Goes to another cell; outside the months the month of the date is shown.
    void follow(Optional<UUID> row, Optional<Integer> wanted) {
        int to = wanted.orElseGet(this::monthOfDate);
        if (row.equals(Optional.ofNullable(task)) && to == month) {
            return;
        }
        form.flush();
        task = row.orElse(null);
        month = to;
        decisions.forget();
        form.showAnew();
        describe();
    }

    void refresh() {
        form.refresh();
        describe();
    }

    private int monthOfDate() {
        return Math.max(1, model.editing().snapshot().map(at -> at.lights().month()).orElse(1));
    }

    private Optional<Task> task() {
        return Optional.ofNullable(task).flatMap(model::task);
    }

    private Region plan() {
        return column(
                planHead,
                monthText(MONTH_PLAN_TEXT, 3),
                numbers(MONTH_PLAN_QUANTITY, MONTH_PLAN_PERCENT));
    }

    private Region lastReport() {
        return column(lastHead, last);
    }

    private Region report() {
        var pair =
                new HBox(
                        IssuePageView.headed(
                                texts.label(MONTH_REPORT_PROBLEM),
                                monthText(MONTH_REPORT_PROBLEM, 2)),
                        IssuePageView.headed(
                                texts.label(MONTH_REPORT_NEXT_STEP),
                                monthText(MONTH_REPORT_NEXT_STEP, 2)));
        pair.getStyleClass().add("tool-line");
        var handIn = new FlowPane(state, submit);
        handIn.getStyleClass().add("strip-tools");
        wrapIn(handIn, state);
        return column(
                reportHead,
                monthText(MONTH_REPORT_TEXT, 3),
                numbers(MONTH_REPORT_QUANTITY, MONTH_REPORT_PERCENT),
                pair,
                handIn);
    }

    static void wrapIn(Region room, Label words) {
        words.setWrapText(true);
        words.maxWidthProperty().bind(room.widthProperty());
    }

    static VBox column(Label head, Node... nodes) {
        head.getStyleClass().add("caption");
        var box = new VBox(head);
        box.getChildren().addAll(nodes);
        box.getStyleClass().add("headed");
        return box;
    }

    private Node numbers(Field quantity, Field percent) {
        var line =
                new FlowPane(
                        IssuePageView.caption(texts.label(quantity), monthText(quantity, 1)),
                        IssuePageView.caption(texts.label(percent), monthText(percent, 1)));
        line.getStyleClass().add("strip-numbers");
        return line;
    }

    private AutosaveText monthText(Field field, int rows) {
        var box =
                form.text(
                        field.name(),
                        texts.label(field),
                        rows,
                        () -> cell(field.table()).map(row -> words(row, field)).orElse(""),
                        typed ->
                                task().flatMap(t ->
                                        model.editing()
                                                .draft(
                                                        t,
                                                        new TaskCell.MonthField(month, field),
                                                        typed)));
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Optional<Row> cell(Table table) {
        return task().flatMap(t ->
                model.editing()
                        .snapshot()
                        .flatMap(at ->
                                table == Table.MONTH_PLAN
                                        ? at.book().plan(t.id(), month).map(p -> p.row())
                                        : at.book().report(t.id(), month).map(r -> r.row())));
    }

    private String words(Row row, Field field) {
        return model.editing()
                .snapshot()
                .map(at -> new FieldWords(at, texts).of(row, field))
                .orElse("");
    }

    private void describe() {
        var now = task();
        planHead.setText(texts.tr("issue.strip.plan", month));
        reportHead.setText(texts.tr("issue.strip.report", month));
        lastHead.setText(
                month > 1
                        ? texts.tr("issue.strip.last", month - 1)
                        : texts.tr("issue.strip.first"));
        title.setText(now.map(t -> t.no() + " " + t.content()).orElse(""));
        last.setText(
                now.flatMap(t -> model.report(t, month - 1))
                        .map(this::spoken)
                        .orElse(texts.tr("issue.history.nothing")));
        var report = now.flatMap(t -> model.report(t, month));
        state.setText(report.map(this::stateWords).orElse(""));
        boolean open = report.filter(r -> handedIn(r)).isEmpty();
        submit.setVisible(report.isPresent() && open);
        submit.setManaged(submit.isVisible());
        evidence.show(now.map(t -> new Attachment.Place.Month(t.id(), month)));
        now.ifPresent(this::describeLight);
        now.ifPresent(decisions::describe);
    }

    private static boolean handedIn(MonthReport report) {
        return report.state() == ReportState.SUBMITTED || report.state() == ReportState.ACCEPTED;
    }

    private String stateWords(MonthReport report) {
        return handedIn(report)
                ? texts.tr(
                        "issue.report.state",
                        texts.label(report.state()),
                        report.reportedBy(),
                        report.reportedOn() == null ? "" : report.reportedOn())
                : texts.tr("issue.report.draft");
    }

    private String spoken(MonthReport report) {
        var percent = report.percent();
        var quantity = report.quantity();
        var words = new StringBuilder(report.text());
        if (quantity != null) {
            words.append('\n')
                    .append(texts.label(MONTH_REPORT_QUANTITY))
                    .append(' ')
                    .append(quantity.toPlainString());
        }
        if (percent != null) {
            words.append('\n')
                    .append(texts.label(MONTH_REPORT_PERCENT))
                    .append(' ')
                    .append(percent.toPlainString());
        }
        return words.toString().strip();
    }

    private void describeLight(Task now) {
        model.editing()
                .snapshot()
                .map(at -> at.lights().of(now))
                .ifPresent(verdict -> {
                    var why = texts.say(verdict.why());
                    var label = new LightLabel(verdict.shown(), texts.label(verdict.shown()), why);
                    label.setMinWidth(Region.USE_PREF_SIZE);
                    var words =
                            verdict.override().isPresent()
                                    ? texts.tr(
                                            "issue.light.adjusted",
                                            texts.label(verdict.computed()),
                                            why)
                                    : why;
                    light.getChildren().setAll(label, new Label(words));
                });
    }
}
