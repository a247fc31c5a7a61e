package org.golrizan.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.golrizan.eventstore.Bytes;
import org.junit.jupiter.api.Test;

class CommitmentTest {

  private static final byte[] SALT = new byte[StoredEvent.SALT_LENGTH];

  @Test
  void itIsTheHashOfEveryPartBehindItsLength() throws Exception {
    StoredEvent event = StoredEvent.recorded(
        "id", "fund-1", 258, "fund", "fund.opened", "1", 65_536, Bytes.ofText("{}"), Bytes.ofText("{\"a\":1}"), Bytes.of(SALT));

    String parts = "00000020" + "00".repeat(32)          // salt
        + "00000002" + "6964"                            // id
        + "0000000b" + "66756e642e6f70656e6564"          // fund.opened
        + "00000001" + "31"                              // 1
        + "00000006" + "66756e642d31"                    // fund-1
        + "00000008" + "0000000000000102"                // sequence
        + "00000008" + "0000000000010000"                // time
        + "00000002" + "7b7d"                            // {}
        + "00000007" + "7b2261223a317d";                 // {"a":1}
    byte[] expected = MessageDigest.getInstance("SHA-256").digest(HexFormat.of().parseHex(parts));
    assertThat(event.commitment()).isEqualTo(Bytes.of(expected));
    assertThat(event.keepsItsCommitment()).isTrue();
  }

  @Test
  void whatWasChangedSinceDoesNotKeepIt() {
    StoredEvent event = Samples.event("fund-1", 0);
    StoredEvent changed = new StoredEvent(event.eventId(), event.stream(), event.sequence(), event.aggregateType(), event.name(),
        event.revision(), event.time() + 1, event.metadata(), event.payload(), event.salt(), event.commitment());

    assertThat(changed.keepsItsCommitment()).isFalse();
  }

  @Test
  void aLimitBetweenTwoPartsCannotBeMoved() {
    Bytes salt = Bytes.of(SALT);
    StoredEvent one = StoredEvent.recorded("ab", "s", 0, "", "n", "1", 0, Bytes.EMPTY, Bytes.EMPTY, salt);
    StoredEvent other = StoredEvent.recorded("a", "s", 0, "", "bn", "1", 0, Bytes.EMPTY, Bytes.EMPTY, salt);

    assertThat(one.commitment()).isNotEqualTo(other.commitment());
  }
}
