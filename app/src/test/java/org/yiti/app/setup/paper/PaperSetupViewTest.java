package org.yiti.app.setup.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.document.letter.DocxMaker;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.app.paper.OfficialPapers;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.supervision.paper.PaperKind;

class PaperSetupViewTest extends FxTest {
    private static final Texts CHINESE = new Texts(Locale.CHINESE);

    @TempDir Path folder = Path.of("");

    private static void press(Parent root, String id) {
        fx(() -> ((Button) root.lookup(id)).fire());
    }

    private static String whose(Parent root, PaperKind kind) {
        return fx(() -> ((Label) root.lookup("#paper-setup-whose-" + kind)).getText());
    }

    @Test
    void whoseTemplateHoldsIsSaidAndGoingBackIsAskedFor() throws Exception {
        var at = new SampleDesk();
        var workplace =
                fx(() ->
                        at.workplace(
                                new Route.Settings(Route.SettingsPage.PAPERS),
                                Locale.CHINESE,
                                folder.resolve("settings.json")));
        var model =
                new PaperSetupModel(at.desk, at.jobs, workplace.printing(), OfficialPapers.all());
        var root = fx(() -> new PaperSetupView(model, workplace.texts()).build());
        show(root);
        assertThat(whose(root, PaperKind.CHECK)).isEqualTo("程序自带");
        var file = folder.resolve("own.docx");
        Files.write(file, DocxMaker.make("{{事项.名称}}", CHINESE));
        fx(() -> model.take(PaperKind.CHECK, file));
        assertThat(whose(root, PaperKind.CHECK)).isEqualTo("本单位的");
        assertThat(fx(() -> root.lookup("#paper-setup-remove-NOTICE") == null)).isTrue();

        press(root, "#paper-setup-remove-CHECK");
        press(root, "#paper-setup-remove-no");
        assertThat(whose(root, PaperKind.CHECK)).isEqualTo("本单位的");
        press(root, "#paper-setup-remove-CHECK");
        press(root, "#paper-setup-remove-yes");
        assertThat(whose(root, PaperKind.CHECK)).isEqualTo("程序自带");
        assertThat(at.store.templates().names()).isEmpty();
    }
}
