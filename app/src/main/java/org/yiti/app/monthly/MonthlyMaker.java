package org.yiti.app.monthly;

import static org.yiti.app.document.letter.PlaceFilling.numbered;
import static org.yiti.app.monthly.MonthlyPaper.CHINESE;
import static org.yiti.app.monthly.MonthlyPlace.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.letter.Filling;
import org.yiti.app.document.letter.Filling.Value;
import org.yiti.app.document.letter.Letters;
import org.yiti.app.document.letter.PlaceFilling;
import org.yiti.app.pack.EditedPack;
import org.yiti.app.pack.Pack;
import org.yiti.app.pack.PackMaker;
import org.yiti.app.pack.PackPage;
import org.yiti.app.pack.PackSource;
import org.yiti.app.pack.Part;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.meeting.Standings;
import org.yiti.model.pack.PageKind;
import org.yiti.model.supervision.ItemLights;

/// Makes the papers of a month out of what its material is made of, with the words that the office gave it there.
public final class MonthlyMaker {
    private final PackSource source;
    private final byte[] template;
    private final MonthlyPaper paper;
    private final LocalDate today;
    private final FontFiles fonts = new FontFiles();

    /// @param source in Chinese
    /// @param template the office's docx
    /// @param today the date of the paper
    public MonthlyMaker(PackSource source, MonthlyPaper paper, byte[] template, LocalDate today) {
        this.source = source;
        this.paper = paper;
        this.template = template;
        this.today = today;
    }

    /// @throws YitiException if the template cannot be read
    public Letters.Made docx(Progress progress) throws YitiException {
        var edited = new PackMaker(source).edited(progress);
        return told(edited, new Letters(fonts).docx(template, filling(edited.pack())));
    }

    /// @throws YitiException as for the text document, or if a character is in no font
    public Letters.Made pdf(Progress progress) throws YitiException {
        var edited = new PackMaker(source).edited(progress);
        return told(
                edited,
                new Letters(fonts).pdf(template, filling(edited.pack()), CHINESE.label(paper)));
    }

    /// What nobody looked at comes first: words of the office that the data have left, and numbers that no figure has.
    private Letters.Made told(EditedPack edited, Letters.Made made) {
        var notes = new ArrayList<>(edited.said());
        if (paper == MonthlyPaper.CIRCULAR) {
            notes.add(Sentence.of("monthly.note.approval"));
        }
        notes.addAll(made.notes());
        return new Letters.Made(made.bytes(), made.pages(), notes);
    }

    private Filling filling(Pack pack) {
        var sentences = new MonthlySentences(source.at(), source.month());
        var lists = new EnumMap<MonthlyList, List<Map<MonthlyPlace, Value>>>(MonthlyList.class);
        lists.put(MonthlyList.FOCUS, numbered(ROW_NUMBER, focus(pack)));
        lists.put(MonthlyList.OVERDUE, numbered(ROW_NUMBER, overdue(sentences)));
        lists.put(MonthlyList.UNITS, units(sentences));
        var decisions = decisions();
        lists.put(
                MonthlyList.DECISIONS,
                numbered(
                        ROW_NUMBER,
                        decisions.stream()
                                .filter(stands -> stands.standing().open())
                                .map(this::row)
                                .toList()));
        return PlaceFilling.of(
                MonthlyPlace.class, MonthlyList.class, facts(pack, sentences, decisions), lists);
    }

    private Map<MonthlyPlace, Value> facts(
            Pack pack, MonthlySentences sentences, List<Standings.Stands> decisions) {
        var facts = new EnumMap<MonthlyPlace, Value>(MonthlyPlace.class);
        put(facts, OFFICE, source.office());
        put(facts, NUMBER, CHINESE.tr("monthly.number", today.getYear()));
        put(facts, DATE, day(today));
        put(facts, PROGRAMME, source.at().book().programme().name());
        put(
                facts,
                MONTH,
                CHINESE.tr(
                        "monthly.month", source.month().getYear(), source.month().getMonthValue()));
        put(facts, DATA_DAY, day(source.at().asOf()));
        put(facts, DATA_NOTE, pack.heading().standing());
        put(facts, OVERALL, said(pack, PageKind.OVERALL));
        put(facts, VOLUMES, said(pack, PageKind.VOLUMES));
        put(facts, LIGHTS, sentences.lights());
        put(facts, LEADERS, sentences.leaders());
        put(facts, LAGGARDS, sentences.laggards());
        put(facts, LATE, sentences.overdue());
        put(facts, SILENT, sentences.silent());
        put(facts, NEXT_DUE, sentences.next());
        put(facts, RANKED, said(pack, PageKind.RANKING));
        put(facts, DECIDED, decided(decisions));
        put(facts, DEMANDS, sentences.demands());
        return facts;
    }

