package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ContactsTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    @Test
    void theBusinessDateIsThatOfTheContactButNeverThatOfTheList() {
        assertThat(contact("2026-11-17", "2026-11-18T09:00", "CALL").businessDate())
                .hasToString("2026-11-18");
        assertThat(contact("2026-11-17", "2026-11-19T00:00", "CALL").businessDate())
                .hasToString("2026-11-19");
        assertThat(contact("2026-11-17", "2026-11-17T23:59", "CALL").businessDate())
                .hasToString("2026-11-18");
    }

    @Test
    void aDayKnowsTheContactsUpToIt() {
        OracleContact known = contact("2026-11-19", "2026-11-20T23:59", "CALL");
        OracleContact later = contact("2026-11-20", "2026-11-20T09:00", "CALL");
        assertThat(Contacts.upTo(DAY, List.of(known, later), Identities.NONE).of("C1"))
                .containsExactly(known);
    }

    @Test
    void theLastIsByBusinessDateThenTimeThenList() {
        OracleContact backdated = contact("2026-11-18", "2026-11-10T09:00", "CALL");
        OracleContact earlier = contact("2026-11-16", "2026-11-18T12:00", "CALL");
        OracleContact olderList = contact("2026-11-16", "2026-11-19T09:00", "CALL");
        OracleContact newerList = contact("2026-11-17", "2026-11-19T09:00", "CALL");
        assertThat(last(backdated, earlier)).isEqualTo(backdated);
        assertThat(last(olderList, backdated)).isEqualTo(olderList);
        assertThat(last(newerList, olderList)).isEqualTo(newerList);
        assertThat(last(olderList, newerList)).isEqualTo(newerList);
    }

    @Test
    void anAttemptIsNoContact() {
        OracleContact call = contact("2026-11-16", "2026-11-17T09:00", "CALL");
        OracleContact attempt = contact("2026-11-17", "2026-11-18T09:00", "NO_ANSWER");
        assertThat(last(call, attempt)).isEqualTo(call);
        Contacts contacts = Contacts.upTo(DAY, List.of(call, attempt), Identities.NONE);
        assertThat(contacts.answeredFrom(LocalDate.parse("2026-11-17"), "C1")).isTrue();
        assertThat(contacts.answeredFrom(LocalDate.parse("2026-11-18"), "C1")).isFalse();
        assertThat(contacts.last("C2")).isNull();
    }

    private static OracleContact last(OracleContact... contacts) {
        return Objects.requireNonNull(
                Contacts.upTo(DAY, List.of(contacts), Identities.NONE).last("C1"));
    }

    private static OracleContact contact(String listDay, String at, String method) {
        return new OracleContact("C1", LocalDate.parse(listDay), LocalDateTime.parse(at), method, null, null);
    }
}
