package org.yiti.app.rowpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiti.app.FxTest;
import org.yiti.app.appraisal.AppraisalFeature;
import org.yiti.app.consultation.ConsultationFeature;
import org.yiti.app.desk.Workplace;
import org.yiti.app.draw.DrawFeature;
import org.yiti.app.inspection.InspectionFeature;
import org.yiti.app.lookback.LookBackFeature;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.nav.SupervisionRoute.SupervisionPage;
import org.yiti.app.problem.ProblemFeature;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.showcase.CaseFeature;
import org.yiti.app.visit.VisitFeature;
import org.yiti.app.whistle.WhistleFeature;

/// The pages that are lists of rows, over the sample year: every part shows its words whole, and every figure opens.
class RowPagesTest extends FxTest {
    @TempDir Path folder;

    private record Page(SupervisionPage place, Function<Workplace, Parent> make) {
        @Override
        public String toString() {
            return place.name();
        }
    }

    private static final List<Page> PAGES =
            List.of(
                    new Page(SupervisionPage.INSPECTIONS, InspectionFeature::create),
                    new Page(
                            SupervisionPage.WHISTLES,
                            at -> WhistleFeature.create(at, new SupervisionRoute.Whistles())),
                    new Page(SupervisionPage.CONSULTATIONS, ConsultationFeature::create),
                    new Page(SupervisionPage.DRAWS, DrawFeature::create),
                    new Page(SupervisionPage.LOOK_BACKS, LookBackFeature::create),
                    new Page(SupervisionPage.APPRAISAL, AppraisalFeature::create),
                    new Page(SupervisionPage.VISITS, VisitFeature::create),
                    new Page(SupervisionPage.PROBLEMS, ProblemFeature::create),
                    new Page(SupervisionPage.CASES, CaseFeature::create));

    static Stream<Arguments> pages() {
        return PAGES.stream()
                .flatMap(page -> Stream.of("zh", "en").map(l -> Arguments.of(page, l)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPartShowsItsWordsWholeAndEveryFigureOpensItsRows(Page page, String language) {
        var root =
                fx(() ->
                        page.make()
                                .apply(
                                        new SampleDesk()
                                                .workplace(
                                                        page.place().first(),
                                                        Locale.of(language),
                                                        folder.resolve("settings.json"))));
        show(root);
        var parts = fx(() -> nodes(root, ".row-parts > .toggle-button", ToggleButton.class));
        int opened = 0;
        for (var part : parts) {
            fx(part::fire);
            opened += openFigures(root);
        }
        if (parts.isEmpty()) {
            opened += openFigures(root);
        }
        assertThat(opened).isPositive();
    }

    /// @return how many there were
    private static int openFigures(Parent root) {
        var figures =
                fx(() -> {
                    root.applyCss();
                    root.layout();
                    assertThat(clipped(root)).isEmpty();
                    return nodes(root, ".row-part-figure", ButtonBase.class).stream()
                            .map(Node::getId)
                            .toList();
                });
        for (var id : figures) {
            fx(() -> ((ButtonBase) root.lookup("#" + id)).fire());
            assertThat(fx(() -> root.lookup("#" + id).getStyleClass()))
                    .as(id)
                    .contains("row-part-figure-on");
            fx(() ->
                    nodes(root, ".button", ButtonBase.class).stream()
                            .filter(b -> b.getId() != null && b.getId().endsWith("-figure-all"))
                            .forEach(ButtonBase::fire));
        }
        return figures.size();
    }

    private static <T extends Node> List<T> nodes(Parent root, String selector, Class<T> type) {
        return root.lookupAll(selector).stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// Words of labels and buttons that are cut off; cells of grids may be.
    private static List<String> clipped(Parent root) {
        var found = new ArrayList<String>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (!node.isVisible() || node.getStyleClass().contains("grid")) {
            return;
        }
        if (node instanceof Labeled labeled
                && !labeled.isWrapText()
                && labeled.getWidth() + 1 < labeled.prefWidth(-1)) {
            found.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