    /// What the pages of a kind say, each sentence a paragraph of its own.
    private static String said(Pack pack, PageKind kind) {
        return pack.pages().stream()
                .filter(page -> page.kind() == kind)
                .map(MonthlyMaker::said)
                .collect(Collectors.joining("\n"));
    }

    private static String said(PackPage page) {
        var lines = new ArrayList<String>();
        lines.add(CHINESE.tr("monthly.stop", page.title().words()));
        for (Part part : page.parts()) {
            switch (part) {
                case Part.Head(var said) -> lines.add(CHINESE.tr("monthly.head", said.words()));
                case Part.Line(var said) -> lines.add(said.words());
                case Part.Charts _, Part.Grid _ -> {}
            }
        }
        return String.join("\n", lines);
    }

    private static List<Map<MonthlyPlace, Value>> focus(Pack pack) {
        var rows = new ArrayList<Map<MonthlyPlace, Value>>();
        for (PackPage page : pack.pages()) {
            if (page.kind() == PageKind.FOCUS) {
                var row = new EnumMap<MonthlyPlace, Value>(MonthlyPlace.class);
                put(row, ISSUE, said(page));
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Map<MonthlyPlace, Value>> overdue(MonthlySentences sentences) {
        var rows = new ArrayList<Map<MonthlyPlace, Value>>();
        for (var task : sentences.late()) {
            var row = new EnumMap<MonthlyPlace, Value>(MonthlyPlace.class);
            put(row, TASK_NO, task.no());
            put(row, TASK, task.content());
            put(row, UNIT, sentences.unit(task));
            put(row, DUE, Objects.toString(task.dueDate(), ""));
            put(row, DAYS, Long.toString(sentences.days(task)));
            rows.add(row);
        }
        return rows;
    }

    private List<Map<MonthlyPlace, Value>> units(MonthlySentences sentences) {
        var rows = new ArrayList<Map<MonthlyPlace, Value>>();
        for (var rate : sentences.ranked()) {
            var row = new EnumMap<MonthlyPlace, Value>(MonthlyPlace.class);
            put(row, RANK, Integer.toString(rate.rank()));
            put(row, UNIT, source.at().units().label(rate.unit()));
            put(row, DONE, rate.figure().numerator().toPlainString());
            put(row, ALL, rate.figure().denominator().toPlainString());
            put(row, RATE, CHINESE.say(rate.figure().words()));
            rows.add(row);
        }
        return rows;
    }

    /// What meetings that were held by the date of the data decided, and how it stands.
    private List<Standings.Stands> decisions() {
        var at = source.at();
        var standings =
                new Standings(
                        source.meetings(),
                        at.lights(),
                        new ItemLights(at.asOf(), at.calendar(), at.lights().rule().dueSoonDays()));
        return standings.of(source.meetings().decidedBefore(at.asOf().plusDays(1)));
    }

    private static String decided(List<Standings.Stands> decisions) {
        var rate = Standings.rate(decisions);
        return rate.of() == 0
                ? CHINESE.tr("monthly.decided.none")
                : CHINESE.tr("monthly.decided", rate.of(), rate.done(), rate.of() - rate.done());
    }

    private Map<MonthlyPlace, Value> row(Standings.Stands stands) {
        var row = new EnumMap<MonthlyPlace, Value>(MonthlyPlace.class);
        put(row, DECISION, stands.decision().text());
        put(row, UNIT, source.at().units().label(stands.decision().unit()));
        put(row, DUE, Objects.toString(stands.decision().due(), ""));
        put(row, STANDING, CHINESE.label(stands.standing()));
        put(row, WHY, CHINESE.say(stands.why()));
        return row;
    }

    private static String day(LocalDate day) {
        return CHINESE.tr("paper.day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static void put(Map<MonthlyPlace, Value> row, MonthlyPlace place, String words) {
        row.put(place, new Value.Words(words));
    }
}
