package org.yiti.app.supervision.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.ImageView;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.Route;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.YitiException;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemLine;

/// The button for the papers of an item, over the sample year.
class PapersViewTest extends FxTest {
    @TempDir Path folder = Path.of("");

    private final SampleDesk at = new SampleDesk();
    private Workplace workplace;
    private Papers papers;
    private ItemLine line;

    @BeforeEach
    void open() throws Exception {
        workplace =
                fx(() ->
                        at.workplace(
                                new Route.Home(), Locale.CHINESE, folder.resolve("settings.json")));
        papers = new Papers(workplace);
        line =
                at.store.items().lines(ItemFilter.ALL, 0, 1000).stream()
                        .filter(this::common)
                        .findFirst()
                        .orElseThrow();
    }

    /// Whether every computer can draw the paper: the sample has a person with a rare name.
    private boolean common(ItemLine line) {
        try {
            return at.store.items().story(line.id()).orElseThrow().events().stream()
                    .noneMatch(event -> (event.by() + event.person()).contains("㛃"));
        } catch (YitiException e) {
            throw new AssertionError(e);
        }
    }

    private static MenuItem entry(MenuButton button, String id) {
        return button.getItems().stream()
                .flatMap(menu -> ((Menu) menu).getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyKindIsOfferedAndAPreviewShowsItsPages() {
        var button = fx(() -> papers.button(() -> Optional.of(line.id())));
        var overlay = fx(() -> workplace.printing().overlay());
        show(new javafx.scene.layout.StackPane(button, overlay));
        assertThat(fx(() -> button.getItems().stream().map(MenuItem::getText).toList()))
                .containsExactly(
                        "督查通知单",
                        "蓝色提醒单（催办）",
                        "黄色督办单（催办）",
                        "红色警示函（催办）",
                        "办结报告",
                        "核验表",
                        "督查结论",
                        "事项全程单");
        assertThat(fx(overlay::isVisible)).isFalse();
        fx(() -> entry(button, "paper-NOTICE-preview").fire());
        assertThat(fx(overlay::isVisible)).isTrue();
        assertThat(
                        fx(() ->
                                overlay.lookupAll("ImageView").stream()
                                        .map(ImageView.class::cast)
                                        .filter(view -> view.getImage() != null)
                                        .count()))
                .isPositive();
    }

    @Test
    void whatStandsForAMissingFontIsSaidBesideThePreview() {
        var button = fx(() -> papers.button(() -> Optional.of(line.id())));
        var overlay = fx(() -> workplace.printing().overlay());
        show(new javafx.scene.layout.StackPane(button, overlay));
        fx(() -> entry(button, "paper-REPORT-preview").fire());
        var told =
                fx(() ->
                        overlay.lookup("#print-notes").lookupAll(".label").stream()
                                .map(node -> ((javafx.scene.control.Label) node).getText())
                                .toList());
        assertThat(told).anySatisfy(words -> assertThat(words).contains("方正小标宋简体", "PDF 里用"));
        assertThat(told).anySatisfy(words -> assertThat(words).contains("这一步还没有办"));
        fx(() -> entry(button, "paper-STORY-preview").fire());
        assertThat(
                        fx(() ->
                                overlay.lookup("#print-notes").lookupAll(".label").stream()
                                        .map(node -> ((javafx.scene.control.Label) node).getText())
                                        .toList()))
                .noneSatisfy(words -> assertThat(words).contains("这一步还没有办"));
    }

    @Test
    void whereNoItemIsShownNothingOpens() {
        var button = fx(() -> papers.button(Optional::<UUID>empty));
        var overlay = fx(() -> workplace.printing().overlay());
        show(new javafx.scene.layout.StackPane(button, overlay));
        fx(() -> entry(button, "paper-STORY-preview").fire());
        assertThat(fx(overlay::isVisible)).isFalse();
    }

    @Test
    void theNameOfTheFileSaysWhichFormItGets() throws Exception {
        var title = line.item().title();
        var docx = folder.resolve("单.docx");
        fx(() -> papers.save(line.id(), PaperKind.NOTICE, docx));
        try (var read = new XWPFDocument(Files.newInputStream(docx));
                var words = new XWPFWordExtractor(read)) {
            assertThat(words.getText()).contains(title);
        }
        var pdf = folder.resolve("单.PDF");
        fx(() -> papers.save(line.id(), PaperKind.STORY, pdf));
        try (var read = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", ""))
                    .contains(title.replaceAll("\\s", ""));
        }
        assertThat(List.of(docx, pdf)).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }
}
