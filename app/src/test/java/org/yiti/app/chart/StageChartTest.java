package org.yiti.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.i18n.Texts;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.theme.Theme;

/// Charts as large as their place.
class StageChartTest extends FxTest {
    @Test
    void a_chart_that_is_drawn_again_stands_on_its_ground(@TempDir Path home) {
        var theme =
                fx(() ->
                        new Theme(
                                new Preferences(new SettingsFile(home.resolve("settings.json")))
                                        .settingsProperty()));
        for (String name : DrawnExamples.all().keySet()) {
            var corner =
                    fx(() -> {
                        var chart =
                                new StageChart(
                                        DrawnExamples.of(name),
                                        DrawnExamples.of(name).title(),
                                        new Texts(Locale.CHINESE),
                                        theme,
                                        new SimpleObjectProperty<>(20.0),
                                        _ -> {});
                        var scene = new Scene(chart, 900, 600);
                        scene.snapshot(null);
                        chart.resize(700, 500);
                        chart.layout();
                        chart.resize(800, 600);
                        chart.layout();
                        return scene.snapshot(null).getPixelReader().getColor(3, 3);
                    });
            assertThat(corner).as(name).isEqualTo(Color.WHITE);
        }
    }

    /// Where the first words have the type of the last ones, the canvas forgot it and drew them in its own.
    @Test
    void a_chart_without_a_title_looks_the_same_when_it_is_drawn_again(@TempDir Path home) {
        var theme =
                fx(() ->
                        new Theme(
                                new Preferences(new SettingsFile(home.resolve("settings.json")))
                                        .settingsProperty()));
        for (String name : DrawnExamples.all().keySet()) {
            var same =
                    fx(() -> {
                        var chart =
                                new StageChart(
                                        DrawnExamples.of(name),
                                        "",
                                        new Texts(Locale.CHINESE),
                                        theme,
                                        new SimpleObjectProperty<>(20.0),
                                        _ -> {});
                        var scene = new Scene(chart, 900, 600);
                        var first = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
                        chart.resize(700, 500);
                        chart.layout();
                        chart.resize(900, 600);
                        chart.layout();
                        var again = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
                        return Arrays.equals(
                                first.getRGB(0, 0, 900, 600, null, 0, 900),
                                again.getRGB(0, 0, 900, 600, null, 0, 900));
                    });
            assertThat(same).as(name).isTrue();
        }
    }
}
