package org.yiti.app.document;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.RunningJob;
import org.yiti.app.theme.Icons;

/// One page of the preview, drawn as sharp as the screen, and the way to the others. While the document is made: how
/// far it is.
final class PageView {
    private static final double PIXELS_A_POINT = 96 / 72.0;
    private static final double STEP = 1.25;
    private static final double AROUND = 24;

    private final PreviewModel model;
    private final Texts texts;
    private final ImageView picture = new ImageView();
    private final StackPane desk = new StackPane();
    private final ScrollPane scroll = new ScrollPane(desk);
    private final Button back;
    private final Button on;
    private final Label place = new Label();
    private final Label size = new Label();
    private final StackPane shown = new StackPane();
    private Paper paper = Paper.A4_PORTRAIT;
    private @Nullable PdfPages drawn;

    PageView(PreviewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.back = button("print-previous", Feather.CHEVRON_LEFT, "document.previous");
        this.on = button("print-next", Feather.CHEVRON_RIGHT, "document.next");
    }

    Node build() {
        var sheet = new StackPane(picture);
        sheet.getStyleClass().add("preview-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        desk.getChildren().setAll(sheet);
        desk.getStyleClass().add("preview-desk");
        scroll.setId("print-page");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("preview-scroll");
        scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        scroll.viewportBoundsProperty().subscribe(_ -> draw());
        model.stateProperty().subscribe(this::show);
        model.pageProperty().subscribe(_ -> draw());
        model.zoomProperty().subscribe(_ -> draw());
        var box = new BorderPane(shown);
        box.setTop(tools());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        box.getStyleClass().add("preview-pages");
        return box;
    }

    /// What takes the focus: keys turn the pages.
    Node focus() {
        return scroll;
    }

    private Node tools() {
        back.setOnAction(_ -> model.turn(-1));
        on.setOnAction(_ -> model.turn(1));
        place.setId("print-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var smaller = button("print-smaller", Feather.ZOOM_OUT, "document.smaller");
        smaller.setOnAction(_ -> model.magnify(zoom() / STEP));
        var larger = button("print-larger", Feather.ZOOM_IN, "document.larger");
        larger.setOnAction(_ -> model.magnify(zoom() * STEP));
        var fit = new Button(texts.tr("document.fit"));
        fit.setId("print-fit");
        fit.setMinWidth(Region.USE_PREF_SIZE);
        fit.setOnAction(_ -> model.zoomProperty().set(0));
        size.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(back, place, on, gap, smaller, size, larger, fit);
        line.getStyleClass().addAll("tool-line", "preview-tools");
        return line;
    }

    private Button button(String id, Feather icon, String key) {
        var button = new Button();
        Icons.put(button, icon, 1.1);
        button.setId(id);
        button.getStyleClass().add("top-icon");
        button.setAccessibleText(texts.tr(key));
        button.setTooltip(new Tooltip(texts.tr(key)));
        return button;
    }

    private void show(Preview now) {
        switch (now) {
            case Preview.Closed _ -> {
                drawn = null;
                picture.setImage(null);
                shown.getChildren().clear();
            }
            case Preview.Reading _ -> shown.getChildren().setAll(making(new ProgressBar()));
            case Preview.Making(var job) -> {
                var bar = new ProgressBar();
                bar.progressProperty().bind(job.statusProperty().map(RunningJob.Status::fraction));
                shown.getChildren().setAll(making(bar));
            }
            case Preview.Refused(var why) -> {
                place.setText("");
                var words = new Label(texts.say(why));
                words.setId("print-refused");
                words.setWrapText(true);
                var again = new Button(texts.tr("document.again"));
                again.setId("print-again");
                again.setOnAction(_ -> model.make());
                var box = new VBox(words, again);
                box.getStyleClass().add("preview-refused");
                shown.getChildren().setAll(box);
            }
            case Preview.Ready(var pages, var on, var _, var _) -> {
                drawn = pages;
                paper = on;
                picture.setImage(null);
                shown.getChildren().setAll(scroll);
                scroll.requestFocus();
                draw();
            }
        }
    }

    private Node making(ProgressBar bar) {
        var words = new Label(texts.tr("document.making"));
        bar.setAccessibleText(texts.tr("document.making"));
        var stop = new Button(texts.tr("document.stop"));
        stop.setId("print-stop");
        stop.setOnAction(_ -> model.cancel());
        var box = new VBox(words, bar, stop);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("preview-making");
        return box;
    }

    /// The size of the page now, 1 as on paper.
    private double zoom() {
        double wanted = model.zoomProperty().get();
        if (wanted > 0) {
            return wanted;
        }
        var room = scroll.getViewportBounds();
        double wide = (room.getWidth() - AROUND) / (paper.width() * PIXELS_A_POINT);
        double high = (room.getHeight() - AROUND) / (paper.height() * PIXELS_A_POINT);
        return Math.max(0.05, Math.min(wide, high));
    }

    private void draw() {
        var pages = drawn;
        if (pages == null || scroll.getScene() == null || scroll.getViewportBounds().isEmpty()) {
            return;
        }
        var words = texts.tr("document.place", model.pageProperty().get() + 1, pages.count());
        place.setText(words);
        allow(back, model.pageProperty().get() > 0);
        allow(on, model.pageProperty().get() < pages.count() - 1);
        scroll.setAccessibleText(
                texts.tr("document.picture", model.pageProperty().get() + 1, pages.count()));
        double pixels = zoom() * PIXELS_A_POINT;
        size.setText(Math.round(zoom() * 100) + "%");
        picture.setFitWidth(paper.width() * pixels);
        picture.setFitHeight(paper.height() * pixels);
        model.draw(pixels * scroll.getScene().getWindow().getOutputScaleX(), this::put);
    }

    /// A button that ends where it stands leaves the focus to the page, where keys still turn.
    private void allow(Button button, boolean can) {
        if (!can && button.isFocused()) {
            scroll.requestFocus();
        }
        button.setDisable(!can);
    }

    private void put(Image image) {
        picture.setImage(image);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && event.getTarget() instanceof Button) {
            return;
        }
        boolean zooming = event.isShortcutDown();
        switch (event.getCode()) {
            case PAGE_DOWN, RIGHT, SPACE -> model.turn(1);
            case PAGE_UP, LEFT, BACK_SPACE -> model.turn(-1);
            case HOME -> model.turn(-Integer.MAX_VALUE / 2);
            case END -> model.turn(Integer.MAX_VALUE / 2);
            default -> {
                if (!zooming || !zoomed(event.getCode())) {
                    return;
                }
            }
        }
        event.consume();
    }

    private boolean zoomed(KeyCode code) {
        switch (code) {
            case EQUALS, PLUS, ADD -> model.magnify(zoom() * STEP);
            case MINUS, SUBTRACT -> model.magnify(zoom() / STEP);
            case DIGIT0, NUMPAD0 -> model.zoomProperty().set(0);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// With Ctrl larger and smaller; else the next page where the whole of one is seen.
    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            model.magnify(event.getDeltaY() > 0 ? zoom() * STEP : zoom() / STEP);
            event.consume();
        } else if (model.zoomProperty().get() == 0 && event.getDeltaY() != 0) {
            model.turn(event.getDeltaY() > 0 ? -1 : 1);
            event.consume();
        }
    }
}
