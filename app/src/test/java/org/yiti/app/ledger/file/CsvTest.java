package org.yiti.app.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.app.ledger.file.CsvWriter.Encoding;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Cell;
import org.yiti.model.ledger.Sheet;

class CsvTest {
    private static final Charset GB = Charset.forName("GB18030");
    @TempDir Path folder;

    private Sheet read(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("名单.csv"), bytes);
        return new WorkbookReader().read(file, Progress.SILENT).getFirst();
    }

    private static List<List<String>> shown(Sheet sheet) {
        return sheet.rows().stream().map(r -> r.stream().map(Cell::shown).toList()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void everyUsualEncodingIsFoundOut(String charset) throws Exception {
        String text = "单位,联系人\r\n市规划自然资源委,张三\r\n";
        Sheet sheet = read(text.getBytes(Charset.forName(charset)));
        assertThat(sheet.name()).isEqualTo("名单");
        assertThat(shown(sheet)).containsExactly(List.of("单位", "联系人"), List.of("市规划自然资源委", "张三"));
    }

    @Test
    void rareCharactersInNamesSurviveGb18030() throws Exception {
        assertThat(shown(read("王㛃,李𤦹,䶮,〇\n".getBytes(GB))))
                .containsExactly(List.of("王㛃", "李𤦹", "䶮", "〇"));
    }

    @Test
    void theMarkOfUtf8IsNoPartOfTheFirstHead() throws Exception {
        assertThat(shown(read("\uFEFF单位,a\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("单位", "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundOutDespiteOthersInsideQuotes(String separator) throws Exception {
        String text = "甲" + separator + "\"a,b;c\td,,;;\t\t\"" + separator + "丙\n";
        assertThat(shown(read(text.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("甲", "a,b;c\td,,;;\t\t", "丙"));
    }

    @Test
    void blankLinesKeepTheirPlacesAndTrailingBlanksGo() throws Exception {
        assertThat(shown(read("a,b,,\n\n,c\n,,\n\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("a", "b"), List.of(), List.of("", "c"));
    }

    @Test
    void bytesOfNoEncodingAreRefused() {
        assertThatThrownBy(() -> read(new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'}))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        trouble ->
                                assertThat(trouble.sentence().key())
                                        .isEqualTo("ledger.file.csv.encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,\"b\nc,d\ne,f\n", "a,\"b\"c,d\n"})
    void quotesThatDoNotMatchAreRefused(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        trouble ->
                                assertThat(trouble.sentence().key())
                                        .isEqualTo("ledger.file.csv.broken"));
    }

    @Test
    void aQuoteInsideAFieldIsJustASign() throws Exception {
        assertThat(shown(read("5\"管,x\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("5\"管", "x"));
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void numbersAndDaysAreWrittenAsShownWithoutSeparators(Encoding encoding) throws Exception {
        Path file = folder.resolve("out.csv");
        new CsvWriter()
                .write(
                        file,
                        List.of(
                                List.of(
                                        new Cell.Number(new BigDecimal("1234.5"), "1,234.50"),
                                        new Cell.Number(new BigDecimal("-0.456"), "-45.6%"),
                                        new Cell.Day(LocalDate.of(2021, 6, 30), "2021-06-30"),
                                        new Cell.Blank(),
                                        new Cell.Text("张㛃"))),
                        encoding,
                        Progress.SILENT);
        Charset charset = encoding == Encoding.UTF_8 ? StandardCharsets.UTF_8 : GB;
        String mark = encoding == Encoding.UTF_8 ? "\uFEFF" : "";
        assertThat(Files.readString(file, charset))
                .isEqualTo(mark + "1234.5,-45.6%,2021-06-30,,张㛃\r\n");
    }

    @Test
    void textsThatLookLikeFormulasAreMarked() throws Exception {
        Path file = folder.resolve("out.csv");
        new CsvWriter()
                .write(
                        file,
                        List.of(
                                List.of(
                                        new Cell.Text("=cmd|'/c calc'!A0"),
                                        new Cell.Text("@a"),
                                        new Cell.Text("'x"))),
                        Encoding.UTF_8,
                        Progress.SILENT);
        assertThat(Files.readString(file)).isEqualTo("\uFEFF'=cmd|'/c calc'!A0,'@a,'x\r\n");
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll("texts") List<String> texts, @ForAll Encoding encoding)
            throws Exception {
        Path file = Files.createTempFile("yiti", ".csv");
        try {
            List<Cell> row = texts.stream().<Cell>map(Cell.Text::new).toList();
            new CsvWriter().write(file, List.of(row, row), encoding, Progress.SILENT);
            Sheet sheet = new WorkbookReader().read(file, Progress.SILENT).getFirst();
            assertThat(shown(sheet)).containsExactly(texts, texts);
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Texts.cells()
                .list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(texts -> texts.stream().map(text -> text.replace("\r", "")).toList())
                .filter(texts -> texts.stream().noneMatch(String::isEmpty));
    }
}
