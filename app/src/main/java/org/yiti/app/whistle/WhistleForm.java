package org.yiti.app.whistle;

import static org.yiti.model.record.Field.*;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.yiti.app.form.FormBox;
import org.yiti.app.form.SidePanel;
import org.yiti.app.i18n.Texts;
import org.yiti.model.programme.Issue;
import org.yiti.model.record.Field;
import org.yiti.model.unit.Unit;
import org.yiti.model.whistle.WhistleKind;

/// The form in which a whistle is registered while the sub-district is on the phone.
final class WhistleForm {
    private final WhistlesModel model;
    private final Texts texts;
    private final FormBox form;
    private final SidePanel panel;

    WhistleForm(WhistlesModel model, Runnable close) {
        this.model = model;
        this.texts = model.texts();
        this.form = new FormBox("whistle", texts);
        this.panel = new SidePanel(texts, texts.tr("whistle.add"), close);
    }

    Node build() {
        var now = model.now();
        var names = model.rows().units().units().stream().map(Unit::label).toList();
        var kind =
                form.choice(
                        "kind",
                        texts.label(WHISTLE_KIND),
                        WhistleKind.values(),
                        WhistleKind.ENFORCEMENT);
        var caller = form.named("called-by", texts.label(WHISTLE_CALLED_BY), names, "");
        var matter = form.text("matter", texts.label(WHISTLE_MATTER), 3, "");
        var place = form.text("place", texts.label(WHISTLE_PLACE), 1, "");
        var units = form.text("units", texts.tr("whistle.units.typed"), 3, "");
        var day = form.text("day", texts.label(WHISTLE_CALLED_ON), 1, now.toLocalDate().toString());
        var time = form.text("time", texts.label(WHISTLE_CALLED_MINUTE), 1, model.startingTime());
        var no = form.text("no", texts.label(WHISTLE_NO), 1, "");
        var issue =
                form.<Issue>option(
                        "issue",
                        texts.label(WHISTLE_ISSUE),
                        model.at().map(open -> open.book().issues()).orElse(List.of()),
                        Issue::name);
        issue.setValue(Optional.empty());
        return panel.build(
                form,
                "whistle-form",
                texts.tr("whistle.keep"),
                () -> {
                    var words = new HashMap<Field, String>();
                    words.put(
                            WHISTLE_KIND,
                            Optional.ofNullable(kind.getValue()).map(texts::label).orElse(""));
                    words.put(WHISTLE_CALLED_BY, caller.get());
                    words.put(WHISTLE_CALLED_ON, day.get());
                    words.put(WHISTLE_PLACE, place.get());
                    words.put(WHISTLE_MATTER, matter.get());
                    words.put(WHISTLE_NO, no.get());
                    return model.register(
                            new WhistlesModel.Typed(
                                    words,
                                    time.get(),
                                    units.get(),
                                    Optional.ofNullable(issue.getValue())
                                            .flatMap(each -> each.map(Issue::id))));
                });
    }

    void focus() {
        form.focus();
    }
}
