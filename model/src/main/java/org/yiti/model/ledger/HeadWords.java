package org.yiti.model.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiti.model.record.Texts;

/// Knows the heads of columns by their words.
final class HeadWords {
    /// Longer heads are sentences, not heads.
    private static final int LONGEST = 24;

    private static final Map<String, ColumnMeaning> WORDS =
            Stream.of(ColumnMeaning.values())
                    .flatMap(m -> m.words().stream().map(w -> Map.entry(key(w), m)))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Pattern MONTH =
            Pattern.compile("(\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:工作)?(?:计划|安排|任务|目标|plan)?");
    private static final Pattern ENGLISH_MONTH = Pattern.compile("month(\\d{1,2})(?:plan)?");
    private static final List<String> MONTHS =
            List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");

    /// Words within a longer head, the telling ones first.
    private static final List<Map.Entry<String, ColumnMeaning>> WITHIN =
            List.of(
                    Map.entry("进展", ColumnMeaning.PROGRESS_TEXT),
                    Map.entry("完成情况", ColumnMeaning.PROGRESS_TEXT),
                    Map.entry("时限", ColumnMeaning.DUE),
                    Map.entry("完成时间", ColumnMeaning.DUE),
                    Map.entry("完成日期", ColumnMeaning.DUE),
                    Map.entry("牵头单位", ColumnMeaning.LEAD_UNIT),
                    Map.entry("牵头部门", ColumnMeaning.LEAD_UNIT),
                    Map.entry("主责", ColumnMeaning.LEAD_UNIT),
                    Map.entry("配合", ColumnMeaning.COOPERATING_UNITS),
                    Map.entry("协办", ColumnMeaning.COOPERATING_UNITS),
                    Map.entry("责任单位", ColumnMeaning.RESPONSIBLE_UNITS),
                    Map.entry("责任部门", ColumnMeaning.RESPONSIBLE_UNITS),
                    Map.entry("承办单位", ColumnMeaning.RESPONSIBLE_UNITS),
                    Map.entry("领导", ColumnMeaning.LEADER),
                    Map.entry("联系", ColumnMeaning.CONTACT),
                    Map.entry("任务编号", ColumnMeaning.TASK_NO),
                    Map.entry("存在问题", ColumnMeaning.PROBLEM),
                    Map.entry("下一步", ColumnMeaning.NEXT_STEP),
                    Map.entry("下步", ColumnMeaning.NEXT_STEP),
                    Map.entry("完成标志", ColumnMeaning.DONE_CRITERION),
                    Map.entry("完成标准", ColumnMeaning.DONE_CRITERION),
                    Map.entry("主题", ColumnMeaning.THEME),
                    Map.entry("具体问题", ColumnMeaning.ISSUE),
                    Map.entry("任务", ColumnMeaning.CONTENT),
                    Map.entry("备注", ColumnMeaning.REMARK));

    /// Heads of hotline exports and rate tables; two of them make a table one of those.
    private static final List<String> HOTLINE =
            List.of(
                    "工单类型", "工单状态", "工单性质", "来电人", "被反映", "是否解决", "是否满意", "是否联系", "有效回访", "接诉量",
                    "响应率", "解决率", "满意率", "三率", "一级分类", "诉求人", "办理结果", "处理结果");

    private HeadWords() {}

    static String key(String head) {
        return Texts.compact(head).toLowerCase(Locale.ROOT);
    }

    /// The meaning of a head of one or two levels; the lower level is the nearer one.
    static Optional<Column> column(String upper, String lower) {
        var near = lower.isBlank() ? upper : lower;
        var month = month(near);
        if (month.isPresent()) {
            // 1月 under 进展情况 is what was done in January, not what was planned.
            boolean plan = lower.isBlank() || !key(upper).matches(".*(?:进展|完成|实际|情况).*");
            return Optional.of(plan ? Column.plan(month.get()) : Column.of(ColumnMeaning.IGNORED));
        }
        Function<String, Optional<Column>> exact =
                text -> Optional.ofNullable(WORDS.get(text)).flatMap(HeadWords::plain);
        var own = key(near);
        return exact.apply(own)
                .or(() -> exact.apply(own.replaceAll("\\(.*\\)$", "")))
                .or(() -> exact.apply(key(upper + lower)))
                .or(() -> within(own))
                .or(() -> lower.isBlank() ? Optional.empty() : exact.apply(key(upper)));
    }

    /// Whether a head is known word by word, so that its meaning is no guess.
    static boolean sure(String upper, String lower) {
        var near = key(lower.isBlank() ? upper : lower);
        return WORDS.containsKey(near) || month(near).isPresent();
    }

    static boolean hotline(List<String> heads) {
        return heads.stream().filter(HeadWords::hotline).count() >= 2;
    }

    static boolean hotline(String head) {
        var text = key(head);
        return HOTLINE.stream().anyMatch(text::contains);
    }

    private static Optional<Column> plain(ColumnMeaning meaning) {
        return meaning == ColumnMeaning.MONTH_PLAN
                ? Optional.empty()
                : Optional.of(Column.of(meaning));
    }

    private static Optional<Column> within(String head) {
        return head.length() > LONGEST
                ? Optional.empty()
                : WITHIN.stream()
                        .filter(word -> head.contains(word.getKey()))
                        .findFirst()
                        .map(word -> Column.of(word.getValue()));
    }

    private static Optional<Integer> month(String head) {
        var text = key(head);
        for (Pattern pattern : List.of(MONTH, ENGLISH_MONTH)) {
            var found = pattern.matcher(text);
            if (found.matches()) {
                int chinese = MONTHS.indexOf(found.group(1)) + 1;
                int month = chinese > 0 ? chinese : number(found.group(1));
                return month >= 1 && month <= 12 ? Optional.of(month) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int number(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }
}
