package org.yiti.app.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yiti.model.Sentence;
import org.yiti.model.edit.BlockPlan.Fate;

/// What a block of texts is about to do.
///
/// @param changed how many cells change
/// @param refused the cells that stay as they are
record Preview(BlockTexts.Texts texts, BlockDraft draft, int changed, List<Refusal> refused) {
    record Refusal(CellText at, Sentence why) {}

    static Preview of(BlockTexts.Texts texts, BlockDraft draft) {
        var refused = new ArrayList<Refusal>();
        int changed = 0;
        for (int i = 0; i < draft.fates().size(); i++) {
            switch (draft.fates().get(i)) {
                case Fate.Changed() -> changed++;
                case Fate.Same() -> {}
                case Fate.Refused(var why) ->
                        refused.add(new Refusal(texts.request().texts().get(i), why));
            }
        }
        texts.readOnly()
                .forEach(at -> refused.add(new Refusal(at, Sentence.of("grid.block.read-only"))));
        return new Preview(texts, draft, changed, List.copyOf(refused));
    }

    int newRows() {
        return texts.request().newRows().size();
    }

    BlockTexts.Lost lost() {
        return texts.lost();
    }

    boolean doesNothing() {
        return draft.step().changes().isEmpty();
    }

    CellMarks marks(Function<Sentence, String> words) {
        var marks = new CellMarks.Maker();
        var all = texts.request().texts();
        for (int i = 0; i < all.size(); i++) {
            if (draft.fates().get(i) instanceof Fate.Changed) {
                marks.planned(all.get(i));
            }
        }
        refused.forEach(refusal -> marks.refused(refusal.at(), words.apply(refusal.why())));
        return marks.made();
    }
}
