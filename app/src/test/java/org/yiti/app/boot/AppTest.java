package org.yiti.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.cli.YitiCommand;
import org.yiti.app.i18n.Texts;

final class AppTest {
    @TempDir Path folder;

    @Test
    void onlyWordsThatAreRightOpenTheWindow() {
        assertThat(App.opensWith(List.of("open"))).isTrue();
        assertThat(App.opensWith(List.of("open", "--sample", "--store", "a"))).isTrue();
        assertThat(App.opensWith(List.of("open", "--store=a"))).isTrue();
        assertThat(App.opensWith(List.of("open", "--help"))).isFalse();
        assertThat(App.opensWith(List.of("open", "--store"))).isFalse();
        assertThat(App.opensWith(List.of("open", "--stor", "a"))).isFalse();
        assertThat(App.opensWith(List.of("lint"))).isFalse();
        assertThat(App.opensWith(List.of())).isFalse();
    }

    @Test
    void helpOfTheWindowIsPrinted() {
        var said = new StringWriter();
        int exit = run(said, "open", "--help");
        assertThat(exit).isZero();
        assertThat(said.toString()).contains("--store", "--sample");
    }

    @Test
    void wordsThatAreWrongAreRefused() {
        var said = new StringWriter();
        int exit = run(said, "open", "--stor", "a");
        assertThat(exit).isEqualTo(2);
        assertThat(said.toString()).contains("--stor");
    }

    private int run(StringWriter said, String... words) {
        var out = new PrintWriter(said);
        return YitiCommand.run(
                new DbStores(Map.of(), folder), new Texts(Locale.CHINESE), out, out, words);
    }
}
