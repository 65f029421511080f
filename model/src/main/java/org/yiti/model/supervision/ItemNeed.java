package org.yiti.model.supervision;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Hand;
import org.yiti.model.flow.Need;

/// What acts on a supervision item need. The text `ItemNeed.<need>` names it for the table of states,
/// `ItemNeed.<need>.missing` says to the person what is missing.
public enum ItemNeed implements Need<ItemCase> {
    /// Whose act it is.
    NAME(c -> !c.given().by().isEmpty()),
    TITLE(c -> !c.item().title().isEmpty()),
    DEMAND(c -> !c.item().demand().isEmpty()),
    LEAD(c -> c.item().leadUnit() != null),
    LIMIT(c -> c.item().limited()),
    BASIS(c -> !c.item().basis().isEmpty()),
    REASON(c -> !c.given().reason().isEmpty()),
    TEXT(c -> !c.given().text().isEmpty()),
    /// Documents carry their number (GB/T 9704).
    PAPER_NUMBER(c -> !c.given().paperNo().isEmpty()),
    /// Who drafted it does not approve it (政府督查工作条例 art. 11).
    NOT_THE_DRAFTER(c -> !c.given().by().equals(c.item().draftedBy()), c -> c.given().by()),
    DATE(c -> c.given().date() != null),
    DATE_AHEAD(c -> isAfter(c.given().date(), c.given().day()), c -> shown(c.given().date())),
    NEW_UNIT(c -> c.given().unit() != null && !c.given().unit().equals(c.item().leadUnit())),
    /// An application after the due date is no extension: the old date goes on counting.
    BEFORE_DUE(
            c -> c.story().due() == null || !c.given().day().isAfter(c.story().due()),
            c -> shown(c.story().due())),
    LATER_THAN_DUE(
            c -> c.story().due() == null || isAfter(c.given().date(), c.story().due()),
            c -> shown(c.story().due())),
    NO_OPEN_EXTENSION(c -> c.story().openExtension().isEmpty()),
    OPEN_EXTENSION(c -> c.story().openExtension().isPresent()),
    /// A report is signed by the unit's head.
    SIGNED(c -> !c.given().person().isEmpty()),
    EVIDENCE(c -> c.given().files() > 0),
    RETURN_KIND(c -> c.given().returnKind() != null),
    INSPECTOR(c -> !c.given().person().isEmpty()),
    /// Who is to look has not reported it done himself.
    INSPECTOR_NOT_REPORTER(
            c -> !c.story().reporters().contains(c.given().person()), c -> c.given().person()),
    /// Who verifies has not reported it done himself.
    NOT_A_REPORTER(c -> !c.story().reporters().contains(c.given().by()), c -> c.given().by()),
    CHECKED(c -> c.story().check().isPresent()),
    /// An item on the account is closed by who may approve.
    APPROVER_IF_ON_ACCOUNT(c -> !c.story().onAccount() || c.given().hand() == Hand.APPROVER),
    OFF_ACCOUNT(c -> !c.story().onAccount()),
    ON_ACCOUNT(c -> c.story().onAccount()),
    OWN_ITEM(ItemCase::own),
    URGE_KIND(c -> c.given().urge() != null),
    /// A paper has a colour and a number; a call has neither.
    PAPER(c ->
            c.given().urge() != UrgeKind.PAPER
                    || (c.given().colour() != null && !c.given().paperNo().isEmpty())),
    /// Blue, yellow, red: one step at a time, but for what is major or urgent.
    NEXT_COLOUR(ItemNeed::nextColour, ItemNeed::wantedColour),
    /// No act is dated before the one it follows.
    NOT_BEFORE_LAST(c -> !beforeLast(c), c -> shown(c.lastDay())),
    /// Nobody has replied tomorrow.
    NOT_AHEAD(c -> !c.given().day().isAfter(c.today()), c -> shown(c.today())),
    DISPUTED(c -> c.story().disputed()),
    NOT_DISPUTED(c -> !c.story().disputed()),
    RIVAL_STATE(c -> c.given().state() != null && c.story().rivals().contains(c.given().state()));

    private final Predicate<ItemCase> met;
    private final @Nullable Function<ItemCase, Object> gap;

    ItemNeed(Predicate<ItemCase> met) {
        this(met, null);
    }

    ItemNeed(Predicate<ItemCase> met, @Nullable Function<ItemCase, Object> gap) {
        this.met = met;
        this.gap = gap;
    }

    @Override
    public boolean met(ItemCase looked) {
        return met.test(looked);
    }

    @Override
    public Sentence missing(ItemCase looked) {
        var key = textKey() + ".missing";
        return gap == null ? Sentence.of(key) : Sentence.of(key, gap.apply(looked));
    }

    private static boolean isAfter(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other);
    }

    private static Object shown(@Nullable LocalDate date) {
        return date == null ? "" : date;
    }

    private static boolean beforeLast(ItemCase looked) {
        return isAfter(looked.lastDay(), looked.given().day());
    }

    private static boolean nextColour(ItemCase looked) {
        var given = looked.given();
        if (given.urge() != UrgeKind.PAPER || given.colour() == null) {
            return true;
        }
        return given.colour().ordinal() <= wanted(looked).ordinal()
                || looked.item().urgency() != Urgency.ORDINARY;
    }

    private static PaperColour wanted(ItemCase looked) {
        return looked.story().lastPaper().map(PaperColour::next).orElse(PaperColour.BLUE);
    }

    private static Object wantedColour(ItemCase looked) {
        return Sentence.of(wanted(looked).textKey());
    }
}
