package org.yiti.app.monthly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.yiti.app.desk.LetterOut;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.letter.LetterTemplates;
import org.yiti.app.document.letter.Letters.Made;
import org.yiti.app.pack.MonthPapers;
import org.yiti.app.pack.PackSources;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.PackTime;

/// The official papers of the month whose material is on the screen, in its menu.
public final class MonthlyFeature implements MonthPapers {
    private final Workplace at;
    private final LetterOut out;

    public MonthlyFeature(Workplace at) {
        this.at = at;
        this.out = new LetterOut(at);
    }

    @Override
    public List<MenuItem> menus(Supplier<Optional<PackTime.OfMonth>> month, Node near) {
        var menus = new ArrayList<MenuItem>();
        for (MonthlyPaper paper : MonthlyPaper.values()) {
            var menu = new Menu(at.texts().label(paper));
            menu.setId("pack-" + paper);
            menu.getItems()
                    .addAll(
                            out.items(
                                    paper,
                                    "pack-" + paper,
                                    () -> month.get().map(of -> new OfMonth(paper, of)),
                                    near));
            menus.add(menu);
        }
        return menus;
    }

    /// A paper of a month as the month stands when it is made: a closed one as it was closed.
    private final class OfMonth implements LetterOut.Maker {
        private final MonthlyPaper paper;
        private final PackTime.OfMonth month;

        OfMonth(MonthlyPaper paper, PackTime.OfMonth month) {
            this.paper = paper;
            this.month = month;
        }

        @Override
        public Made docx(Progress progress) throws YitiException {
            return maker().docx(progress);
        }

        @Override
        public Made pdf(Progress progress) throws YitiException {
            return maker().pdf(progress);
        }

        private MonthlyMaker maker() throws YitiException {
            var store = at.desk().store();
            var today = at.desk().today();
            return new MonthlyMaker(
                    new PackSources(store, MonthlyPaper.CHINESE).standing(month.month(), today),
                    paper,
                    new LetterTemplates(store.templates()).find(paper),
                    today);
        }
    }
}
