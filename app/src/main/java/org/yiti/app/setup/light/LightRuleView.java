package org.yiti.app.setup.light;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.light.LightRuleModel.Draft;
import org.yiti.app.setup.light.LightRuleModel.Turned;
import org.yiti.app.setup.page.PageBox;
import org.yiti.app.shell.Shown;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.LightRule;
import org.yiti.model.record.Field;

/// Thresholds as number fields, below them what they would do, below that the versions.
final class LightRuleView {
    private static final Map<Field, String> MEANINGS =
            Map.of(
                    LIGHT_RULE_DUE_SOON_DAYS,
                    "setup.light.dueSoon",
                    LIGHT_RULE_BEHIND_POINTS,
                    "setup.light.behind",
                    LIGHT_RULE_FAR_BEHIND_POINTS,
                    "setup.light.farBehind",
                    LIGHT_RULE_SILENT_AFTER_DAYS,
                    "setup.light.silent",
                    LIGHT_RULE_TOLERANCE_POINTS,
                    "setup.light.tolerance",
                    LIGHT_RULE_IDLE_MONTHS,
                    "setup.light.idle",
                    LIGHT_RULE_REPEAT_DAYS,
                    "setup.light.repeat",
                    LIGHT_RULE_ARRIVAL_MINUTES,
                    "setup.light.arrival");

    private final LightRuleModel model;
    private final Texts texts;
    private final Map<Field, TextField> fields = new TreeMap<>();
    private final VBox effect = new VBox();
    private final VBox versions = new VBox();
    private final DatePicker validFrom = new DatePicker();

    LightRuleView(LightRuleModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent build() {
        effect.getStyleClass().add("setup-found");
        versions.getStyleClass().add("setup-found");
        validFrom.setId("setup-light-from");
        validFrom.getEditor().setPrefColumnCount(9);
        validFrom.setAccessibleText(texts.label(Field.LIGHT_RULE_VALID_FROM));
        var root =
                new PageBox(texts.tr("setup.lights"), texts.tr("setup.light.about"))
                        .with(texts.tr("setup.light.thresholds"), form())
                        .with(texts.tr("setup.light.effect"), effect)
                        .with(texts.tr("setup.light.versions"), versions)
                        .scrolling();
        var shown = Shown.of(root);
        model.open().when(shown).subscribe(this::fill);
        model.draftProperty().when(shown).subscribe(this::show);
        return root;
    }

    private Node form() {
        var form = new GridPane();
        form.getStyleClass().add("form");
        int row = 0;
        for (Field field : LightRuleModel.THRESHOLDS) {
            var input = new TextField();
            input.setId("setup-light-" + field.key().replace('_', '-'));
            input.setPrefColumnCount(5);
            input.setMinWidth(TextField.USE_PREF_SIZE);
            var label = new Label(texts.label(field));
            label.setMinWidth(Label.USE_PREF_SIZE);
            label.setLabelFor(input);
            input.textProperty().subscribe(_ -> consider());
            fields.put(field, input);
            form.addRow(row++, label, input, PageBox.words(meaning(field)));
        }
        return form;
    }

    private String meaning(Field field) {
        return Optional.ofNullable(MEANINGS.get(field)).map(texts::tr).orElse("");
    }

    private void consider() {
        if (fields.size() == LightRuleModel.THRESHOLDS.size()) {
            var typed = new TreeMap<Field, String>();
            fields.forEach((field, input) -> typed.put(field, input.getText()));
            model.consider(typed);
        }
    }

    private void fill(Optional<Snapshot> open) {
        open.ifPresent(s -> {
            fields.forEach((field, input) ->
                    input.setText(LightRuleModel.value(s.lights().rule(), field).toString()));
            validFrom.setValue(s.asOf());
        });
        versions.getChildren()
                .setAll(
                        open.map(s -> s.book().lightRules().reversed()).orElse(List.of()).stream()
                                .map(rule -> version(rule, open))
                                .toList());
        if (versions.getChildren().isEmpty()) {
            versions.getChildren().add(PageBox.words(texts.tr("setup.light.default")));
        }
    }

    private Node version(LightRule rule, Optional<Snapshot> open) {
        boolean current = open.filter(s -> s.lights().rule().id().equals(rule.id())).isPresent();
        var from = rule.validFrom();
        return new Label(
                texts.tr(
                        current ? "setup.light.version.now" : "setup.light.version",
                        rule.version(),
                        from == null ? "—" : from,
                        rule.dueSoonDays(),
                        rule.behindPoints(),
                        rule.farBehindPoints(),
                        rule.silentAfterDays(),
                        rule.tolerancePoints(),
                        rule.idleMonths(),
                        rule.repeatDays(),
                        rule.arrivalMinutes()));
    }

    private void show(Draft draft) {
        effect.getChildren().clear();
        switch (draft) {
            case Draft.Unchanged() ->
                    effect.getChildren().add(PageBox.words(texts.tr("setup.light.unchanged")));
            case Draft.Refused(var why) -> {
                var words = new Label(texts.say(why));
                words.setId("setup-light-refused");
                words.getStyleClass().add("setup-warn");
                words.setWrapText(true);
                effect.getChildren().add(words);
            }
            case Draft.Ready(var _, var turned) -> ready(turned);
        }
    }

    private void ready(List<Turned> turned) {
        var words =
                new Label(
                        turned.isEmpty()
                                ? texts.tr("setup.light.none")
                                : texts.tr("setup.light.turned", turned.size(), sums(turned)));
        words.setId("setup-light-turned");
        words.setWrapText(true);
        var keep = new Button(texts.tr("setup.light.keep"));
        keep.setId("setup-light-keep");
        keep.setDefaultButton(true);
        keep.disableProperty().bind(validFrom.valueProperty().isNull());
        keep.setOnAction(_ -> keep());
        var label = new Label(texts.label(Field.LIGHT_RULE_VALID_FROM));
        label.setLabelFor(validFrom);
        var line = new HBox(label, validFrom, keep);
        line.getStyleClass().add("setup-line");
        effect.getChildren().addAll(words, line);
        if (!turned.isEmpty()) {
            effect.getChildren().add(list(turned));
        }
    }

    private void keep() {
        LocalDate from = Objects.requireNonNull(validFrom.getValue());
        model.keep(from);
    }

    private String sums(List<Turned> turned) {
        record Pair(Light from, Light to) {}
        var sums = new LinkedHashMap<Pair, Integer>();
        turned.forEach(t -> sums.merge(new Pair(t.from(), t.to()), 1, Integer::sum));
        return String.join(
                texts.tr("setup.light.and"),
                sums.entrySet().stream()
                        .map(e ->
                                texts.tr(
                                        "setup.light.pair",
                                        e.getKey().from(),
                                        e.getKey().to(),
                                        e.getValue()))
                        .toList());
    }

    private Node list(List<Turned> turned) {
        var list = new ListView<String>();
        list.setId("setup-light-list");
        list.getStyleClass().add("setup-grid");
        list.setAccessibleText(texts.tr("setup.light.effect"));
        turned.stream()
                .map(t ->
                        texts.tr(
                                "setup.light.line",
                                t.task().no(),
                                t.task().content(),
                                t.from(),
                                t.to()))
                .forEach(list.getItems()::add);
        return list;
    }
}
