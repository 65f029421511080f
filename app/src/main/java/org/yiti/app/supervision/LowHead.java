package org.yiti.app.supervision;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// The head of a page, which scrolls where large letters would leave no room for what stands below.
final class LowHead extends ScrollPane {
    /// What part of the page the head has at most.
    private static final double MOST = 0.6;

    /// And beside a form, which says itself what is done: the story is what is looked up then.
    private static final double MOST_BESIDE_FORM = 0.35;

    private final Region head;
    private final Region page;
    private double most = MOST;

    /// @param page what the head is the top of
    LowHead(Region head, Region page) {
        super(head);
        this.head = head;
        this.page = page;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        setFocusTraversable(false);
        getStyleClass().add("start-page");
    }

    /// @param form whether a form stands beside the page
    void beside(boolean form) {
        most = form ? MOST_BESIDE_FORM : MOST;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = head.prefHeight(width);
        return page.getHeight() > 0 ? Math.min(whole, most * page.getHeight()) : whole;
    }
}
