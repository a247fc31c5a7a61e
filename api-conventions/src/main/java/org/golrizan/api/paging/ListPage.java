package org.golrizan.api.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param items in the list's order
 * @param next  the cursor of the next page; absent on the last one
 * @param asOf  the position the view had reached
 */
public record ListPage<T>(List<T> items, @JsonInclude(Include.NON_EMPTY) Optional<String> next, long asOf) {

  public ListPage {
    items = List.copyOf(items);
  }
}
