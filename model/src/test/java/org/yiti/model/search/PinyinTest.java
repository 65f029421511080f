package org.yiti.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    @Test
    void charactersWithSeveralReadingsHaveThemAll() {
        assertThat(Pinyin.readings('行')).containsExactlyInAnyOrder("hang", "heng", "xing");
        assertThat(Pinyin.readings('单')).containsExactlyInAnyOrder("shan", "chan", "dan");
        assertThat(Pinyin.readings('乐')).contains("le", "yue", "lao");
        assertThat(Pinyin.readings('尉')).contains("wei", "yu");
    }

    @Test
    void umlautsAreTypedInTwoWays() {
        assertThat(Pinyin.readings('绿')).contains("lv", "lu");
        assertThat(Pinyin.readings('略')).containsExactlyInAnyOrder("lve", "lue");
    }

    @Test
    void whatIsNotChineseHasNoReading() {
        assertThat(Pinyin.readings('a')).isEmpty();
        assertThat(Pinyin.readings('7')).isEmpty();
        assertThat(Pinyin.readings(0x1F600)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "yinhang,中国银行",
        "yx,银行",
        "laoting,乐亭县",
        "leting,乐亭县",
        "lt,乐亭县",
        "shanxiongxin,单雄信",
        "chx,撤销",
        "zhsh,追溯之事",
        "qiu,仇英",
        "ouyang,区阳",
        "piao,朴某",
        "xiezhen,解镇",
        "gecheng,盖城",
        "yuchi,尉迟",
        "huoxian,漷县",
        "shilipu,十里堡",
        "dashilan,大栅栏",
        "chongqing,重庆",
        "zengguofan,曾国藩",
        "zhaliangyong,查良镛",
        "lvhua,绿化",
        "luhua,绿化",
        "lühua,绿化",
        "xi'an,西安",
        "㛃,李㛃",
        "jie,李㛃",
        "𤦹,王𤦹"
    })
    void placesPeopleAndWordsAreFound(String typed, String title) {
        assertThat(SearchQuery.of(typed).in(SearchText.of(title))).isNotNull();
    }

    @Test
    void choicesKeepTheirOrderAndComeByPinyin() {
        var units = List.of("市教委", "市住房城乡建设委", "丰台区", "市交通委");
        assertThat(choices(units, "")).isEqualTo(units);
        assertThat(choices(units, "jiao")).containsExactly("市教委", "市交通委");
        assertThat(choices(units, "zjw")).containsExactly("市住房城乡建设委");
        assertThat(choices(units, "zjq")).isEmpty();
        assertThat(choices(units, "sjw")).startsWith("市教委");
        assertThat(choices(units, "ft")).containsExactly("丰台区");
        assertThat(choices(units, "住建")).containsExactly("市住房城乡建设委");
    }

    private static List<String> choices(List<String> all, String typed) {
        return SearchIndex.choices(all, List::of, typed);
    }
}
