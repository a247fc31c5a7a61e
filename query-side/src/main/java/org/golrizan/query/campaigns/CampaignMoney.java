package org.golrizan.query.campaigns;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.golrizan.query.funds.Fund;

/**
 * A gathering with the money of its fund, in rials.
 *
 * @param pledged   promised and not cancelled
 * @param received  came in and did not bounce
 * @param cleared   cleared by the bank
 * @param allocated set aside for debt claims
 * @param paid      reached creditors
 */
record CampaignMoney(
    @JsonUnwrapped Campaign campaign, long pledged, long received, long cleared, long allocated, long paid) {

  static CampaignMoney of(Campaign campaign, Fund fund) {
    return new CampaignMoney(campaign, fund.pledged(), fund.received(), fund.cleared(), fund.allocated(), fund.paid());
  }
}
