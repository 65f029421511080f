package org.yiti.app.setup;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.Settings.Appearance;
import org.yiti.app.preference.Settings.Motion;
import org.yiti.app.setup.page.PageBox;
import org.yiti.app.theme.LightLabel;
import org.yiti.app.theme.Theme;
import org.yiti.model.programme.Light;

/// Language, type size, colours and motion; the open window follows at once.
final class AppearancePage {
    private static final List<Integer> SIZES = List.of(90, 100, 115, 130, 150, 175, 200);

    private final Preferences preferences;
    private final Texts texts;

    AppearancePage(Preferences preferences, Texts texts) {
        this.preferences = preferences;
        this.texts = texts;
    }

    Node build() {
        var page = new PageBox(texts.tr("setup.appearance"), texts.tr("setup.appearance.about"));
        return page.with(
                        texts.tr("setup.language"),
                        languages(),
                        PageBox.words(texts.tr("setup.language.words")))
                .with(texts.tr("setup.size"), sizes())
                .with(
                        texts.tr("setup.colours"),
                        appearances(),
                        PageBox.words(texts.tr("setup.colours.words")))
                .with(texts.tr("setup.motion"), motion(), PageBox.words(motionWords()))
                .with(texts.tr("setup.preview"), preview())
                .scrolling();
    }

    private Node languages() {
        var group = new ToggleGroup();
        var line = line();
        line.getChildren()
                .addAll(
                        language(group, "zh", texts.tr("setup.language.zh")),
                        language(group, "en", texts.tr("setup.language.en")));
        return line;
    }

    private RadioButton language(ToggleGroup group, String language, String words) {
        var button = new RadioButton(words);
        button.setId("setup-language-" + language);
        button.setToggleGroup(group);
        button.setSelected(preferences.get().language().equals(language));
        button.setOnAction(_ -> preferences.change(s -> s.withLanguage(language)));
        return button;
    }

    private Node motion() {
        var still = new CheckBox(texts.tr("setup.motion.still"));
        still.setId("setup-still");
        still.setSelected(preferences.get().motion() == Motion.STILL);
        still.setOnAction(_ ->
                preferences.change(
                        s -> s.withMotion(still.isSelected() ? Motion.STILL : Motion.SYSTEM)));
        return still;
    }

    private String motionWords() {
        return texts.tr(Theme.slow() ? "setup.motion.slow" : "setup.motion.words");
    }

    private Node sizes() {
        var group = new ToggleGroup();
        var line = line();
        for (int size : SIZES) {
            var button = toggle(group, "setup-size-" + size, size + "%");
            button.setSelected(preferences.get().typeSize() == size);
            button.setOnAction(_ -> {
                button.setSelected(true);
                preferences.change(s -> s.withTypeSize(size));
            });
            line.getChildren().add(button);
        }
        return line;
    }

    private Node appearances() {
        var group = new ToggleGroup();
        var line = line();
        for (var each : Appearance.values()) {
            var button = toggle(group, "setup-look-" + each.name(), name(each));
            button.setSelected(preferences.get().appearance() == each);
            button.setOnAction(_ -> {
                button.setSelected(true);
                preferences.change(s -> s.withAppearance(each));
            });
            line.getChildren().add(button);
        }
        return line;
    }

    private String name(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> texts.tr("setup.colours.system");
            case LIGHT -> texts.tr("setup.colours.light");
            case DARK -> texts.tr("setup.colours.dark");
            case CONTRAST_LIGHT -> texts.tr("setup.colours.contrast-light");
            case CONTRAST_DARK -> texts.tr("setup.colours.contrast-dark");
        };
    }

    private Node preview() {
        var title = new Label(texts.tr("setup.preview.title"));
        title.getStyleClass().add("title-4");
        var lights = line();
        for (var light : Light.values()) {
            lights.getChildren().add(new LightLabel(light, texts.label(light), texts.label(light)));
        }
        var label = new Label(texts.tr("setup.preview.unit"));
        var field = new TextField(texts.tr("setup.preview.unit.value"));
        field.setPrefColumnCount(12);
        label.setLabelFor(field);
        var button = new Button(texts.tr("setup.preview.button"));
        var off = new Button(texts.tr("setup.preview.off"));
        off.setDisable(true);
        var controls = line();
        controls.getChildren().addAll(label, field, button, off);
        controls.setRowValignment(VPos.CENTER);
        var box = new VBox(title, PageBox.words(texts.tr("setup.preview.words")), lights, controls);
        box.getStyleClass().add("setup-preview");
        return box;
    }

    private static ToggleButton toggle(ToggleGroup group, String id, String words) {
        var button = new ToggleButton(words);
        button.setId(id.toLowerCase(java.util.Locale.ROOT));
        button.setToggleGroup(group);
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        return button;
    }

    private static FlowPane line() {
        var line = new FlowPane();
        line.getStyleClass().add("setup-flow");
        return line;
    }
}
