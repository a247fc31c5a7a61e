/**
 * What both APIs share, as a Spring Boot auto-configuration. An operation looks like this:
 *
 * <pre>{@code
 * record ChangeSeats(@Positive int seats, @PastOrPresent LocalDate on) {}
 *
 * @PostMapping("/{id}/seats")
 * @Requires(Permission.CHANGE_SEATS)
 * ResponseEntity<CommandAnswer> changeSeats(@PathVariable WorkshopId id, @RequestBody ChangeSeats body, CommandCall call) {…}
 *
 * @GetMapping
 * @Requires(Permission.READ_WORKSHOPS)
 * ResponseEntity<ListPage<Item>> list(PageQuery page, AtLeast atLeast, @RequestParam Optional<PrisonId> prison) {…}
 * }</pre>
 *
 * <p>By then the caller is known and has the role, ids and values have the right form, and whatever is wrong was answered.
 */
@NullMarked
package org.golrizan.api;

import org.jspecify.annotations.NullMarked;
