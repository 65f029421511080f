package org.yiti.app.supervision.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yiti.app.document.letter.DocxMaker;
import org.yiti.app.document.letter.Filling;
import org.yiti.app.document.letter.LetterKind;
import org.yiti.app.document.letter.PlaceFilling;
import org.yiti.app.i18n.Texts;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.PaperColour;

/// The papers of supervision.
public enum PaperKind implements LetterKind {
    /// 督查通知单, with stub and receipt.
    NOTICE,
    /// 蓝色提醒单, with stub and receipt; so are the other two.
    BLUE,
    /// 黄色督办单.
    YELLOW,
    /// 红色警示函.
    RED,
    /// 办结报告 of the unit.
    REPORT,
    /// 核验表.
    CHECK,
    /// 督查结论.
    CONCLUSION,
    /// The whole story of the item.
    STORY;

    private static final Texts CHINESE = new Texts(Locale.CHINESE);

    @Override
    public byte[] builtIn() {
        return DocxMaker.make(PaperKind.class, name() + ".txt", CHINESE);
    }

    @Override
    public Filling trial() {
        return PlaceFilling.trial(PaperPlace.class, PaperList.class, PaperPlace.ofItem());
    }

    @Override
    public List<String> places() {
        return PlaceFilling.names(PaperPlace.ofItem());
    }

    @Override
    public List<String> lists() {
        return PlaceFilling.names(PaperList.values());
    }

    /// The paper of a colour.
    public static PaperKind of(PaperColour colour) {
        return switch (colour) {
            case BLUE -> BLUE;
            case YELLOW -> YELLOW;
            case RED -> RED;
        };
    }

    /// Who signs it: the unit, or the office.
    boolean byUnit() {
        return this == REPORT;
    }

    /// The last act that the paper is about; empty before it was done.
    Optional<ItemEvent> act(ItemStory story) {
        return switch (this) {
            case NOTICE -> story.last(ItemAction.ISSUE);
            case BLUE -> urged(story, PaperColour.BLUE);
            case YELLOW -> urged(story, PaperColour.YELLOW);
            case RED -> urged(story, PaperColour.RED);
            case REPORT -> story.last(ItemAction.REPORT_DONE);
            case CHECK ->
                    story.last(
                            ItemAction.PASS_CHECK, ItemAction.FAIL_CHECK, ItemAction.WAIVE_CHECK);
            case CONCLUSION -> story.last(ItemAction.CLOSE);
            case STORY -> Optional.empty();
        };
    }

    private static Optional<ItemEvent> urged(ItemStory story, PaperColour colour) {
        return story.events().reversed().stream()
                .filter(e -> e.is(ItemAction.URGE) && e.colour().filter(colour::equals).isPresent())
                .filter(e -> !story.invalid().contains(e))
                .findFirst();
    }
}
