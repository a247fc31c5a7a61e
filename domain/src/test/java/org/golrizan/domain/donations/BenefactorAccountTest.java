package org.golrizan.domain.donations;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.donations.Gifts.BENEFACTOR;
import static org.golrizan.domain.donations.Gifts.DAY;
import static org.golrizan.domain.donations.Gifts.TREASURER;
import static org.golrizan.domain.donations.Gifts.day;

import java.util.UUID;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.BenefactorAccountEvent;
import org.golrizan.events.donations.BenefactorAccountId;
import org.golrizan.events.donations.BenefactorId;
import org.junit.jupiter.api.Test;

class BenefactorAccountTest {

  private static final StaffId LOGIN = new StaffId("somebody");
  private static final BenefactorAccountId ACCOUNT = BenefactorAccountId.of(LOGIN);
  private static final BenefactorId OTHER = new BenefactorId(new UUID(0, 99));
  private static final BenefactorAccountEvent LINKED = new BenefactorAccountEvent.Linked(ACCOUNT, LOGIN, BENEFACTOR, TREASURER, DAY);
  private static final BenefactorAccountEvent UNLINKED =
      new BenefactorAccountEvent.Unlinked(ACCOUNT, LOGIN, BENEFACTOR, TREASURER, day(1));

  private final BenefactorAccountDecider account = new BenefactorAccountDecider();

  @Test
  void aLoginIsOneBenefactorsAtATime() {
    given(account).when(link(BENEFACTOR, 0)).then(LINKED);
    given(account, LINKED).when(link(OTHER, 1)).thenRejected(DonationRule.ACCOUNT_ALREADY_LINKED);
    given(account, LINKED, UNLINKED).when(link(OTHER, 1))
        .then(new BenefactorAccountEvent.Linked(ACCOUNT, LOGIN, OTHER, TREASURER, day(1)));
    given(account, LINKED, UNLINKED).when(link(OTHER, 0)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void onlyTheBenefactorsOwnLoginIsUnlinked() {
    given(account, LINKED).when(unlink(BENEFACTOR)).then(UNLINKED);
    given(account, LINKED).when(unlink(OTHER)).thenRejected(DonationRule.ACCOUNT_NOT_LINKED);
    given(account).when(unlink(BENEFACTOR)).thenRejected(DonationRule.ACCOUNT_NOT_LINKED);
  }

  private static BenefactorAccountCommand link(BenefactorId benefactor, int day) {
    return new BenefactorAccountCommand.Link(ACCOUNT, LOGIN, benefactor, TREASURER, day(day));
  }

  private static BenefactorAccountCommand unlink(BenefactorId benefactor) {
    return new BenefactorAccountCommand.Unlink(ACCOUNT, benefactor, TREASURER, day(1));
  }
}
