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
    private static final Pattern MONTH_PROGRESS =
            Pattern.compile(
                    "(?:\\d{4}年)?(?:截[至止]到?)?(\\d{1,2}|[一二三四五六七八九十]{1,2})月[份底末]?(?:的)?(?:工作|任务)?(?:实际)?"
                            + "(?:进展(?:情况)?|(?:完成|推进|落实)(?:情况|进展))(?:说明)?");
    private static final Pattern ENGLISH_PROGRESS = Pattern.compile("month(\\d{1,2})progress");
    private static final Pattern PROGRESS = Pattern.compile(".*(?:进展|完成|实际|情况).*");

    /// 完成时限 over months names dates, not progress.
    private static final Pattern TIME = Pattern.compile(".*(?:时限|时间|日期|标志|标准|目标).*");

    /// 5月计划 says itself what it is, whatever stands over it.
    private static final Pattern PLAN = Pattern.compile(".*(?:计划|安排|目标|plan)$");

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
        var progress = progressMonth(near);
        if (progress.isPresent()) {
            return progress.map(Column::progress);
        }
        var month = planMonth(near);
        if (month.isPresent()) {
            return Optional.of(ofMonth(month.get(), lower.isBlank() ? "" : key(upper), key(near)));
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

    /// 1月 under 进展情况 is what was done in January, not what was planned.
    private static Column ofMonth(int month, String upper, String own) {
        if (!PROGRESS.matcher(upper).matches() || PLAN.matcher(own).matches()) {
            return Column.plan(month);
        }
        return TIME.matcher(upper).matches()
                ? Column.of(ColumnMeaning.IGNORED)
                : Column.progress(month);
    }

    /// Whether a head is known word by word, so that its meaning is no guess.
    static boolean sure(String upper, String lower) {
        var near = key(lower.isBlank() ? upper : lower);
        return WORDS.containsKey(near)
                || planMonth(near).isPresent()
                || progressMonth(near).isPresent();
    }

    static boolean hotline(List<String> heads) {
        return heads.stream().filter(HeadWords::hotline).count() >= 2;
    }

    static boolean hotline(String head) {
        var text = key(head);
        return HOTLINE.stream().anyMatch(text::contains);
    }

    private static Optional<Column> plain(ColumnMeaning meaning) {
        return meaning.ofMonth() ? Optional.empty() : Optional.of(Column.of(meaning));
    }

    private static Optional<Column> within(String head) {
        return head.length() > LONGEST
                ? Optional.empty()
                : WITHIN.stream()
                        .filter(word -> head.contains(word.getKey()))
                        .findFirst()
                        .map(word -> Column.of(word.getValue()));
    }

    private static Optional<Integer> planMonth(String head) {
        return month(head, List.of(MONTH, ENGLISH_MONTH));
    }

    private static Optional<Integer> progressMonth(String head) {
        return month(head, List.of(MONTH_PROGRESS, ENGLISH_PROGRESS));
    }

    private static Optional<Integer> month(String head, List<Pattern> patterns) {
        var text = key(head);
        for (Pattern pattern : patterns) {
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
