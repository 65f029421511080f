package org.yiti.app.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.AutosaveText;
import org.yiti.model.record.Code;

/// Makes the controls of a form, each under its name.
public final class FormBox {
    private final String id;
    private final Texts texts;
    private final VBox box = new VBox();
    private final List<Node> inputs = new ArrayList<>();
    private final Set<Node> optional = new HashSet<>();
    private final Set<String> optionalNames = new HashSet<>();
    private Pane target = box;

    /// @param id before the id of each control
    public FormBox(String id, Texts texts) {
        this.id = id;
        this.texts = texts;
        box.getStyleClass().add("form");
        box.getStylesheets().add(sheet());
    }

    static String sheet() {
        return Objects.requireNonNull(FormBox.class.getResource("form.css")).toExternalForm();
    }

    public VBox box() {
        return box;
    }

    /// Where the person begins: what is asked for and neither typed nor chosen yet, or the first control.
    private Optional<Node> first() {
        return inputs.stream()
                .filter(FormBox::shown)
                .filter(input -> !optional.contains(input))
                .flatMap(input -> open(input).stream())
                .findFirst()
                .or(() -> inputs.stream().findFirst());
    }

    /// What stands in all controls, in their order.
    List<String> typed() {
        return inputs.stream().map(FormBox::words).toList();
    }

    private static String words(Node input) {
        if (input instanceof ComboBox<?> box) {
            return box.isEditable() ? box.getEditor().getText() : String.valueOf(box.getValue());
        }
        return input.lookup(".text-input") instanceof TextInputControl text ? text.getText() : "";
    }

    /// A choice that another one asks for is not there before.
    private static boolean shown(Node input) {
        var named = input.getParent();
        return named == null || named.isVisible();
    }

    private static Optional<Node> open(Node input) {
        if (input instanceof ComboBox<?> box) {
            boolean open =
                    box.isEditable() ? box.getEditor().getText().isEmpty() : box.getValue() == null;
            return Optional.<Node>of(box).filter(_ -> open);
        }
        return Optional.ofNullable(input.lookup(".text-input"))
                .filter(node -> node instanceof TextInputControl t && t.getText().isEmpty());
    }

    /// Puts the person where to begin: at once, or as soon as the form is in the window, for what scrolls takes its
    /// content in only when it is laid out.
    public void focus() {
        first().ifPresent(node -> {
            if (node.getScene() != null) {
                node.requestFocus();
            } else {
                node.sceneProperty().addListener(once(node));
            }
        });
    }

    private static ChangeListener<Scene> once(Node node) {
        return new ChangeListener<>() {
            @Override
            public void changed(
                    ObservableValue<? extends Scene> property, @Nullable Scene was, Scene now) {
                property.removeListener(this);
                node.requestFocus();
            }
        };
    }

    /// The name of what may stay empty, with words that say so.
    public String optional(String label) {
        var said = texts.tr("item.optional", label);
        optionalNames.add(said);
        return said;
    }

    /// What is added in there stands in one line.
    public void beside(Runnable add) {
        var line = new HBox();
        line.getStyleClass().add("form-line");
        target = line;
        add.run();
        target = box;
        line.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
        box.getChildren().add(line);
    }

    /// A text under its name.
    ///
    /// @param rows lines it has room for
    /// @return what stands in it
    public Supplier<String> text(String name, String label, int rows, String start) {
        var kept = new TypedText(start);
        var text =
                rows == 1
                        ? AutosaveText.line(kept::take, texts::say)
                        : AutosaveText.lines(rows, kept::take, texts::say);
        kept.standsIn(text.named(id + "-" + name, label));
        named(label, text);
        return () -> {
            text.flush();
            return kept.text();
        };
    }

    /// A choice of one word.
    public <E extends Enum<E> & Code> ComboBox<E> choice(
            String name, String label, List<E> values, @Nullable E start) {
        var choice = new ComboBox<E>();
        choice.setId(id + "-" + name);
        choice.setAccessibleText(label);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().setAll(values);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable E code) {
                        return code == null ? "" : texts.label(code);
                    }

                    @Override
                    public @Nullable E fromString(String text) {
                        return null;
                    }
                });
        choice.setValue(start);
        named(label, choice);
        return choice;
    }

    public <E extends Enum<E> & Code> ComboBox<E> choice(
            String name, String label, E[] values, @Nullable E start) {
        return choice(name, label, Arrays.asList(values), start);
    }

    /// A choice of one thing, or of none.
    public <T> ComboBox<Optional<T>> option(
            String name, String label, List<T> values, Function<T, String> words) {
        var choice = new ComboBox<Optional<T>>();
        choice.setId(id + "-" + name);
        choice.setAccessibleText(label);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().add(Optional.empty());
        values.forEach(value -> choice.getItems().add(Optional.of(value)));
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Optional<T> value) {
                        return value == null ? "" : value.map(words).orElse(texts.tr("form.none"));
                    }

                    @Override
                    public @Nullable Optional<T> fromString(String text) {
                        return null;
                    }
                });
        named(label, choice);
        return choice;
    }

    /// A name that may be typed or chosen.
    public Supplier<String> named(String name, String label, List<String> names, String start) {
        var choice = new NameBox(names, start);
        choice.box().setId(id + "-" + name);
        choice.box().setAccessibleText(label);
        named(label, choice.box());
        return choice::name;
    }

    public void named(String label, Node input) {
        var name = new Label(label);
        name.getStyleClass().add("caption");
        name.setMinWidth(Region.USE_PREF_SIZE);
        if (input instanceof Control control) {
            name.setLabelFor(control);
        }
        inputs.add(input);
        if (optionalNames.contains(label)) {
            optional.add(input);
        }
        var both = new VBox(name, input);
        both.getStyleClass().add("form-named");
        target.getChildren().add(both);
    }

    public Label words(String said) {
        var label = new WrappedLabel(said);
        label.getStyleClass().add("caption");
        box.getChildren().add(label);
        return label;
    }
}
