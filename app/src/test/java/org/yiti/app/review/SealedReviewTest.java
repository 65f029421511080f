package org.yiti.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.freeze.Closings;
import org.yiti.app.freeze.SealedFile;
import org.yiti.app.pack.PackFiles;
import org.yiti.app.pack.PackMaker;
import org.yiti.app.pack.PackSources;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Store;

/// A closed month in a file is read without a store, and gives the very same material.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedReviewTest {
    private static final YearMonth JUNE = YearMonth.of(2021, 6);

    private Store store;
    private Path file;

    @BeforeAll
    void seal(@TempDir Path home) throws Exception {
        var anna = new Actor("anna", "安娜");
        store = TestStores.sample(home, anna);
        var year = YearBook.programme(store.rows(), 2021).orElseThrow();
        for (int month : new int[] {5, 6}) {
            new Closings(store)
                    .close(
                            anna,
                            Closings.Wanted.of(year, month, LocalDate.of(2021, 7, 5), ""),
                            Progress.SILENT);
        }
        var source = new PackSources(store, JuneDeck.TEXTS).closed(JUNE, "内部资料");
        file = PackFiles.seal(store, source, home, Progress.SILENT);
    }

    @AfterAll
    void close() throws Exception {
        store.close();
    }

    private static ReviewAlone.Read read(Path from) throws YitiException {
        return ReviewAlone.read(from, JuneDeck.TEXTS, Progress.SILENT);
    }

    @Test
    void it_gives_the_material_of_the_closed_month_letter_for_letter() throws Exception {
        var source = new PackSources(store, JuneDeck.TEXTS).closed(JUNE, "内部资料");
        var pack = new PackMaker(source).make(Progress.SILENT);
        var read = read(file);
        assertThat(read.pack().checksum()).isEqualTo(pack.checksum());
        assertThat(read.pack()).isEqualTo(pack);
        assertThat(read.pack().heading().marking()).isEqualTo("内部资料");
        assertThat(read.source().closed()).isPresent();
    }

    @Test
    void the_rows_behind_its_numbers_come_out_of_the_file() throws Exception {
        var read = read(file);
        var model = new ReviewModel(Deck.of(read.source(), read.pack()), 0, JuneDeck.TEXTS);
        model.tab(1);
        model.openRows();
        var sheet = model.rowsProperty().get().orElseThrow();
        assertThat(
                        sheet.lines().stream()
                                .flatMap(lines -> lines.rows().stream())
                                .map(line -> line.number() + line.content())
                                .collect(Collectors.toSet()))
                .hasSize(27);
    }

    @Test
    void reading_it_changes_nothing() throws Exception {
        var before = Files.readAllBytes(file);
        long points = store.history().last();
        read(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(store.history().last()).isEqualTo(points);
    }

    private static void refused(Path damaged, String key) {
        assertThatThrownBy(() -> read(damaged))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        refusal ->
                                assertThat(refusal.sentence())
                                        .extracting(Sentence::key)
                                        .isEqualTo(key));
    }

    @Test
    void what_is_damaged_or_something_else_is_refused(@TempDir Path other) throws Exception {
        refused(other.resolve("none.yitr"), "review.file.missing");
        var cut = other.resolve("cut.yitr");
        var bytes = Files.readAllBytes(file);
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        refused(cut, "review.file.damaged");
        refused(Files.writeString(other.resolve("words.yitr"), "no zip"), "review.file.damaged");
        refused(Files.createFile(other.resolve("empty.yitr")), "review.file.damaged");
    }

    @Test
    void what_a_newer_program_wrote_is_refused_as_such(@TempDir Path other) throws Exception {
        var newer = Files.copy(file, other.resolve("\u5F20\u4E09 \u516D\u6708.yitr"));
        try (var zip = java.nio.file.FileSystems.newFileSystem(newer)) {
            var manifest = zip.getPath("manifest.json");
            var words = Files.readString(manifest);
            Files.writeString(manifest, words.replaceFirst("\"format\" *: *1", "\"format\" : 2"));
        }
        refused(newer, "review.file.newer");
    }

    @Test
    void a_copy_that_is_not_what_its_closing_says_is_refused(@TempDir Path other) throws Exception {
        var sealed = new SealedFile().read(file);
        var may = sealed.month().before().orElseThrow();
        var june = sealed.month().closed();
        var mixed =
                new SealedFile.Sealed(
                        new org.yiti.app.freeze.SealedMonth(
                                sealed.month().office(),
                                new org.yiti.app.freeze.SealedMonth.Closed(
                                        may.close(),
                                        new org.yiti.model.freeze.MonthCopy(
                                                june.copy().all(org.yiti.model.record.Table.UNIT))),
                                java.util.Optional.empty()),
                        "");
        var forged = other.resolve("forged.yitr");
        try (var out = Files.newOutputStream(forged)) {
            new SealedFile().write(mixed, out, Progress.SILENT);
        }
        refused(forged, "review.file.damaged");
    }

    @Test
    void a_small_file_that_unpacks_without_end_is_refused(@TempDir Path other) throws Exception {
        var packed = new java.io.ByteArrayOutputStream();
        var blank = " ".repeat(1_000_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try (var out = new java.util.zip.GZIPOutputStream(packed)) {
            out.write("{\"form\":1,\"rows\":{".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            for (int i = 0; i < 301; i++) {
                out.write(blank);
            }
        }
        var bomb = other.resolve("bomb.yitr");
        Files.copy(file, bomb);
        try (var zip = java.nio.file.FileSystems.newFileSystem(bomb)) {
            Files.write(zip.getPath("closed.json.gz"), packed.toByteArray());
        }
        assertThat(Files.size(bomb)).isLessThan(2_000_000);
        refused(bomb, "review.file.damaged");
    }
}
