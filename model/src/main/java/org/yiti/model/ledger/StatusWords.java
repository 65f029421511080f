package org.yiti.model.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiti.model.Sentence;
import org.yiti.model.programme.TaskStatus;

/// The words of ledgers for the state of a task. Words that are not known give nothing.
public final class StatusWords {
    private static final Map<String, TaskStatus> WORDS =
            Stream.of(
                            words(TaskStatus.DRAFT, "草稿", "Draft", "拟定"),
                            words(
                                    TaskStatus.ISSUED,
                                    "已下达",
                                    "Issued",
                                    "未启动",
                                    "未开始",
                                    "未开工",
                                    "待启动",
                                    "已交办"),
                            words(
                                    TaskStatus.IN_PROGRESS,
                                    "推进中",
                                    "In progress",
                                    "进行中",
                                    "正在推进",
                                    "在办",
                                    "办理中",
                                    "正在办理",
                                    "未完成",
                                    "否",
                                    "正常推进",
                                    "序时推进",
                                    "按计划推进",
                                    "已启动",
                                    "部分完成",
                                    "滞后",
                                    "推进缓慢",
                                    "持续推进",
                                    "已有解决方案正加快推进",
                                    "已有解决方案和时间表"),
                            words(
                                    TaskStatus.AWAITING_CHECK,
                                    "待核验",
                                    "Awaiting check",
                                    "待核查",
                                    "待销号",
                                    "基本完成",
                                    "基本解决"),
                            words(
                                    TaskStatus.DONE,
                                    "已完成",
                                    "Done",
                                    "完成",
                                    "办结",
                                    "已办结",
                                    "销号",
                                    "已销号",
                                    "是",
                                    "√",
                                    "100%"),
                            words(TaskStatus.ADJUSTING, "调整中", "Adjusting", "拟调整"),
                            words(TaskStatus.CANCELLED, "已取消", "Cancelled", "取消", "终止", "已终止"))
                    .flatMap(words -> words.entrySet().stream())
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private StatusWords() {}

    private static Map<String, TaskStatus> words(TaskStatus status, String... words) {
        return Stream.of(words).collect(Collectors.toMap(HeadWords::key, _ -> status));
    }

    /// What a cell of a ledger says; empty for words that nobody knows.
    public static Optional<TaskStatus> read(String cell) {
        return Optional.ofNullable(WORDS.get(HeadWords.key(cell)));
    }

    /// What the ledger shows; [#read] understands it in either language.
    public static Sentence label(TaskStatus status) {
        return Sentence.of("ledger.status." + status.name());
    }
}
