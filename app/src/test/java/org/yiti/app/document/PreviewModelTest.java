package org.yiti.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.app.document.Listing.Line;
import org.yiti.app.i18n.Texts;
import org.yiti.app.notice.Notices;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.model.Sentence;

class PreviewModelTest extends FxTest {
    /// What was sent to which printer.
    private record Sent(byte[] document, Paper paper, String printer) {}

    @TempDir Path folder;
    private final List<Sent> sent = new ArrayList<>();
    private List<String> names = List.of("一楼 HP", "二楼 彩色");
    private PreviewModel model;

    @BeforeEach
    void make() {
        model = fx(this::model);
    }

    private PreviewModel model() {
        var printers =
                new Printers() {
                    @Override
                    public List<String> names() {
                        return names;
                    }

                    @Override
                    public void print(byte[] document, String title, Paper on, String printer) {
                        sent.add(new Sent(document, on, printer));
                    }
                };
        var jobs = new DirectJobRunner();
        var notices = new Notices();
        return new PreviewModel(
                new ListingPdf(new FontFiles(), new Texts(Locale.CHINESE)),
                new PaperOut(printers, jobs, notices),
                "市房管局",
                jobs,
                notices,
                new Preferences(new SettingsFile(folder.resolve("settings.json"))));
    }

    /// A list of some rows, of which one is selected.
    private record Rows(List<Line> lines) implements Printable {
        @Override
        public String name() {
            return "tasks";
        }

        @Override
        public boolean ready() {
            return true;
        }

        @Override
        public int selected() {
            return 1;
        }

        @Override
        public Taking take(boolean onlySelected) {
            var taken = onlySelected ? lines.subList(0, 1) : lines;
            return new Taking() {
                @Override
                public boolean read(long nanos) {
                    return true;
                }

                @Override
                public Listing listing() {
                    return ListingPdfTest.listing(taken, List.of());
                }
            };
        }
    }

    private static Rows rows(int count) {
        return new Rows(ListingPdfTest.tasks(count));
    }

    private PdfPages pages() {
        return fx(() -> ((Preview.Ready) model.stateProperty().get()).pages());
    }

    private String words() throws Exception {
        return String.join("", ListingPdfTest.read(pages().bytes()));
    }

    @Test
    void whatIsSavedAndPrintedIsWhatIsShown() throws Exception {
        fx(() -> model.open(rows(60)));
        var bytes = pages().bytes();
        var file = folder.resolve("清单.pdf");
        fx(() -> model.save(file));
        assertThat(file).hasBinaryContent(bytes);
        assertThat(fx(() -> model.out().savedProperty().get())).contains(file);
        fx(model::print);
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().document()).isEqualTo(bytes);
        assertThat(sent.getFirst().printer()).isEqualTo("一楼 HP");
        assertThat(fx(() -> model.out().newsProperty().get()))
                .contains(Sentence.of("document.printed", "一楼 HP"));
    }

    @Test
    void pagesAreTurnedAndDrawnOneByOne() {
        fx(() -> model.open(rows(200)));
        int count = pages().count();
        assertThat(count).isGreaterThan(3);
        fx(() -> model.turn(1));
        assertThat(fx(() -> model.pageProperty().get())).isEqualTo(1);
        fx(() -> model.turn(1000));
        assertThat(fx(() -> model.pageProperty().get())).isEqualTo(count - 1);
        var drawn = new ArrayList<Image>();
        fx(() -> model.draw(1, drawn::add));
        assertThat(drawn).hasSize(1);
        var paper = fx(() -> model.paper().orElseThrow());
        assertThat(drawn.getFirst().getWidth()).isEqualTo(paper.width());
        assertThat(fx(() -> dark(drawn.getFirst()))).as("something stands on the page").isTrue();
    }

    private static boolean dark(Image image) {
        var pixels = image.getPixelReader();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (pixels.getColor(x, y).getBrightness() < 0.4) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void choicesAreRememberedForTheList() throws Exception {
        fx(() -> {
            model.open(rows(5));
            model.setPaper(Paper.A3_LANDSCAPE);
            model.setMarking("内部资料 注意保存");
            model.setPrinter("二楼 彩色");
            model.close();
        });
        model = fx(this::model);
        fx(() -> model.open(rows(5)));
        assertThat(fx(() -> model.paper())).contains(Paper.A3_LANDSCAPE);
        assertThat(fx(() -> model.printer())).contains("二楼 彩色");
        assertThat(words()).contains("内部资料 注意保存");
    }

    @Test
    void onlyTheSelectedRowsWhenAskedFor() throws Exception {
        fx(() -> model.open(rows(5)));
        assertThat(words()).contains("01-01-01", "01-01-05");
        fx(() -> model.onlySelectedProperty().set(true));
        assertThat(words()).contains("01-01-01").doesNotContain("01-01-02", "01-01-05");
    }

    @Test
    void withoutAPrinterItSaysSo() {
        names = List.of();
        fx(() -> model.open(rows(2)));
        fx(model::print);
        assertThat(sent).isEmpty();
        assertThat(fx(() -> model.out().newsProperty().get()))
                .contains(Sentence.of("document.printer.none"));
    }

    @Test
    void aMissingCharacterIsToldAndNothingCanBeSaved() throws Exception {
        var lines = new ArrayList<>(ListingPdfTest.tasks(2));
        lines.add(
                new Listing.Item(
                        "01-09-09",
                        List.of(
                                Listing.Cell.of("01-09-09"),
                                Listing.Cell.of("第\u2FE0号"),
                                Listing.Cell.EMPTY,
                                Listing.Cell.EMPTY)));
        fx(() -> model.open(new Rows(lines)));
        assertThat(fx(() -> model.stateProperty().get()))
                .isEqualTo(
                        new Preview.Refused(
                                Sentence.of(
                                        "document.glyph.missing", "\u2FE0", "U+2FE0", "01-09-09")));
        var file = folder.resolve("nothing.pdf");
        fx(() -> model.save(file));
        assertThat(file).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsToldInWords() {
        fx(() -> model.open(rows(2)));
        var file = folder.resolve("no-such-folder").resolve("a.pdf");
        fx(() -> model.save(file));
        assertThat(fx(() -> model.out().newsProperty().get().map(Sentence::key)))
                .isEqualTo(Optional.of("ledger.file.write.noFolder"));
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void readingThatIsStoppedLeavesNothing() {
        var endless =
                new Printable() {
                    @Override
                    public String name() {
                        return "tasks";
                    }

                    @Override
                    public boolean ready() {
                        return true;
                    }

                    @Override
                    public int selected() {
                        return 0;
                    }

                    @Override
                    public Taking take(boolean onlySelected) {
                        return new Taking() {
                            @Override
                            public boolean read(long nanos) {
                                return false;
                            }

                            @Override
                            public Listing listing() {
                                throw new AssertionError("not read to the end");
                            }
                        };
                    }
                };
        fx(() -> model.open(endless));
        assertThat(fx(() -> model.stateProperty().get())).isEqualTo(new Preview.Reading());
        fx(model::cancel);
        assertThat(fx(() -> model.stateProperty().get()))
                .isEqualTo(new Preview.Refused(Sentence.of("document.stopped")));
        var file = folder.resolve("nothing.pdf");
        fx(() -> model.save(file));
        assertThat(file).doesNotExist();
    }
}
