package org.golrizan.query.owngifts;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.query.donations.Donation;

/**
 * A gift as its giver sees it, in rials: where every rial is, and nothing of whom it helped.
 *
 * @param receipt     what the gift is known by
 * @param pending     the bank has not cleared it
 * @param unallocated cleared, and waits for somebody to be helped
 * @param setAside    set aside
 * @param paid        arrived
 * @param uses        what it was used for, one for each purpose and province
 * @param freed       how many people were released whose debts it helped to settle
 */
public record OwnGift(
    String receipt,
    String fund,
    String fundPersianName,
    String fundEnglishName,
    LocalDate receivedOn,
    Donation.Status status,
    long amount,
    long pending,
    long refunded,
    long unallocated,
    long setAside,
    long paid,
    List<Use> uses,
    int freed) {

  /** What a gift is used for. */
  public enum Purpose {
    RELEASE,
    AID
  }

  /** @param amount rials */
  public record Use(Purpose purpose, String province, Donation.Where where, long amount) {}
}
