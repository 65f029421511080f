package org.yiti.app.supervision;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.yiti.app.form.FormBox;
import org.yiti.app.form.act.OwnFields;
import org.yiti.app.i18n.Texts;
import org.yiti.model.supervision.ItemNeed;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.PaperColour;
import org.yiti.model.supervision.ReturnKind;
import org.yiti.model.supervision.UrgeKind;

/// The fields that only acts on items have: the unit to lead, which state holds, how a unit is urged, who looks.
final class ItemFields implements OwnFields<ItemOwn> {
    private static final Supplier<String> NOTHING = () -> "";

    private final ItemSide side;
    private final ItemStory first;
    private final PaperColour next;
    private final Texts texts;
    private Supplier<String> unit = NOTHING;
    private Supplier<String> person = NOTHING;
    private @Nullable ComboBox<ItemState> state;
    private @Nullable ComboBox<ReturnKind> returned;
    private @Nullable ComboBox<UrgeKind> urge;
    private @Nullable ComboBox<PaperColour> colour;

    /// @param next the coloured paper whose turn it is
    ItemFields(ItemSide side, ItemStory first, PaperColour next, Texts texts) {
        this.side = side;
        this.first = first;
        this.next = next;
        this.texts = texts;
    }

    @Override
    public void add(FormBox form) {
        if (side.needs(ItemNeed.NEW_UNIT)) {
            unit = form.named("unit", texts.tr("item.unit.new"), side.units(), "");
        }
        if (side.needs(ItemNeed.RIVAL_STATE)) {
            var rivals = first.rivals().stream().sorted().toList();
            state = form.choice("state", texts.tr("item.state.holds"), rivals, null);
        }
        if (side.needs(ItemNeed.RETURN_KIND)) {
            returned =
                    form.choice(
                            "return-kind", texts.tr("item.return-kind"), ReturnKind.values(), null);
        }
        if (side.needs(ItemNeed.URGE_KIND)) {
            urging(form);
        }
        if (side.needs(ItemNeed.SIGNED) || side.needs(ItemNeed.INSPECTOR)) {
            person = form.text("person", new EventWords(texts).person(side.act()), 1, "");
        }
    }

    /// How the unit is urged; the colour shows for a coloured paper only.
    private void urging(FormBox form) {
        var kinds = form.choice("urge", texts.tr("item.urge-kind"), UrgeKind.values(), null);
        var colours = form.choice("colour", texts.tr("item.colour"), PaperColour.values(), next);
        var box = colours.getParent();
        box.managedProperty().bind(box.visibleProperty());
        box.visibleProperty().bind(kinds.valueProperty().isEqualTo(UrgeKind.PAPER));
        urge = kinds;
        colour = colours;
    }

    @Override
    public ItemOwn typed() {
        return new ItemOwn(
                person.get(), unit.get(), colour(), value(urge), value(returned), value(state));
    }

    private static <T> @Nullable T value(@Nullable ComboBox<T> box) {
        return box == null ? null : box.getValue();
    }

    private @Nullable PaperColour colour() {
        return value(urge) == UrgeKind.PAPER ? value(colour) : null;
    }

    @Override
    public void complete(FormBox form) {
        if (form.box().lookup("#act-paper") instanceof TextField paper) {
            suggest(paper);
        }
    }

    /// What the date comes to, under it.
    @Override
    public void dated(FormBox form) {
        var said = form.words("");
        said.setId("act-date-said");
        if (form.box().lookup("#act-date") instanceof TextField date) {
            date.textProperty()
                    .subscribe(typed ->
                            said.setText(side.dateSaid("", typed).map(texts::say).orElse("")));
        }
    }

    /// Puts in the next number of the series as long as nobody typed another.
    private void suggest(TextField paper) {
        var before = new AtomicReference<>("");
        Runnable find =
                () -> {
                    if (!paper.getText().equals(before.get())) {
                        return;
                    }
                    before.set("");
                    paper.setText("");
                    side.nextNumber(
                            colour(),
                            found -> {
                                if (paper.getText().isEmpty()) {
                                    before.set(found);
                                    paper.setText(found);
                                }
                            });
                };
        if (urge != null && colour != null) {
            urge.valueProperty().subscribe(_ -> find.run());
            colour.valueProperty().subscribe(_ -> find.run());
        }
        find.run();
    }
}
