package org.yiti.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each sort of file that the program opens by a double click is made known by both setup programs, and forgotten again.
class FileTypesTest {
    private static final Path INSTALLER = Path.of("..", "installer");

    @ParameterizedTest
    @ValueSource(strings = {"yiti", "yitk", "yitq", "yitr"})
    void a_double_click_opens_it(String kind) throws Exception {
        var setup = Files.readString(INSTALLER.resolve("windows/setup.nsi"));
        var known =
                Pattern.compile("!insertmacro FileType \"\\." + kind + "\" \"([A-Za-z.0-9]+)\"")
                        .matcher(setup);
        assertThat(known.find()).isTrue();
        assertThat(setup)
                .contains(
                        "!insertmacro ForgetFileType \".%s\" \"%s\""
                                .formatted(kind, known.group(1)));
        assertThat(Files.readAllLines(INSTALLER.resolve(kind + ".properties")))
                .contains("extension=" + kind);
        var kinds =
                Files.readAllLines(INSTALLER.resolve("Package.java")).stream()
                        .filter(line -> line.contains("for (String kind : List.of("))
                        .toList();
        assertThat(kinds).singleElement().asString().contains('"' + kind + '"');
    }
}
