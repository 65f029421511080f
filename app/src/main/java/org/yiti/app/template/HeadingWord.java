package org.yiti.app.template;

import java.util.List;
import java.util.Optional;
import org.yiti.model.record.Code;

/// What a template can say once: over and under its table, in its sheet's name, in the page's head and foot.
enum HeadingWord implements Code {
    YEAR("年份", "year"),
    MONTH("月份", "month"),
    /// The unit whose tasks the file holds; all of them where it holds the whole year.
    UNIT("填报单位", "reporting unit"),
    OFFICE("本单位", "office"),
    DATA_DATE("数据日期", "data date"),
    DUE("截止日期", "due date"),
    TASKS("任务数", "tasks"),
    HOW("填报说明", "how to fill in"),
    TO("报送对象", "hand back to");

    private final List<String> words;

    HeadingWord(String... words) {
        this.words = List.of(words);
    }

    /// The word that a template of a Chinese office holds.
    String word() {
        return words.getFirst();
    }

    static Optional<HeadingWord> of(String word) {
        for (HeadingWord known : values()) {
            if (known.words.stream().anyMatch(word::equalsIgnoreCase)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
