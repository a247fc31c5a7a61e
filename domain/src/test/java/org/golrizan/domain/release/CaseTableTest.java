package org.golrizan.domain.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.junit.jupiter.api.Test;

class CaseTableTest {

  private static final Path DOCUMENT = Path.of("../docs/release-case.md");

  @Test
  void theTableHasEveryStageAndEveryEvent() {
    assertThat(CaseTable.stages().keySet()).containsExactly(ReleaseCaseStage.values());
    Set<Class<?>> asked = new HashSet<>(CaseTable.events().stream().<Class<?>>map(Object::getClass).toList());
    asked.add(ReleaseCaseEvent.Opened.class);
    assertThat(asked).containsExactlyInAnyOrder(ReleaseCaseEvent.class.getPermittedSubclasses());
  }

  @Test
  void aReleaseIsGrantedAtOneStageAloneAndLedToByNoSideExit() {
    CaseTable.stages().forEach((stage, state) -> {
      for (ReleaseCaseEvent event : CaseTable.events()) {
        String cell = CaseTable.cell(state, event);
        if (event instanceof ReleaseCaseEvent.Granted) {
          assertThat(cell.equals("**GRANTED**")).as("%s", stage).isEqualTo(stage == ReleaseCaseStage.APPROVED);
        }
        if (event instanceof ReleaseCaseEvent.Approved) {
          assertThat(cell.equals("**APPROVED**")).as("%s", stage).isEqualTo(stage == ReleaseCaseStage.APPROVAL_ASKED);
        }
        if (event instanceof ReleaseCaseEvent.ApprovalAsked) {
          assertThat(cell.equals("**APPROVAL_ASKED**")).as("%s", stage).isEqualTo(stage == ReleaseCaseStage.COVERED);
        }
      }
    });
  }

  /** {@code -Dgolrizan.docs.write=true} writes it anew. */
  @Test
  void theDocumentIsUpToDate() throws IOException {
    if (Boolean.getBoolean("golrizan.docs.write")) {
      Files.writeString(DOCUMENT, CaseTable.document());
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(CaseTable.document());
  }
}
