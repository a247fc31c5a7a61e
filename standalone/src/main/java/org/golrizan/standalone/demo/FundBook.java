package org.golrizan.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.golrizan.events.Province;

/**
 * The funds and what they can spend: one general fund a province, and one for each campaign. Money that clears in a quarter is
 * spent in later ones, so that a fund's oldest money never clears after the day it is set aside.
 */
final class FundBook {

  /** @param number from 0 over all funds, general ones first */
  record Fund(int number, Province province) {

    Ref id() {
      return Ref.lasting("fund", number);
    }
  }

  /** A Golrizan gathering. */
  record Campaign(int number, Fund fund, Places.City city, int quarter, LocalDate from, LocalDate to) {}

  private final List<Fund> general = new ArrayList<>();
  private final List<Campaign> campaigns = new ArrayList<>();
  private final long[] free;

  FundBook(DemoWorld world) {
    for (Province province : Province.values()) {
      general.add(new Fund(general.size(), province));
    }
    List<Province> largest = world.places().largestFirst();
    for (int number = 0; number < world.size().campaigns(); number++) {
      Dice dice = world.dice("campaign-plan", number);
      int turn = number / DemoTime.QUARTERS;
      int quarter = number % DemoTime.QUARTERS;
      Province province = largest.get((turn * DemoTime.QUARTERS + quarter) % largest.size());
      List<Places.City> cities = world.places().cities(province);
      LocalDate from = world.time().startOf(quarter).plusDays(dice.between(3, 30));
      campaigns.add(new Campaign(number, new Fund(general.size() + number, province),
          cities.get(turn * DemoTime.QUARTERS / largest.size() % cities.size()), quarter, from,
          from.plusDays(dice.between(20, 45))));
    }
    this.free = new long[general.size() + campaigns.size()];
  }

  List<Fund> general() {
    return general;
  }

  Fund general(Province province) {
    return general.stream().filter(fund -> fund.province() == province).findFirst().orElseThrow();
  }

  List<Campaign> campaigns() {
    return campaigns;
  }

  /** The campaign that a province has in a quarter, if it has one. */
  Optional<Campaign> campaign(Province province, int quarter) {
    return campaigns.stream()
        .filter(campaign -> campaign.quarter() == quarter && campaign.fund().province() == province).findFirst();
  }

  /** The funds that a province's release cases may draw on, campaigns' first. */
  List<Fund> of(Province province) {
    List<Fund> funds = new ArrayList<>();
    campaigns.stream().map(Campaign::fund).filter(fund -> fund.province() == province).forEach(funds::add);
    funds.add(general(province));
    return funds;
  }

  /** A donation was cleared. */
  void credit(Fund fund, long amount) {
    free[fund.number()] += amount;
  }

  /** Takes up to an amount out of a fund; 0 if it has nothing left. */
  long take(Fund fund, long most) {
    long taken = Math.min(most, free[fund.number()]);
    free[fund.number()] -= taken;
    return taken;
  }
}
