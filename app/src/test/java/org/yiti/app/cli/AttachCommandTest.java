package org.yiti.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.SampleStore;

/// Files are hung on a store, listed, saved and taken off by commands.
class AttachCommandTest {
    @TempDir Path home;
    private Commands commands;
    private String store;
    private Path photo;

    @BeforeEach
    void make() throws Exception {
        commands = new Commands(home);
        store = SampleStore.make(home, "store").toString();
        photo = Files.writeString(home.resolve("照片.pdf"), "%PDF-1.7 内容");
    }

    private Commands.Ran attach(String command, Object... arguments) {
        var words = new java.util.ArrayList<String>(java.util.List.of("attach", command));
        words.addAll(java.util.List.of("--store", store, "--json"));
        for (Object each : arguments) {
            words.add(each.toString());
        }
        return commands.typed(words.toArray(String[]::new));
    }

    @Test
    void a_file_goes_in_and_comes_out_the_same() throws Exception {
        var empty = Files.createFile(home.resolve("空.txt"));
        var added = attach("add", "--task", "03-01-01", "--month", 6, photo, empty);
        assertThat(added.code()).as(added.err()).isZero();
        assertThat(added.json().at("/added/0").asText()).isEqualTo("照片.pdf");
        assertThat(added.json().at("/refused/0").asText()).contains("空.txt");
        assertThat(attach("add", "--issue", "03", photo).code()).isZero();
        assertThat(attach("add", "--issue", "03", photo).json().at("/again/0").asText())
                .isEqualTo("照片.pdf");
        var all = attach("list").json();
        assertThat(all.findValuesAsText("issue")).containsExactly("03");
        assertThat(all.findValuesAsText("task")).containsExactly("03-01-01");
        assertThat(all.findValuesAsText("state")).containsExactly("HERE", "HERE");
        var one = attach("list", "--task", "03-01-01", "--month", 6).json();
        assertThat(one).hasSize(1);
        var out = home.resolve("out.pdf");
        var id = one.at("/0/id").asText();
        assertThat(attach("save", "--id", id, "--out", out).code()).isZero();
        assertThat(out).hasSameBinaryContentAs(photo);
        assertThat(attach("remove", "--id", id).code()).isZero();
        assertThat(attach("list").json()).hasSize(1);
        assertThat(commands.at(store, "undo").code()).isZero();
        assertThat(attach("list").json()).hasSize(2);
    }

    @Test
    void a_missing_file_is_counted_by_check() throws Exception {
        assertThat(attach("add", "--issue", "03", photo).code()).isZero();
        var sha256 = attach("list").json().at("/0/sha256").asText();
        assertThat(commands.at(store, "check").out()).contains("在本机 4，待索取 0");
        Files.delete(Path.of(store, "blobs", sha256.substring(0, 2), sha256));
        var check = commands.at(store, "check", "--json");
        assertThat(check.code()).isZero();
        assertThat(check.json().at("/files/WANTED").asInt()).isEqualTo(1);
    }

    @Test
    void a_place_must_be_named_and_a_failure_is_told() throws Exception {
        for (var place :
                new Object[][] {
                    {photo},
                    {"--task", "03-01-01", photo},
                    {"--task", "03-01-01", "--month", 13, photo},
                    {"--task", "03-01-01", "--month", 1, "--issue", "03", photo}
                }) {
            assertThat(attach("add", place).json().at("/error/code").asText())
                    .isEqualTo("cli.attach.place");
        }
        var none = attach("add", "--issue", "03", home.resolve("none"));
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.json().at("/error/code").asText()).isEqualTo("attachment.refused");
        assertThat(attach("add", "--issue", "77", photo).json().at("/error/code").asText())
                .isEqualTo("cli.issue.missing");
        assertThat(
                        attach("remove", "--id", java.util.UUID.randomUUID())
                                .json()
                                .at("/error/code")
                                .asText())
                .isEqualTo("cli.attach.missing");
    }
}
