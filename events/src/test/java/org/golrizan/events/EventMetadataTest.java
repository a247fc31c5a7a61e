package org.golrizan.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventMetadataTest {

  @Test
  void theKeysAreStoredForEverAndStayAsTheyAre() throws IllegalAccessException {
    List<Object> keys = new ArrayList<>();
    for (Field field : EventMetadata.class.getFields()) {
      assertThat(Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers())).isTrue();
      keys.add(field.get(null));
    }
    assertThat(keys).containsExactlyInAnyOrder(
        "actor", "role", "scope", "reason", "correlationId", "causationId", "clientRequestId");
  }
}
