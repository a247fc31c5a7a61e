package org.golrizan.query.campaigns;

import static com.mongodb.client.model.Filters.in;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.events.Province;
import org.golrizan.query.access.Places;
import org.golrizan.query.access.Reads;
import org.golrizan.query.access.ViewApi;
import org.golrizan.query.access.ViewApis;
import org.golrizan.query.access.Where;
import org.golrizan.query.funds.Fund;
import org.golrizan.query.funds.FundsView;
import org.golrizan.query.view.ReadModels;
import org.golrizan.query.view.Stored;
import org.golrizan.query.view.ViewReader;
import org.golrizan.query.view.ViewReader.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gatherings, for all staff: they hold nothing personal. What is joined is as of the older of its two views. */
@RestController
@RequestMapping("/api/v1/campaigns")
@Tag(name = "campaigns")
@Requires(Permission.READ_FUNDS)
class CampaignsController {

  private final ViewApi<Campaign> campaigns;
  private final ViewReader<Fund> funds;
  private final Reads reads;
  private final CampaignsView view;
  private final FundsView fundsView;

  CampaignsController(ViewApis apis, CampaignsView view, FundsView fundsView, Reads reads, ReadModels models) {
    this.campaigns = apis.of(view, "campaign", Places.OPEN);
    this.funds = new ViewReader<>(fundsView, models);
    this.reads = reads;
    this.view = view;
    this.fundsView = fundsView;
  }

  @GetMapping
  @Operation(operationId = "listCampaigns",
      summary = "Gatherings with pledged, received, cleared, allocated and paid rials, latest first")
  ResponseEntity<ListPage<CampaignMoney>> list(
      Actor actor,
      PageQuery page,
      AtLeast atLeast,
      @RequestParam(required = false) @Nullable Province province,
      @RequestParam(required = false) @Nullable UUID fund) {
    long asOf = await(atLeast);
    List<Row<Campaign>> rows = campaigns.rows(actor, page, Where.all()
        .is("province", province == null ? null : province.code())
        .is("fund", fund));
    Map<String, Fund> money = funds(rows.stream().map(Row::content).toList());
    return page.answer(
        rows, row -> List.of(row.id()), row -> CampaignMoney.of(row.content(), fund(money, row.content())), asOf);
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getCampaign", summary = "One gathering; its ETag is the version that If-Match of a command compares")
  ResponseEntity<CampaignMoney> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    long asOf = await(atLeast);
    Stored<Campaign> campaign = campaigns.find(actor, id);
    Map<String, Fund> money = funds(List.of(campaign.content()));
    return ViewApi.answer(campaign, CampaignMoney.of(campaign.content(), fund(money, campaign.content())), asOf);
  }

  private long await(AtLeast atLeast) {
    return Math.min(reads.await(view.name(), atLeast), reads.await(fundsView.name(), atLeast));
  }

  private Map<String, Fund> funds(List<Campaign> of) {
    return funds.all(in("_id", of.stream().map(Campaign::fund).distinct().toList())).stream()
        .collect(Collectors.toMap(Fund::id, Function.identity()));
  }

  /** The view of funds may be behind that of campaigns by the very fund. */
  private static Fund fund(Map<String, Fund> money, Campaign campaign) {
    return money.getOrDefault(campaign.fund(), Fund.empty(campaign.fund()));
  }
}
