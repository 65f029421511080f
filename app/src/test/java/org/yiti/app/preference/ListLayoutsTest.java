package org.yiti.app.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Layouts of lists in the person's settings file.
class ListLayoutsTest {
    @TempDir Path folder;

    private Preferences preferences() {
        return new Preferences(new SettingsFile(folder.resolve("settings.json")));
    }

    @Test
    void aLayoutComesBackAfterARestartAndOnlyForItsList() {
        var layout =
                ListLayout.OWN
                        .withOrder(List.of("unit", "no"))
                        .withShown("m1", false)
                        .withWidth("unit", 8.5)
                        .withFrozen(1)
                        .withTextLines(2)
                        .withZoom(1.3);
        preferences().list("matrix").keep(layout);
        assertThat(preferences().list("matrix").recalled()).isEqualTo(layout);
        assertThat(preferences().list("tasks").recalled()).isEqualTo(ListLayout.OWN);
        preferences().list("matrix").keep(ListLayout.OWN);
        assertThat(preferences().get().lists()).isEmpty();
    }

    @Test
    void settingsOfOlderProgramsAndOddNumbersAreRead() throws IOException {
        var file = folder.resolve("settings.json");
        Files.writeString(
                file,
                """
                {"version":1,"language":"zh","appearance":"DARK","typeSize":120,"person":"张三"}
                """);
        assertThat(preferences().list("matrix").recalled()).isEqualTo(ListLayout.OWN);
        Files.writeString(
                file,
                """
                {"version":1,"language":"zh","appearance":"DARK","typeSize":120,"person":"张三",
                 "lists":{"matrix":{"zoom":9,"textLines":7,"frozen":2}}}
                """);
        var odd = preferences().list("matrix").recalled();
        assertThat(odd.zoom()).isEqualTo(2);
        assertThat(odd.textLines()).isEqualTo(3);
        assertThat(odd.order()).isEmpty();
    }
}
