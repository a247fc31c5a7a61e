package org.golrizan.domain.donations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PersistentMapTest {

  @Test
  void itAnswersAsATreeMapDoesWhateverIsPutAndRemoved() {
    long seed = Long.getLong("golrizan.test.seed", System.nanoTime());
    System.out.println("PersistentMapTest: golrizan.test.seed=" + seed);
    Random random = new Random(seed);
    PersistentMap<Long, Integer> map = PersistentMap.empty();
    TreeMap<Long, Integer> expected = new TreeMap<>();
    for (int step = 0; step < 20_000; step++) {
      long key = random.nextInt(500);
      if (random.nextInt(5) < 3) {
        map = map.put(key, step);
        expected.put(key, step);
      } else {
        map = map.remove(key);
        expected.remove(key);
      }
      long probe = random.nextInt(500);
      assertThat(map.get(probe).orElse(null)).isEqualTo(expected.get(probe));
      assertThat(map.size()).isEqualTo(expected.size());
      assertThat(map.isEmpty()).isEqualTo(expected.isEmpty());
      if (!expected.isEmpty()) {
        assertThat(map.firstKey()).isEqualTo(expected.firstKey());
      }
    }
    PersistentMap<Long, Integer> rebuilt = PersistentMap.empty();
    for (Map.Entry<Long, Integer> entry : expected.descendingMap().entrySet()) {
      rebuilt = rebuilt.put(entry.getKey(), entry.getValue());
    }
    assertThat(rebuilt).as("the order of entry leaves no trace").isEqualTo(map);
    assertThat(map.toMap().entrySet()).containsExactlyElementsOf(expected.entrySet());
    assertThat(PersistentMap.copyOf(expected)).isEqualTo(map);
  }

  @Test
  void aChangeLeavesTheMapItWasMadeFromAlone() {
    PersistentMap<Long, String> one = PersistentMap.<Long, String>empty().put(1L, "a");
    PersistentMap<Long, String> changed = one.put(1L, "b").put(2L, "c").remove(1L);
    assertThat(one.get(1L)).contains("a");
    assertThat(one.size()).isEqualTo(1);
    assertThat(changed.contains(1L)).isFalse();
    assertThat(changed.get(2L)).contains("c");
  }

  @Test
  void keysInAscendingOrderDoNotMakeAListThatIsTooDeepToDescend() {
    PersistentMap<Long, Integer> map = PersistentMap.empty();
    for (int i = 0; i < 200_000; i++) {
      map = map.put((long) i, i);
    }
    assertThat(map.size()).isEqualTo(200_000);
    assertThat(map.get(199_999L)).contains(199_999);
  }

  @Test
  void anEmptyMapHasNoFirstKey() {
    assertThatThrownBy(() -> PersistentMap.<Long, String>empty().firstKey()).isInstanceOf(NoSuchElementException.class);
  }
}
