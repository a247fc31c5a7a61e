package org.golrizan.command.donations;

import static org.golrizan.command.donations.BenefactorShell.BENEFACTOR;
import static org.golrizan.command.donations.CampaignShell.CAMPAIGN;
import static org.golrizan.command.donations.FundShell.FUND;

import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.donations.CampaignCommand;
import org.golrizan.domain.donations.FundCommand;
import org.springframework.stereotype.Component;

/** Funds, and the campaigns that collect for them. */
@Component
class FundHandler {

  private final Streams streams;
  private final Gate gate;
  private final Funds funds;

  FundHandler(Streams streams, Gate gate, Funds funds) {
    this.streams = streams;
    this.gate = gate;
    this.funds = funds;
  }

  @CommandHandler
  void handle(FundCommand.Open command, CommandContext context) {
    gate.require(context.actor(), Permission.OPEN_FUND, new Place.InProvince(command.province()));
    command.founder().ifPresent(founder -> streams.requireReference(BENEFACTOR.at(founder), "/founder"));
    streams.decide(FUND.at(command.fundId()), command);
  }

  @CommandHandler
  void handle(FundCommand.AdoptTerms command, CommandContext context) {
    var fund = FUND.at(command.fundId());
    streams.address(fund, context.seen());
    gate.require(context.actor(), Permission.ADOPT_FUND_TERMS, funds.place(command.fundId(), ""));
    streams.decide(fund, command);
  }

  @CommandHandler
  void handle(CampaignCommand.Open command, CommandContext context) {
    gate.require(context.actor(), Permission.OPEN_CAMPAIGN, funds.place(command.fundId(), "/fundId"));
    streams.decide(CAMPAIGN.at(command.campaignId()), command);
  }
}
