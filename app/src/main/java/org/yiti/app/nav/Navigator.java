package org.yiti.app.nav;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.nav.MeetingRoute.MeetingPage;
import org.yiti.app.nav.SupervisionRoute.SupervisionPage;

/// Where the person is, and the way back and forward.
public final class Navigator {
    private final ReadOnlyObjectWrapper<Route> route;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final Deque<Route> behind = new ArrayDeque<>();
    private final Deque<Route> ahead = new ArrayDeque<>();

    /// Pages of supervision as they were last looked at.
    private final Map<SupervisionPage, SupervisionRoute> pages =
            new EnumMap<>(SupervisionPage.class);

    private SupervisionPage page = SupervisionPage.ITEMS;

    /// Pages of meetings as they were last looked at.
    private final Map<MeetingPage, MeetingRoute> meetingPages = new EnumMap<>(MeetingPage.class);

    private MeetingPage meetingPage = MeetingPage.CALENDAR;

    /// Where the person stands; differs from the route only where a page moved on by itself.
    private Route here;

    public Navigator(Route start) {
        route = new ReadOnlyObjectWrapper<>(start);
        here = start;
    }

    public ReadOnlyObjectProperty<Route> routeProperty() {
        return route.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    public void go(Route to) {
        if (to.equals(here)) {
            if (to.pointsAtRow()) {
                show(to);
            }
            return;
        }
        behind.push(here);
        ahead.clear();
        show(to);
    }

    /// Goes on without leaving a trace of the place left, as between the tabs of a page.
    public void replace(Route to) {
        show(to);
    }

    /// A page shows another of its own places in itself: nobody is told, but this is where a person comes back to.
    public void standAt(Route to) {
        keep(to);
        here = to;
    }

    public void back() {
        if (!behind.isEmpty()) {
            ahead.push(here);
            show(behind.pop());
        }
    }

    public void forward() {
        if (!ahead.isEmpty()) {
            behind.push(here);
            show(ahead.pop());
        }
    }

    /// What 督办 opens with: the page where the person was last.
    public SupervisionRoute supervision() {
        return supervision(page);
    }

    /// A page of supervision as the person last looked at it.
    public SupervisionRoute supervision(SupervisionPage wanted) {
        return pages.getOrDefault(wanted, wanted.first());
    }

    /// What 会议材料 opens with: the page where the person was last.
    public MeetingRoute meeting() {
        return meeting(meetingPage);
    }

    /// A page of meetings as the person last looked at it.
    public MeetingRoute meeting(MeetingPage wanted) {
        return meetingPages.getOrDefault(wanted, wanted.first());
    }

    private void keep(Route to) {
        if (to instanceof SupervisionRoute place) {
            page = place.page();
            if (place.itself()) {
                pages.put(page, place);
            }
        }
        if (to instanceof MeetingRoute place) {
            meetingPage = place.page();
            if (place.itself()) {
                meetingPages.put(meetingPage, place);
            }
        }
    }

    private void show(Route to) {
        keep(to);
        here = to;
        route.set(to);
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }
}
