package org.golrizan.maintenance;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

final class Positions {

  private Positions() {}

  static OptionalLong of(@Nullable Long position) {
    if (position == null) {
      return OptionalLong.empty();
    }
    if (position < 1) {
      throw new ToolException(ToolTrouble.NOT_A_POSITION, "position", position);
    }
    return OptionalLong.of(position);
  }
}
