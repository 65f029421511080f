package org.yiti.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yiti.app.FxTest;
import org.yiti.app.preference.Settings;
import org.yiti.app.preference.Settings.Appearance;
import org.yiti.model.programme.Light;

/// What the sheets of each look make of the colours, read from a window that wears them.
class ContrastTest extends FxTest {
    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final double HIGH = 7;

    private static final List<String> GROUNDS =
            List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay");
    private static final List<String> INKS =
            List.of(
                    "-color-fg-default",
                    "-color-fg-muted",
                    "-color-accent-fg",
                    "-color-danger-fg",
                    "-color-warning-fg",
                    "-color-success-fg");

    @ParameterizedTest
    @EnumSource(value = Appearance.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void everyTextAndMarkStandsOut(Appearance appearance) {
        boolean high = appearance.name().startsWith("CONTRAST");
        var low = new ArrayList<String>();
        var pane = new Pane();
        var stage = show(pane);
        fx(() -> {
            var settings =
                    new SimpleObjectProperty<>(Settings.initial("").withAppearance(appearance));
            new Theme(settings).dress(stage.getScene());
            for (String ground : GROUNDS) {
                for (String ink : INKS) {
                    check(low, pane, high ? HIGH : TEXT, ink, ground);
                }
                check(low, pane, MARK, "-color-accent-emphasis", ground); // focus, selection
                check(low, pane, MARK, "-color-danger-emphasis", ground);
                if (high) {
                    check(low, pane, MARK, "-color-border-default", ground);
                    check(low, pane, MARK, "-color-border-muted", ground);
                }
            }
            for (String ground : List.of("success", "warning", "danger", "accent")) {
                check(low, pane, TEXT, "-color-fg-default", "-color-" + ground + "-subtle");
            }
            check(low, pane, TEXT, "-color-accent-fg", "-color-accent-subtle");
            check(low, pane, TEXT, "-color-fg-emphasis", "-color-accent-emphasis");
            check(low, pane, TEXT, "-color-fg-emphasis", "-color-neutral-emphasis-plus");
            lights(low, pane, high ? HIGH : TEXT);
        });
        assertThat(low).as("too little contrast in %s", appearance).isEmpty();
    }

    private static void lights(List<String> low, Pane pane, double least) {
        for (Light light : Light.values()) {
            var classes = LightMark.styleClass(light);
            var ink = colour(pane, "-light-ink", classes);
            for (String ground : List.of("-light-tint", "-color-bg-default", "-color-bg-subtle")) {
                note(low, least, light.name(), ink, ground, solid(pane, ground, classes));
            }
        }
    }

    private static void check(
            List<String> low, Pane pane, double least, String ink, String ground) {
        note(low, least, ink, colour(pane, ink, ""), ground, solid(pane, ground, ""));
    }

    /// Some grounds let the page show through.
    private static Color solid(Pane pane, String name, String styleClass) {
        return Contrast.over(colour(pane, name, styleClass), colour(pane, "-color-bg-default", ""));
    }

    private static void note(
            List<String> low, double least, String ink, Color top, String ground, Color under) {
        double ratio = Contrast.of(Contrast.over(top, under), under);
        if (ratio < least) {
            low.add(String.format(Locale.ROOT, "%s on %s: %.2f", ink, ground, ratio));
        }
    }

    /// A colour by its name in the sheets, as a node of a style class sees it.
    private static Color colour(Pane pane, String name, String styleClass) {
        var swatch = new Region();
        if (!styleClass.isEmpty()) {
            swatch.getStyleClass().add(styleClass);
        }
        swatch.setStyle("-fx-background-color: " + name + ";");
        pane.getChildren().setAll(swatch);
        pane.applyCss();
        return (Color) swatch.getBackground().getFills().getFirst().getFill();
    }
}
