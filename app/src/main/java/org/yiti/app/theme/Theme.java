package org.yiti.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;
import org.yiti.app.preference.Settings;

/// How the program looks: light or dark, type size, font. Every scene (window, dialog, popup) goes through
/// here, so that none keeps the wrong size.
public final class Theme {
    /// Normal type size in px; 100 %.
    private static final double NORMAL_SIZE = 13;

    private static final List<String> FAMILIES =
            List.of(
                    "Microsoft YaHei UI",
                    "Microsoft YaHei",
                    "微软雅黑",
                    "Noto Sans CJK SC",
                    "Source Han Sans SC",
                    "WenQuanYi Micro Hei",
                    "WenQuanYi Zen Hei",
                    "PingFang SC");

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final List<String> SHEETS = List.of("bridge.css", "lights.css", "yiti.css");

    private final ObservableValue<Settings> settings;
    private final String family;

    public Theme(ObservableValue<Settings> settings) {
        this.settings = settings;
        var installed = Font.getFamilies();
        this.family = FAMILIES.stream().filter(installed::contains).findFirst().orElse("System");
    }

    /// The family that is used; charts and printed pages take the same.
    public String family() {
        return family;
    }

    public double fontSize() {
        return NORMAL_SIZE * settings.getValue().typeSize() / 100;
    }

    public boolean dark() {
        return switch (settings.getValue().appearance()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /// Dresses a scene and keeps it dressed while the settings change.
    public void dress(Scene scene) {
        apply(scene);
        var shown = scene.windowProperty().flatMap(Window::showingProperty).orElse(false);
        settings.when(shown).subscribe(_ -> apply(scene));
        Platform.getPreferences().colorSchemeProperty().when(shown).subscribe(_ -> apply(scene));
    }

    private void apply(Scene scene) {
        // The sheets of lights and grid ask for the scheme of the scene, not for that of the
        // system.
        scene.getPreferences().setColorScheme(dark() ? ColorScheme.DARK : ColorScheme.LIGHT);
        var look = dark() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(look.getUserAgentStylesheet());
        var sheets =
                SHEETS.stream()
                        .map(name -> Theme.class.getResource(name))
                        .filter(java.util.Objects::nonNull)
                        .map(java.net.URL::toExternalForm)
                        .collect(
                                java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        sheets.add(typeSheet());
        scene.getStylesheets().setAll(sheets);
        // The sheets of the lights ask for the colour scheme.
        scene.getPreferences().setColorScheme(dark() ? ColorScheme.DARK : ColorScheme.LIGHT);
        dressRoot(scene.getRoot());
    }

    /// Tells the root whether it is dark, for the sheets that ask; to be called when a scene gets a new root.
    public void dressRoot(Parent root) {
        root.pseudoClassStateChanged(DARK, dark());
    }

    /// Popups take their scene's sheets but not its root's style: hence a sheet made on the spot. Icons are
    /// sized in px: an icon's em is that of its own font, so that it would grow with every pass.
    private String typeSheet() {
        var css =
                """
                .root { -fx-font-size: %spx; -fx-font-family: "%s"; }
                .ikonli-font-icon { -fx-icon-size: %dpx; }
                .rail-button .ikonli-font-icon { -fx-icon-size: %dpx; }
                """
                        .formatted(
                                fontSize(),
                                family,
                                Math.round(fontSize() * 1.3),
                                Math.round(fontSize() * 1.5));
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
