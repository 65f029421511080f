package org.yiti.model.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yiti.model.record.Texts;

/// Quantities in running text: 新增3处 → 3 处, 改造2836户 → 2836 户. Dates, years, numbers of items and percents are
/// not quantities.
public final class QuantityWords {
    private static final Pattern NUMBER_AND_UNIT =
            Pattern.compile(
                    "(?<![\\d.,第])(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?<ten>万|亿)?(?:余|多)?"
                            + "(?<unit>平方米|平方公里|立方米|公里|千米|万平方米|[个处户座所套栋幢条件台部家项人名次米亩吨辆棵株盏张份起场批间床位班期块片村站]"
                            + "|小区|街道|社区|车位|泊位|门牌|楼门)");
    private static final Pattern WHOLE =
            Pattern.compile("(?<number>[\\d,]+(?:\\.\\d+)?)(?<unit>\\p{IsHan}{0,6})");

    private QuantityWords() {}

    /// @param unit what is counted (处, 户, 平方米); empty where the text does not say
    public record Quantity(BigDecimal amount, String unit) {}

    /// All quantities of a text, in its order.
    public static List<Quantity> all(String text) {
        var found = new ArrayList<Quantity>();
        var matcher = NUMBER_AND_UNIT.matcher(Texts.compact(text));
        while (matcher.find()) {
            var ten = matcher.group("ten");
            var factor = new BigDecimal(ten == null ? 1 : "万".equals(ten) ? 10_000 : 100_000_000);
            var unit = matcher.group("unit");
            Texts.number(matcher.group("number"))
                    .flatMap(number -> Texts.decimal(number.multiply(factor)))
                    .ifPresent(amount -> found.add(new Quantity(amount, unit)));
        }
        return List.copyOf(found);
    }

    /// The quantity that a cell is, number and unit and nothing else: `1,200`, `2836户`.
    public static Optional<Quantity> whole(String cell) {
        var matcher = WHOLE.matcher(Texts.compact(cell));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var unit = matcher.group("unit");
        return Texts.number(matcher.group("number")).map(amount -> new Quantity(amount, unit));
    }
}
