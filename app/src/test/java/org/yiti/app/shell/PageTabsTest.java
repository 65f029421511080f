package org.yiti.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Presence;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.nav.SupervisionRoute.SupervisionPage;

class PageTabsTest extends FxTest {
    private final Navigator navigator = new Navigator(new Route.Home());
    private final Texts texts = new Texts(Locale.CHINESE);

    @Test
    void eachPageHasItsTabAndTheOneThatIsShownIsLit() {
        var root = over(SupervisionPage.ITEMS);
        fx(() -> {
            assertThat(Arrays.stream(SupervisionPage.values()).map(page -> tab(root, page)))
                    .extracting(ToggleButton::getText)
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
            assertThat(tab(root, SupervisionPage.ITEMS).isSelected()).isTrue();
        });
    }

    @Test
    void theTabThatIsLitLeadsBackFromWhatWasOpenedThereAndStaysLit() {
        fx(() -> {
            navigator.go(new SupervisionRoute.Supervision(SupervisionRoute.ItemsAs.TABLE));
            navigator.go(new SupervisionRoute.ItemPage(new UUID(0, 1), Optional.empty()));
        });
        var root = over(SupervisionPage.ITEMS);
        fx(() -> {
            tab(root, SupervisionPage.ITEMS).fire();
            assertThat(navigator.routeProperty().get())
                    .isEqualTo(new SupervisionRoute.Supervision(SupervisionRoute.ItemsAs.TABLE));
            assertThat(tab(root, SupervisionPage.ITEMS).isSelected()).isTrue();
        });
    }

    private Parent over(SupervisionPage here) {
        var root =
                fx(() ->
                        new PageTabs(Presence.ANYBODY, texts)
                                .over(
                                        new Region(),
                                        SupervisionPage.class,
                                        here,
                                        SupervisionPage::first,
                                        page -> navigator.go(navigator.supervision(page))));
        show(root);
        return root;
    }

    private static ToggleButton tab(Parent root, SupervisionPage page) {
        return (ToggleButton)
                root.lookup("#tab-supervisionpage-" + page.name().toLowerCase(Locale.ROOT));
    }
}
