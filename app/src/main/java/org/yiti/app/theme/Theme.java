package org.yiti.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;
import org.yiti.app.preference.Settings;
import org.yiti.app.preference.Settings.Motion;

/// How the program looks: light or dark, high contrast, type size, font, motion. Every scene (window, dialog, popup) goes through
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
    private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");
    private static final List<String> SHEETS =
            List.of("bridge.css", "lights.css", "yiti.css", "focus.css");

    private final ObservableValue<Settings> settings;
    private final SystemLook system = new SystemLook();
    private final String family;

    public Theme(ObservableValue<Settings> settings) {
        this.settings = settings;
        var installed = Font.getFamilies();
        this.family = FAMILIES.stream().filter(installed::contains).findFirst().orElse("System");
    }

    /// Families that write Chinese well, the best first.
    public static List<String> families() {
        return FAMILIES;
    }

    /// The family that is used; charts and printed pages take the same.
    public String family() {
        return family;
    }

    public double fontSize() {
        return NORMAL_SIZE * settings.getValue().typeSize() / 100;
    }

    public Look look() {
        return Look.of(settings.getValue().appearance(), system.dark(), system.contrast());
    }

    /// Whether nothing should move: the person or the system wants it so, or the computer is too slow for it.
    public boolean still() {
        return settings.getValue().motion() == Motion.STILL || system.still() || slow();
    }

    /// Whether this computer draws without its graphics card.
    public static boolean slow() {
        return SystemLook.slow();
    }

    /// Tells while a node is shown that the program looks different, and at once.
    public void follow(ObservableValue<Boolean> shown, Runnable look) {
        settings.map(s -> List.of(s.appearance(), s.typeSize(), s.motion()))
                .when(shown)
                .subscribe(_ -> look.run());
        system.changes().when(shown).subscribe(_ -> look.run());
    }

    /// Dresses a scene and keeps it dressed while the settings change.
    public void dress(Scene scene) {
        apply(scene);
        follow(
                scene.windowProperty().flatMap(Window::showingProperty).orElse(false),
                () -> apply(scene));
    }

    private void apply(Scene scene) {
        var look = look();
        // The sheets of lights and grid ask for the scheme of the scene, not for that of the
        // system.
        scene.getPreferences().setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT);
        scene.getPreferences().setReducedMotion(still());
        var primer = look.dark() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets(look));
        dressRoot(scene.getRoot());
    }

    private List<String> sheets(Look look) {
        var names = new ArrayList<>(SHEETS);
        if (look.contrast()) {
            names.add(look.dark() ? "contrast-dark.css" : "contrast-light.css");
            names.add("contrast.css");
        }
        if (still()) {
            names.add("still.css");
        }
        var sheets = new ArrayList<String>();
        for (String name : names) {
            sheets.add(
                    Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm());
        }
        sheets.add(typeSheet());
        return sheets;
    }

    /// Tells the root what it looks like, for the sheets that ask; to be called when a scene gets a new root.
    public void dressRoot(Parent root) {
        root.pseudoClassStateChanged(DARK, look().dark());
        root.pseudoClassStateChanged(CONTRAST, look().contrast());
    }

    /// Popups take their scene's sheets but not its root's style: hence a sheet made on the spot. Icons are
    /// sized in px: an icon's em is that of its own font, so that it would grow with every pass.
    private String typeSheet() {
        var css =
                """
                .root { -fx-font-size: %spx; -fx-font-family: "%s"; }
                .tooltip { -fx-font-size: %spx; }
                .ikonli-font-icon { -fx-icon-size: %dpx; }
                .rail-button .ikonli-font-icon { -fx-icon-size: %dpx; }
                """
                        .formatted(
                                fontSize(),
                                family,
                                fontSize(),
                                Math.round(fontSize() * 1.3),
                                Math.round(fontSize() * 1.5));
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
