package org.yiti.app.exchange;

import java.nio.file.Path;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.Route.ExchangePage;

/// From one page of the exchange to another.
final class ExchangeWays {
    private final Navigator navigator;

    ExchangeWays(Navigator navigator) {
        this.navigator = navigator;
    }

    void open(Path file) {
        navigator.go(Route.Exchange.of(file));
    }

    void inbox() {
        navigator.go(new Route.Exchange(ExchangePage.INBOX));
    }

    void conflicts() {
        navigator.go(new Route.Exchange(ExchangePage.CONFLICTS));
    }

    void sendTo(String office) {
        navigator.go(Route.Exchange.to(office));
    }

    void offices() {
        navigator.go(new Route.Exchange(ExchangePage.OFFICES));
    }

    void outbox() {
        navigator.go(new Route.Exchange(ExchangePage.OUTBOX));
    }
}
