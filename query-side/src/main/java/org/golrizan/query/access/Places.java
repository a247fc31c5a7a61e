package org.golrizan.query.access;

import java.util.Optional;

/**
 * The fields of a view's documents that say in which place a document lies.
 *
 * @param open whether the documents are the whole organisation's, with nothing personal in them
 */
public record Places(Optional<String> prison, Optional<String> province, Optional<String> association, boolean open) {

  /** Read by staff wherever they are. */
  public static final Places OPEN = new Places(Optional.empty(), Optional.empty(), Optional.empty(), true);

  /** In no place: read only by those whose role holds for the nation. */
  public static final Places NATION = new Places(Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** Documents with a field {@code prison}. */
  public static final Places PRISON = new Places(Optional.of("prison"), Optional.empty(), Optional.empty(), false);

  /** Documents with a field {@code province}. */
  public static final Places PROVINCE = new Places(Optional.empty(), Optional.of("province"), Optional.empty(), false);

  /** Documents with the fields {@code prison} and {@code province}. */
  public static final Places PRISON_AND_PROVINCE =
      new Places(Optional.of("prison"), Optional.of("province"), Optional.empty(), false);

  /** Documents with the fields {@code association} and {@code province}. */
  public static final Places ASSOCIATION_AND_PROVINCE =
      new Places(Optional.empty(), Optional.of("province"), Optional.of("association"), false);
}
