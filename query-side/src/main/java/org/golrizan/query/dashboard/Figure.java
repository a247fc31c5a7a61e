package org.golrizan.query.dashboard;

import java.util.Arrays;
import java.util.Locale;
import org.golrizan.events.release.SettlementChannel;

/** A headline figure. Its name and definition, in both languages, are in the bundle golrizan-dashboard under its code. */
public enum Figure {
  FAMILIES_COVERED(Kind.STOCK, Unit.FAMILIES),
  PRISONERS_IN_WORK(Kind.STOCK, Unit.PERSONS),
  RELEASES(Kind.FLOW, Unit.PERSONS),
  PLEDGED(Kind.FLOW, Unit.RIALS),
  RECEIVED(Kind.FLOW, Unit.RIALS),
  CLEARED(Kind.FLOW, Unit.RIALS),
  ALLOCATED(Kind.FLOW, Unit.RIALS),
  PAID(Kind.FLOW, Unit.RIALS),
  SETTLED_BY_FORGIVENESS(Kind.FLOW, Unit.RIALS),
  SETTLED_BY_INSOLVENCY_RELIEF(Kind.FLOW, Unit.RIALS),
  SETTLED_BY_OWN_CONTRIBUTION(Kind.FLOW, Unit.RIALS),
  SETTLED_BY_BANK_LOAN(Kind.FLOW, Unit.RIALS),
  SETTLED_BY_DONATIONS(Kind.FLOW, Unit.RIALS);

  /** How a figure relates to time. */
  public enum Kind {
    /** What there is at a moment: begun minus ended. A month shows what there was at its end. */
    STOCK,
    /** What happened: a month shows what happened in it. */
    FLOW
  }

  /** What is counted. */
  public enum Unit {
    PERSONS,
    FAMILIES,
    RIALS
  }

  private final Kind kind;
  private final Unit unit;

  Figure(Kind kind, Unit unit) {
    this.kind = kind;
    this.unit = unit;
  }

  public Kind kind() {
    return kind;
  }

  public Unit unit() {
    return unit;
  }

  /** Whether it counts people, so that small numbers might point to someone. */
  public boolean countsPeople() {
    return unit != Unit.RIALS;
  }

  /** Whether it is what releases were made of, so that a single release would show one person's debts. */
  public boolean isOfReleases() {
    return name().startsWith("SETTLED_BY_");
  }

  /** The name in the API and in the store, for example {@code familiesCovered}. */
  public String code() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder code = new StringBuilder(words[0]);
    Arrays.stream(words).skip(1).forEach(word -> code.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
    return code.toString();
  }

  static Figure settledBy(SettlementChannel channel) {
    return valueOf("SETTLED_BY_" + channel.name());
  }
}
