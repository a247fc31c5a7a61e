package org.golrizan.query.campaigns;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.golrizan.query.funds.Fund;

/**
 * A gathering with the money of its fund, in rials.
 *
 * @param pledged   promised, and neither cancelled nor written off
 * @param received  came in and did not bounce
 * @param cleared   cleared by the bank
 * @param refunded  went back to benefactors
 * @param allocated set aside for debt claims and aid
 * @param paid      reached creditors
 */
record CampaignMoney(
    @JsonUnwrapped Campaign campaign, long pledged, long received, long cleared, long refunded, long allocated, long paid) {

  static CampaignMoney of(Campaign campaign, Fund fund) {
    return new CampaignMoney(campaign, fund.pledged(), fund.received(), fund.cleared(), fund.refunded(), fund.allocated(), fund.paid());
  }
}
