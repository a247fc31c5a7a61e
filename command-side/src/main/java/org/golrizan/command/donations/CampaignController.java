package org.golrizan.command.donations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.command.dispatch.NewId;
import org.golrizan.domain.donations.CampaignCommand;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.CampaignId;
import org.golrizan.events.donations.FundId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns: Golrizan gatherings. */
@RestController
@RequestMapping("/api/v1/campaigns")
@Tag(name = "campaigns")
class CampaignController {

  private final Commands commands;

  CampaignController(Commands commands) {
    this.commands = commands;
  }

  record OpenCampaign(
      FundId fundId,
      String persianName,
      String englishName,
      Province province,
      String city,
      LocalDate from,
      LocalDate to,
      Rial goal) {}

  @PostMapping
  @Requires(Permission.OPEN_CAMPAIGN)
  @Operation(summary = "Open a campaign")
  ResponseEntity<CommandAnswer> open(@RequestBody OpenCampaign body, CommandCall call) {
    CampaignId id = NewId.of(CampaignId::new);
    return commands.create(call, "/api/v1/campaigns/" + id.value(), id, new CampaignCommand.Open(
        id, body.fundId(), body.persianName(), body.englishName(), body.province(), body.city(), body.from(), body.to(),
        body.goal()));
  }
}
