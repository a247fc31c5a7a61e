package org.golrizan.query.owngifts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.query.access.Reads;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A benefactor's own gifts and pledges, for nobody else. */
@RestController
@RequestMapping("/api/v1/my")
@Tag(name = "my")
@Requires(Permission.READ_OWN_GIFTS)
class OwnGiftsController {

  private final OwnGifts gifts;
  private final Reads reads;

  OwnGiftsController(OwnGifts gifts, Reads reads) {
    this.gifts = gifts;
    this.reads = reads;
  }

  /** @param asOf the position that the views had reached */
  record OwnGiftList(List<OwnGift> items, long asOf) {}

  /** @param asOf the position that the views had reached */
  record OwnPledgeList(List<OwnPledge> items, long asOf) {}

  @GetMapping("/gifts")
  @Operation(operationId = "listOwnGifts", summary = "Your gifts and where every rial of them is, latest first")
  ResponseEntity<OwnGiftList> gifts(Actor actor, AtLeast atLeast) {
    long asOf = await(atLeast);
    return answer(new OwnGiftList(gifts.gifts(gifts.own(actor)), asOf), asOf);
  }

  @GetMapping("/pledges")
  @Operation(operationId = "listOwnPledges", summary = "Your pledges, latest first")
  ResponseEntity<OwnPledgeList> pledges(Actor actor, AtLeast atLeast) {
    long asOf = await(atLeast);
    return answer(new OwnPledgeList(gifts.pledges(gifts.own(actor)), asOf), asOf);
  }

  private long await(AtLeast atLeast) {
    return gifts.views().stream().mapToLong(view -> reads.await(view, atLeast)).min().orElseThrow();
  }

  private static <T> ResponseEntity<T> answer(T body, long asOf) {
    return ResponseEntity.ok().header(AtLeast.POSITION_HEADER, Long.toString(asOf)).body(body);
  }
}
