package org.golrizan.query.publiccampaigns;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.golrizan.api.waiting.AtLeast;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The gatherings, for everybody. */
@RestController
@RequestMapping("/api/v1/dashboard/campaigns")
@Tag(name = "dashboard")
class PublicCampaignsController {

  private final CampaignsForAll campaigns;

  PublicCampaignsController(CampaignsForAll campaigns) {
    this.campaigns = campaigns;
  }

  @GetMapping
  @Operation(operationId = "listPublicCampaigns",
      summary = "Gatherings with goal, pledged, received, allocated and paid; what would point to somebody is absent")
  ResponseEntity<PublicCampaigns> list(AtLeast atLeast) {
    PublicCampaigns all = campaigns.get(atLeast);
    return ResponseEntity.ok().header(AtLeast.POSITION_HEADER, Long.toString(all.asOf())).body(all);
  }
}
