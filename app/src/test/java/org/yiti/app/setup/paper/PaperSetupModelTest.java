package org.yiti.app.setup.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.document.letter.DocxMaker;
import org.yiti.app.document.letter.LetterKind;
import org.yiti.app.i18n.Texts;
import org.yiti.app.inspection.InspectionPaper;
import org.yiti.app.nav.Route;
import org.yiti.app.paper.OfficialPapers;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.supervision.paper.PaperKind;
import org.yiti.model.Sentence;

class PaperSetupModelTest extends FxTest {
    private static final Texts CHINESE = new Texts(Locale.CHINESE);

    @TempDir Path folder = Path.of("");

    private final SampleDesk at = new SampleDesk();

    private PaperSetupModel model() {
        var workplace =
                fx(() ->
                        at.workplace(
                                new Route.Settings(Route.SettingsPage.PAPERS),
                                Locale.CHINESE,
                                folder.resolve("settings.json")));
        var model =
                new PaperSetupModel(at.desk, at.jobs, workplace.printing(), OfficialPapers.all());
        model.look();
        return model;
    }

    private static List<String> said(PaperSetupModel model) {
        return model.saidProperty().get().stream().map(CHINESE::say).toList();
    }

    private static Set<LetterKind> own(PaperSetupModel model) {
        return model.ownProperty().get().orElseThrow();
    }

    @Test
    void everyPaperIsGivenOutAndTakenInAgain() throws Exception {
        var model = model();
        assertThat(own(model)).isEmpty();
        for (var kind : OfficialPapers.all()) {
            var file = folder.resolve(kind + ".docx");
            model.giveOut(kind, file);
            assertThat(said(model)).containsExactly("已另存：" + file);
            model.take(kind, file);
            assertThat(model.saidProperty().get().getFirst())
                    .isEqualTo(Sentence.of("paper.template.taken", kind));
            assertThat(at.store.templates().find("paper:" + kind))
                    .contains(Files.readAllBytes(file));
        }
        assertThat(own(model)).containsExactlyInAnyOrderElementsOf(OfficialPapers.all());
        model.remove(PaperKind.RED);
        assertThat(said(model)).containsExactly("“红色警示函（催办）”改回程序自带的模板。");
        assertThat(own(model))
                .hasSize(OfficialPapers.all().size() - 1)
                .doesNotContain(PaperKind.RED);
    }

    @Test
    void aTemplateWithAPlaceThatNobodyKnowsIsNotKept() throws Exception {
        var model = model();
        var file = folder.resolve("own.docx");
        Files.write(file, DocxMaker.make("{{事项.名称}}\n{{事项.大名}}", CHINESE));
        model.take(PaperKind.NOTICE, file);
        assertThat(said(model)).singleElement().asString().contains("事项.大名");
        assertThat(own(model)).isEmpty();
        Files.write(file, DocxMaker.make("{{督查名称}}\n{{事项.名称}}", CHINESE));
        model.take(InspectionPaper.INSPECTION_PLAN, file);
        assertThat(said(model)).singleElement().asString().contains("事项.名称");
        assertThat(own(model)).isEmpty();
        Files.writeString(file, "不是文档");
        model.take(PaperKind.NOTICE, file);
        assertThat(said(model)).hasSize(1);
        assertThat(own(model)).isEmpty();
    }
}
