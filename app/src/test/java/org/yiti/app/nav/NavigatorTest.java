package org.yiti.app.nav;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.app.nav.SupervisionRoute.ItemsAs;
import org.yiti.app.nav.SupervisionRoute.SupervisionPage;

class NavigatorTest {
    private final Navigator navigator = new Navigator(new Route.Home());

    @Test
    void supervisionOpensWithItsFirstPageTheFirstTime() {
        assertThat(navigator.supervision())
                .isEqualTo(new SupervisionRoute.Supervision(ItemsAs.BOARD));
    }

    @Test
    void supervisionOpensWithThePageWhereThePersonWasLastAsItWasLookedAt() {
        navigator.go(new SupervisionRoute.Supervision(ItemsAs.BOARD));
        navigator.replace(new SupervisionRoute.Supervision(ItemsAs.CALENDAR));
        navigator.go(new SupervisionRoute.ItemPage(new UUID(0, 1), Optional.empty()));
        navigator.go(new Route.Matrix());

        assertThat(navigator.supervision())
                .isEqualTo(new SupervisionRoute.Supervision(ItemsAs.CALENDAR));
        assertThat(navigator.supervision(SupervisionPage.ITEMS))
                .isEqualTo(new SupervisionRoute.Supervision(ItemsAs.CALENDAR));
    }

    @Test
    void theWayBackIsRememberedToo() {
        navigator.go(new SupervisionRoute.Supervision(ItemsAs.TABLE));
        navigator.go(new SupervisionRoute.Supervision(ItemsAs.BOARD));
        navigator.back();

        assertThat(navigator.supervision())
                .isEqualTo(new SupervisionRoute.Supervision(ItemsAs.TABLE));
    }
}
