package org.yiti.model.draw;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.yiti.model.figure.Rounding;

/// What samples come to: how much of the frame was drawn (抽查率), and how much of what was looked at passed (合格率).
///
/// @param frame how many the frames have together
/// @param checked those whose state somebody saw
public record SampleRates(
        int frame, List<UUID> drawn, List<UUID> checked, List<UUID> passed, List<UUID> failed) {
    public static SampleRates of(Collection<Sample> samples, Collection<SampleEntry> entries) {
        return new SampleRates(
                samples.stream().mapToInt(Sample::frameSize).sum(),
                ids(entries, _ -> true),
                ids(entries, entry -> entry.result().filter(CheckResult::checked).isPresent()),
                ids(entries, entry -> is(entry, CheckResult.PASS)),
                ids(entries, entry -> is(entry, CheckResult.FAIL)));
    }

    private static boolean is(SampleEntry entry, CheckResult wanted) {
        return entry.result().filter(result -> result == wanted).isPresent();
    }

    private static List<UUID> ids(Collection<SampleEntry> entries, Predicate<SampleEntry> which) {
        return entries.stream().filter(which).map(SampleEntry::id).toList();
    }

    /// 抽查率: drawn / frame.
    public Optional<BigDecimal> sampleRate() {
        return Rounding.PERCENT.percent(drawn.size(), frame);
    }

    /// 合格率: passed / checked.
    public Optional<BigDecimal> passRate() {
        return Rounding.PERCENT.percent(passed.size(), checked.size());
    }
}
