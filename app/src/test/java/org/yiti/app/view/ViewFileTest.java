package org.yiti.app.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.app.grid.filter.Arrangement;
import org.yiti.app.grid.filter.ColumnFilter;
import org.yiti.app.grid.filter.Range;
import org.yiti.app.grid.filter.Sorting;
import org.yiti.app.grid.filter.Ticks;
import org.yiti.app.preference.ListLayout;
import org.yiti.model.YitiException;

class ViewFileTest {
    private static final List<String> IDS = List.of("no", "TASK_CONTENT", "m-1", "m-12", "单位");

    private static ViewFile file(ViewContent content) {
        return new ViewFile(ViewList.TASKS, "主要领导用", Map.of("no", "编号"), content);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /// A file with something put into the view's content.
    private static byte[] with(String part) {
        return bytes("{\"yitiview\":1,\"list\":\"TASKS\",\"name\":\"甲\",\"view\":{" + part + "}}");
    }

    private static void assertRefused(byte[] bytes, String key) {
        assertThatThrownBy(() -> ViewFile.of(bytes))
                .isInstanceOfSatisfying(
                        YitiException.class, e -> assertThat(e.sentence().key()).isEqualTo(key));
    }

    // --- there and back ---

    @Property
    void whatGoesOutComesBackTheSame(@ForAll("contents") ViewContent content) throws YitiException {
        var out = file(content);
        assertThat(ViewFile.of(out.bytes())).isEqualTo(out);
        assertThat(ViewFile.of(out.bytes()).bytes()).isEqualTo(out.bytes());
    }

    @Property
    void theOneFormOfAViewIsItsOwnForm(@ForAll("contents") ViewContent content) {
        var columns = IDS.subList(0, 3);
        var settled = content.settled(columns);
        assertThat(settled.settled(columns)).isEqualTo(settled);
        assertThat(settled.unknown(columns)).isEmpty();
        assertThat(settled.layout().shown(columns)).isEqualTo(content.layout().shown(columns));
    }

    @Provide
    Arbitrary<ViewContent> contents() {
        var id = Arbitraries.of(IDS);
        var layout =
                Combinators.combine(
                                id.list().uniqueElements(),
                                id.set(),
                                Arbitraries.maps(id, Arbitraries.doubles().between(2, 60)),
                                Arbitraries.integers().between(-1, 6),
                                Arbitraries.integers().between(0, 3),
                                Arbitraries.doubles().between(0.6, 2))
                        .as(ListLayout::new);
        var text =
                Arbitraries.strings()
                        .all()
                        .ofMaxLength(8)
                        .filter(all -> StandardCharsets.UTF_8.newEncoder().canEncode(all));
        var end =
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1e12"), new BigDecimal("1e12"))
                        .injectNull(0.3);
        var filter =
                Combinators.combine(
                                Arbitraries.of(true, false),
                                text.set().ofMaxSize(4),
                                text,
                                end,
                                end)
                        .as((except, texts, words, from, to) ->
                                new ColumnFilter(
                                        new Ticks(except, texts), words, new Range(from, to)));
        var sorting =
                Combinators.combine(id, Arbitraries.of(true, false)).as(Sorting::new).optional();
        var arrangement =
                Combinators.combine(
                                Arbitraries.maps(id, filter).ofMaxSize(3),
                                sorting,
                                Arbitraries.of(true, false))
                        .as(Arrangement::new);
        var switches =
                Arbitraries.maps(Arbitraries.of("shows", "grouping"), Arbitraries.of("TEXT", "03"));
        return Combinators.combine(layout, arrangement, switches).as(ViewContent::new);
    }

    @Test
    void theFormIsThisForEver() {
        var content =
                new ViewContent(
                        new ListLayout(
                                List.of("no", "m-1"), Set.of("m-2"), Map.of("no", 6.5), 3, 2, 1.25),
                        Arrangement.NONE
                                .with(
                                        "TASK_LEAD_UNIT",
                                        new ColumnFilter(
                                                Ticks.NONE.with("住建委", true),
                                                "建",
                                                new Range(BigDecimal.ONE, null)))
                                .sorted(Optional.of(new Sorting("no", true))),
                        Map.of("shows", "TEXT"));
        var words = new String(file(content).bytes(), StandardCharsets.UTF_8);
        assertThat(words.replaceAll("\\s", ""))
                .isEqualTo(
                        "{\"yitiview\":1,\"list\":\"TASKS\",\"name\":\"主要领导用\",\"heads\":{\"no\":\"编号\"},"
                                + "\"view\":{\"order\":[\"no\",\"m-1\"],\"hidden\":[\"m-2\"],"
                                + "\"widths\":{\"no\":6.5},\"frozen\":3,\"lines\":2,\"zoom\":1.25,"
                                + "\"filters\":[{\"column\":\"TASK_LEAD_UNIT\",\"except\":false,"
                                + "\"texts\":[\"住建委\"],\"words\":\"建\",\"from\":\"1\"}],"
                                + "\"filtering\":true,\"sort\":{\"column\":\"no\",\"down\":true},"
                                + "\"switches\":{\"shows\":\"TEXT\"}}}");
    }

    // --- what is no view ---

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "不是",
                "{",
                "{\"yitiview\":1} {}",
                "{\"yitiview\":\"1\"}",
                "{\"other\":1}",
                "{\"yitiview\":1,\"yitiview\":1}",
            })
    void whatIsNoViewIsRefused(String words) {
        assertRefused(bytes(words), "view.file.other");
    }

    @Test
    void brokenLettersDeepNestingAndLongNumbersAreRefused() {
        assertRefused(
                new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'},
                "view.file.other");
        assertRefused(bytes("[".repeat(100_000)), "view.file.other");
        assertRefused(with("\"x\":" + "[".repeat(50) + "]".repeat(50)), "view.file.other");
        assertRefused(with("\"zoom\":" + "9".repeat(500)), "view.file.other");
    }

    @Test
    void aFileOfAnySizeIsReadOnlyAsFarAsItMayBe() {
        assertRefused(new byte[512 * 1024 + 1], "view.file.big");
        var texts = new StringBuilder();
        for (int i = 0; i < 20_001; i++) {
            texts.append(i == 0 ? "" : ",").append('"').append(i).append('"');
        }
        assertRefused(
                with("\"filters\":[{\"column\":\"no\",\"texts\":[" + texts + "]}]"),
                "view.file.value");
    }

    @Test
    void newerFormsAndUnknownListsAreRefused() {
        assertRefused(bytes("{\"yitiview\":2}"), "view.file.newer");
        assertRefused(bytes("{\"yitiview\":99999999999999999999}"), "view.file.newer");
        assertRefused(bytes("{\"yitiview\":0}"), "view.file.value");
        assertRefused(bytes("{\"yitiview\":1,\"list\":\"OTHER\"}"), "view.file.list");
        assertRefused(bytes("{\"yitiview\":1}"), "view.file.list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"order\":{}|order",
                "\"order\":[1]|order",
                "\"order\":[\"no\",\"no\"]|order",
                "\"order\":[\"\\u0000\"]|order",
                "\"hidden\":[null]|hidden",
                "\"widths\":{\"no\":\"6\"}|widths",
                "\"widths\":{\"no\":-1}|widths",
                "\"widths\":{\"no\":1e99}|widths",
                "\"frozen\":99|frozen",
                "\"frozen\":1.5|frozen",
                "\"lines\":4|lines",
                "\"zoom\":0|zoom",
                "\"zoom\":\"1\"|zoom",
                "\"filters\":[1]|filters",
                "\"filters\":[{}]|column",
                "\"filters\":[{\"column\":\"a\"},{\"column\":\"a\"}]|column",
                "\"filters\":[{\"column\":\"a\",\"texts\":[1]}]|texts",
                "\"filters\":[{\"column\":\"a\",\"except\":0}]|except",
                "\"filters\":[{\"column\":\"a\",\"from\":\"1e999999999\"}]|from",
                "\"filters\":[{\"column\":\"a\",\"to\":\"x\"}]|to",
                "\"filters\":[{\"column\":\"a\",\"words\":1}]|words",
                "\"filtering\":1|filtering",
                "\"sort\":[]|sort",
                "\"sort\":{\"column\":\"\"}|sort",
                "\"switches\":{\"a\":1}|switches",
            })
    void aValueThatCannotBeIsNamed(String part, String field) {
        assertThatThrownBy(() -> ViewFile.of(with(part)))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> {
                            assertThat(e.sentence().key()).isEqualTo("view.file.value");
                            assertThat(e.sentence().args()).isEqualTo(List.of(field));
                        });
    }

    @Test
    void whatANewerProgramAddedIsPassedOverAndWhatIsMissingIsAsTheListHasIt() throws YitiException {
        assertThat(ViewFile.of(with("\"colour\":\"red\"")).content()).isEqualTo(ViewContent.OWN);
        assertThat(
                        ViewFile.of(bytes("\uFEFF" + new String(with(""), StandardCharsets.UTF_8)))
                                .content())
                .isEqualTo(ViewContent.OWN);
    }

    /// Whatever a file holds, it is read or refused in words; nothing else happens.
    @Property(tries = 500)
    void damagedFilesAreRefusedInWords(
            @ForAll("contents") ViewContent content, @ForAll int place, @ForAll byte other) {
        var bytes = file(content).bytes();
        bytes[Math.floorMod(place, bytes.length)] = other;
        try {
            assertThat(ViewFile.of(bytes).list()).isNotNull();
        } catch (YitiException e) {
            assertThat(e.sentence().key()).startsWith("view.file.");
        }
    }

    // --- columns that come and go ---

    @Test
    void columnsThatAreGoneAreNamedAndLeftOutAndNewOnesStandWhereTheListHasThem() {
        var content =
                new ViewContent(
                        ListLayout.OWN
                                .withOrder(List.of("unit", "gone", "no"))
                                .withShown("old", false),
                        Arrangement.NONE.with(
                                "gone", ColumnFilter.ALL.withTicks(Ticks.NONE.with("甲", true))),
                        Map.of());
        var now = List.of("no", "fresh", "unit");
        assertThat(content.unknown(now)).containsExactly("gone", "old");
        var settled = content.settled(now);
        assertThat(settled.layout().shown(now)).containsExactly("unit", "no", "fresh");
        assertThat(settled.arrangement()).isEqualTo(Arrangement.NONE);
    }

    @Test
    void aListThatLooksTheSameIsTheSameView() {
        var columns = List.of("no", "unit");
        var named = ListLayout.OWN.withOrder(columns).withWidth("no", 6.0001);
        var widths = new HashMap<>(Map.of("no", 6.0));
        assertThat(new ViewContent(named, Arrangement.NONE, Map.of()).settled(columns))
                .isEqualTo(
                        new ViewContent(
                                        new ListLayout(List.of(), Set.of(), widths, -1, 0, 1),
                                        Arrangement.NONE.withFiltering(false),
                                        Map.of())
                                .settled(columns));
    }

    @Test
    void halfCharactersAreRefused() {
        assertRefused(with("\"order\":[\"\\ud83d\"]"), "view.file.other");
        assertRefused(
                bytes("{\"yitiview\":1,\"list\":\"TASKS\",\"name\":\"甲\\udc00\",\"view\":{}}"),
                "view.file.other");
    }
}
