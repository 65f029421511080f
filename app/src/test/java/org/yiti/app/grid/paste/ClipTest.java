package org.yiti.app.grid.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Excel, WPS and LibreOffice put on a clipboard. `libreoffice.html` was taken from LibreOffice 7.4.
class ClipTest {
    private static String sample(String name) {
        try (var in = Objects.requireNonNull(ClipTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<List<String>> html(String html) {
        return ClipHtml.read(html).orElseThrow().rows();
    }

    @Test
    void aTextIsPartedByTabsAndLines() {
        assertThat(ClipText.read("甲\t乙\r\n1\t2\r\n").rows())
                .containsExactly(List.of("甲", "乙"), List.of("1", "2"));
        assertThat(ClipText.read("一格").rows()).containsExactly(List.of("一格"));
        assertThat(ClipText.read("a\tb\tc\nd").rows())
                .containsExactly(List.of("a", "b", "c"), List.of("d", "", ""));
    }

    @Test
    void quotesHoldLineBreaksTabsAndQuotes() {
        assertThat(ClipText.read("\"第一行\n第二行\"\t\"说\"\"好\"\"\"\r\n").rows())
                .containsExactly(List.of("第一行\n第二行", "说\"好\""));
    }

    @Test
    void quotesThatAreWordsStay() {
        assertThat(ClipText.read("\"百日\"\t5\"\t\"半个\n").rows())
                .containsExactly(List.of("\"百日\"", "5\"", "\"半个"));
    }

    @Test
    void anEmptyLineInTheMiddleIsARow() {
        assertThat(ClipText.read("a\n\nb\n").rows())
                .containsExactly(List.of("a"), List.of(""), List.of("b"));
    }

    @Property
    void whatTheGridCopiesIsReadBackAsItWas(@ForAll("blocks") List<List<String>> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                var cell = row.get(i);
                boolean quoted = cell.matches("(?s).*[\\t\\n\"].*");
                text.append(i == 0 ? "" : "\t")
                        .append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            }
            text.append("\r\n");
        }
        assertThat(ClipText.read(text.toString()).rows()).isEqualTo(rows);
    }

    @Provide
    Arbitrary<List<List<String>>> blocks() {
        var cell = Arbitraries.strings().withChars('甲', '1', '"', '\t', '\n', ' ').ofMaxLength(5);
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(4));
    }

    @Test
    void aTableOfExcelKeepsMergesLinesAndFormats() {
        assertThat(html(sample("excel.html")))
                .containsExactly(
                        List.of("市公安局", "1,200", "第一行\n第二行", "12%"),
                        List.of("市公安局", "写得很长的一格", "", "03-07"));
    }

    @Test
    void aTableOfWpsKeepsMergesAndNumbersTooWideForTheirColumn() {
        assertThat(html(sample("wps.html")))
                .containsExactly(
                        List.of("牵头 单位", "牵头 单位", "1200.5", "12%"),
                        List.of("２０２１．６．３０", "", "一\n二", "7"));
    }

    @Test
    void aTableOfLibreOfficeIsReadFromItsMarkup() {
        var clip = new Clip("市公安局\t1200\t第一行 第二行\n\t0.12\t说\"好\"\n", sample("libreoffice.html"));
        assertThat(clip.block(false).rows())
                .containsExactly(
                        List.of("市公安局", "1200", "第一行\n第二行"), List.of("市公安局", "0.12", "说\"好\""));
        assertThat(clip.block(true).rows())
                .containsExactly(List.of("市公安局", "1200", "第一行 第二行"), List.of("", "0.12", "说\"好\""));
    }

    @Test
    void markupWithoutATableGivesWayToTheText() {
        assertThat(new Clip("字", "<p>字<br>").block(false).rows()).containsExactly(List.of("字"));
        assertThat(ClipHtml.read("<p>字</p>")).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td rowspan=999999999 colspan=999999999>x",
                "<table><tr><td rowspan=-3 colspan=x>x",
                "<table><tr></table>",
                "<table>",
                "<table><tr><td><table><tr><td colspan=2>x</table></table>"
            })
    void hostileMarkupEndsSoon(String html) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    var rows = html(html);
                    assertThat(rows.getFirst().size()).isLessThanOrEqualTo(512);
                });
    }

    @Test
    void deepAndLongMarkupEndsSoon() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    assertThat(ClipHtml.read("<table><tr><td>" + "<div>".repeat(200_000) + "x"))
                            .isPresent();
                    assertThat(ClipHtml.read("<".repeat(ClipHtml.LONGEST + 1))).isEmpty();
                    var spans = "<tr><td rowspan=5000 colspan=500>x".repeat(200);
                    assertThat(ClipHtml.read("<table>" + spans)).isPresent();
                });
    }

    @Test
    void aBlockIsTiledOnlyWhereItFitsEvenly() {
        var two = ClipText.read("a\tb\n");
        assertThat(Tiling.over(two, 1, 1)).isEqualTo(new Tiling(two, 1, 2));
        assertThat(Tiling.over(two, 3, 4)).isEqualTo(new Tiling(two, 3, 4));
        assertThat(Tiling.over(two, 3, 3)).isEqualTo(new Tiling(two, 1, 2));
        assertThat(Tiling.over(two, 3, 4).at(2, 3)).isEqualTo("b");
        assertThat(Tiling.over(ClipBlock.of("x"), 2, 2))
                .isEqualTo(new Tiling(ClipBlock.of("x"), 2, 2));
        assertThat(two.transposed().rows()).containsExactly(List.of("a"), List.of("b"));
    }
}
