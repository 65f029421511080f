package org.yiti.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    private final SearchIndex<String> index =
            new SearchIndex<>(
                    List.of(
                            entry("03", "房产证难办"),
                            entry("03-07-01", "公布裁量基准"),
                            entry("03-07-02", "房产证补办“一次办好”"),
                            entry("09", "老旧小区改造"),
                            entry("13", "银行网点少"),
                            entry("30-70", "京建发〔2021〕3号文件落实")));

    private static SearchEntry<String> entry(String number, String title) {
        return SearchEntry.of(number + " " + title, number, title, List.of());
    }

    private List<String> found(String typed) {
        return index.find(SearchQuery.of(typed), 10).best().stream().map(Hit::what).toList();
    }

    private Rank rank(String typed) {
        return index.find(SearchQuery.of(typed), 1).best().getFirst().match().rank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fcz",
                "fangchan",
                "房产",
                "fang产",
                "ＦＣＺ",
                "fangcz",
                "fang chan",
                "房证",
                "fczb"
            })
    void charactersPinyinInitialsAndMixturesFindTheSame(String typed) {
        assertThat(found(typed)).contains("03-07-02 房产证补办“一次办好”");
    }

    @ParameterizedTest
    @CsvSource({
        "03-07-02,NUMBER",
        "030702,NUMBER",
        "3-7-2,NUMBER",
        "03—07—02,NUMBER",
        "03-07,NUMBER_START",
        "银行网点少,EXACT",
        "银行,PREFIX",
        "网点,PART",
        "yinhang,PINYIN",
        "yhwd,INITIALS",
        "银点,SCATTERED",
        "京建发20213号,PREFIX",
        "难 房产,PART"
    })
    void eachWayHasItsRank(String typed, Rank rank) {
        assertThat(rank(typed)).isEqualTo(rank);
    }

    @Test
    void aNumberComesFirstAndItsTasksNext() {
        assertThat(found("03")).startsWith("03 房产证难办", "03-07-01 公布裁量基准", "03-07-02 房产证补办“一次办好”");
    }

    @Test
    void theBeginningComesBeforeTheMiddle() {
        assertThat(found("房产")).containsExactly("03 房产证难办", "03-07-02 房产证补办“一次办好”");
        var both = List.of("重建小学", "小学重建");
        for (String typed : List.of("小学", "xiaox", "xx")) {
            assertThat(SearchIndex.choices(both, List::of, typed)).containsExactly("小学重建", "重建小学");
        }
    }

    @Test
    void allAreCountedAndFewAreGiven() {
        var hits = index.find(SearchQuery.of("fc"), 1);
        assertThat(hits.best()).hasSize(1);
        assertThat(hits.total()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "“”", "xyz", "房屋", "fcx", "99-99"})
    void whatIsNotThereIsNotFound(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void thePlaceInWhatWasWrittenIsTold() {
        assertThat(marked("房产证补办“一次办好”", "ycbh")).isEqualTo("一次办好");
        assertThat(marked("李𤦹“某”", "𤦹某")).isEqualTo("𤦹“某");
    }

    private static String marked(String title, String typed) {
        var match = Objects.requireNonNull(SearchQuery.of(typed).in(SearchText.of(title)));
        var span = SearchText.span(title, match.where()).orElseThrow();
        return title.substring(span.from(), span.to());
    }
}
