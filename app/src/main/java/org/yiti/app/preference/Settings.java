package org.yiti.app.preference;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one person prefers on this computer. Nothing of the office's work lies here.
///
/// @param version of this record's form
/// @param language `zh` or `en`
/// @param appearance light, dark, one of both with high contrast, or as the system
/// @param typeSize percent of the normal type size, 90 to 200
/// @param motion whether things may move on the screen
/// @param person the name that history shows; empty until asked
/// @param store folder of the store that the person chose in place of the usual one; empty until then
/// @param lists how lists are laid out, by the list's name
/// @param printing how lists were last printed, by the list's name
/// @param views what lists and pages open with, by their names: ids of saved views, ways of looking
/// @param recent ids of what was chosen lately in the search box, newest first
/// @param uses how often each phrase was put in, by its id
/// @param folders folders chosen last, by what for
/// @param idleMinutes after how many minutes without a key or a click the program locks, where somebody is signed in;
///     0 for never
/// @param others fields of newer programs, kept as they are
public record Settings(
        int version,
        String language,
        Appearance appearance,
        int typeSize,
        Motion motion,
        String person,
        String store,
        Map<String, ListLayout> lists,
        Map<String, PrintChoice> printing,
        Map<String, String> views,
        List<String> recent,
        Map<String, Integer> uses,
        Map<String, String> folders,
        Integer idleMinutes,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> others) {
    public static final int MOST_RECENT = 20;

    /// Minutes without a key or a click until the program locks, unless the person chose others.
    private static final int IDLE = 10;

    public enum Appearance {
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST_LIGHT,
        CONTRAST_DARK
    }

    public enum Motion {
        SYSTEM,
        STILL
    }

    public Settings {
        motion = motion == null ? Motion.SYSTEM : motion;
        store = store == null ? "" : store;
        typeSize = Math.clamp(typeSize, 90, 200);
        lists = lists == null ? Map.of() : Map.copyOf(lists);
        printing = printing == null ? Map.of() : Map.copyOf(printing);
        views = views == null ? Map.of() : Map.copyOf(views);
        recent = recent == null ? List.of() : List.copyOf(recent);
        uses = uses == null ? Map.of() : Map.copyOf(uses);
        folders = folders == null ? Map.of() : Map.copyOf(folders);
        idleMinutes = idleMinutes == null ? IDLE : Math.clamp(idleMinutes, 0, 120);
        others = others == null ? Map.of() : new LinkedHashMap<>(others);
    }

    public static Settings initial(String person) {
        return new Settings(
                1,
                "zh",
                Appearance.SYSTEM,
                100,
                Motion.SYSTEM,
                person,
                "",
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                IDLE,
                Map.of());
    }

    public Settings withLanguage(String to) {
        return new Settings(
                version,
                to,
                appearance,
                typeSize,
                motion,
                person,
                store,
                lists,
                printing,
                views,
                recent,
                uses,
                folders,
                idleMinutes,
                others);
    }

    public Settings withAppearance(Appearance to) {
        return new Settings(
                version,
                language,
                to,
                typeSize,
                motion,
                person,
                store,
                lists,
                printing,
                views,
                recent,
                uses,
                folders,
                idleMinutes,
                others);
    }

    public Settings withTypeSize(int to) {
        return new Settings(
                version,
                language,
                appearance,
                to,
                motion,
                person,
                store,
                lists,
                printing,
                views,
                recent,
                uses,
                folders,
                idleMinutes,
                others);
    }

    public Settings withMotion(Motion to) {
        return new Settings(
                version,
                language,
                appearance,
                typeSize,
                to,
                person,
                store,
                lists,
                printing,
                views,
                recent,
                uses,
                folders,
                idleMinutes,
                others);
    }

    public Settings withPerson(String to) {
        return new Settings(
                version,
                language,
                appearance,
                typeSize,
                motion,
                to,
                store,
                lists,
                printing,
                views,
                recent,
                uses,
                folders,
                idleMinutes,
                others);
    }

    public Settings withIdleMinutes(int to) {
        return new Settings(
                version,
                language,
                appearance,
                typeSize,
                motion,
                person,
                store,
                lists,
                printing,
                views,
                recent,
                uses,
                folders,
                to,
                others);
    }

    public Settings withStore(String to) {
        return new Settings(
                version,
                language,
                appearance,
                typeSize,
                motion,
                person,
                to,
                lists,
                printing,
                views,
                recent,
                uses,
                folders,
                idleMinutes,
                others);
    }

    public Settings withList(String name, ListLayout layout) {
        var changed = new LinkedHashMap<>(lists);
        if (layout.equals(ListLayout.OWN)) {
            changed.remove(name);
        } else {
            changed.put(name, layout);
        }
        return new Settings(
                version,
                language,
                appearance,
                typeSize,
                motion,
                person,
                store,
                changed,
                printing,
                views,
                recent,
                uses,
                folders,
                idleMinutes,
                others);
    }

    public Settings withPrinting(String name, PrintChoice choice) {
        var changed = new LinkedHashMap<>(printing);
        changed.put(name, choice);
        return new Settings(
                version,
                language,
                appearance,
                typeSize,
                motion,
                person,
                store,
                lists,
                changed,
                views,
                recent,
                uses,
                folders,
                idleMinutes,
                others);
    }

    /// Lets a list open with a saved view.
    ///
    /// @param id of the view; empty for none
    public Settings withView(String list, String id) {
        var changed = new LinkedHashMap<>(views);
        if (id.isEmpty()) {
            changed.remove(list);
        } else {
            changed.put(list, id);
        }
        return new Settings(
                version,
                language,
                appearance,
                typeSize,
                motion,
                person,
                store,
                lists,
                printing,
                changed,
                recent,
                uses,
                folders,
                idleMinutes,
                others);
    }

    public Settings withRecent(List<String> to) {
        return new Settings(
                version,
                language,
                appearance,
                typeSize,
                motion,
                person,
                store,
                lists,
                printing,
                views,
                to,
                uses,
                folders,
                idleMinutes,
                others);
    }

    /// Counts a use of a phrase.
    public Settings withUse(String phrase) {
        var changed = new LinkedHashMap<>(uses);
        changed.merge(phrase, 1, Integer::sum);
        return new Settings(
                version,
                language,
                appearance,
                typeSize,
                motion,
                person,
                store,
                lists,
                printing,
                views,
                recent,
                changed,
                folders,
                idleMinutes,
                others);
    }

    /// Keeps a folder that was chosen.
    ///
    /// @param what the folder is for, for ever
    public Settings withFolder(String what, String folder) {
        var changed = new LinkedHashMap<>(folders);
        changed.put(what, folder);
        return new Settings(
                version,
                language,
                appearance,
                typeSize,
                motion,
                person,
                store,
                lists,
                printing,
                views,
                recent,
                uses,
                changed,
                idleMinutes,
                others);
    }
}
