package io.gridbook.worklist;

import static io.gridbook.workbook.Column.printed;
import static io.gridbook.workbook.Column.screen;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Look;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a customer's archive, as the manual lists them: those for the visit on paper, the others on the screen. */
final class ArchiveColumns {
    private static final double SERVICES = 58;

    private final Words words;
    private final CommonColumns common;
    private final ArchiveLines lines;

    ArchiveColumns(WorkListDay edition, Words words) {
        this.words = words;
        this.common = new CommonColumns(edition, words);
        this.lines = new ArchiveLines(words);
    }

    List<Column<ArchiveRow>> columns() {
        List<Column<ArchiveRow>> columns = new ArrayList<>();
        columns.add(common.number(row -> (long) row.number()));
        columns.add(printed(heading("customer"), 16, row -> Cell.text(row.name(), Look.NAME)));
        columns.add(printed(heading("phone"), 15, row -> Cell.text(row.callNumber(), Look.IDENTIFIER)));
        columns.add(printed(heading("address"), 30, row -> Cell.text(address(row))));
        columns.add(printed(heading("birthday"), 12, row -> Cell.day(row.care().birthday())));
        columns.add(printed(heading("employer"), 16, row -> Cell.text(row.employer())));
        columns.add(printed(heading("services-held"), SERVICES, row -> Cell.text(lines.services(row, SERVICES))));
        columns.add(printed(heading("device"), 14, row -> Cell.text(lines.devices(row))));
        columns.add(printed(heading("arpu"), 11, row -> Cell.money(row.arpu())));
        columns.add(common.tierWord(ArchiveRow::tier));
        columns.add(printed(heading("last-contact"), 12, row -> Cell.day(lastContact(row))));
        columns.addAll(onScreen());
        return columns;
    }

    private List<Column<ArchiveRow>> onScreen() {
        return List.of(
                word("id-type", 12, row -> words.name("id-type", row.idType())),
                identifier("id-number", 21, ArchiveRow::maskedIdNumber),
                word("customer-class", 9, row -> words.name("customer-class", row.customerClass())),
                word("customer-kind", 12, row -> words.name("customer-kind", row.customerKind())),
                text("contact-name", 12, ArchiveRow::contactName),
                identifier("contact-phone", 16, ArchiveRow::phone),
                identifier("contact-mobile", 16, ArchiveRow::mobile),
                identifier("other-contact", 18, ArchiveRow::otherContact),
                text("building", 18, ArchiveRow::building),
                text("unit-room", 16, ArchiveRow::unitRoom),
                text("job-title", 14, ArchiveRow::jobTitle),
                identifier("member-card", 16, ArchiveRow::memberCard),
                text("interests", 20, ArchiveRow::interests),
                screen(heading("spend-month"), 12, row -> Cell.money(row.spend())),
                screen(heading("opened"), 12, row -> Cell.day(row.firstOpenedOn())),
                text("bundle", 18, lines::bundles),
                screen(heading("last-call"), 12, row -> Cell.day(row.care().lastCall())),
                screen(heading("last-visit"), 12, row -> Cell.day(row.care().lastVisit())),
                text("archive-remark", 26, ArchiveRow::remark));
    }

    /** The address as it stands, else building and room. */
    private static String address(ArchiveRow row) {
        return row.address() != null
                ? row.address()
                : Stream.of(row.building(), row.unitRoom())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    private static @Nullable LocalDate lastContact(ArchiveRow row) {
        LocalDate call = row.care().lastCall();
        LocalDate visit = row.care().lastVisit();
        return call == null || (visit != null && visit.isAfter(call)) ? visit : call;
    }

    private Column<ArchiveRow> word(String heading, double width, Function<ArchiveRow, @Nullable String> text) {
        return screen(heading(heading), width, row -> Cell.text(text.apply(row), Look.WORD));
    }

    private Column<ArchiveRow> text(String heading, double width, Function<ArchiveRow, @Nullable String> text) {
        return screen(heading(heading), width, row -> Cell.text(text.apply(row)));
    }

    private Column<ArchiveRow> identifier(String heading, double width, Function<ArchiveRow, @Nullable String> text) {
        return screen(heading(heading), width, row -> Cell.text(text.apply(row), Look.IDENTIFIER));
    }

    private String heading(String column) {
        return common.heading(column);
    }
}
