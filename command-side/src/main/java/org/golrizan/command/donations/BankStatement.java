package org.golrizan.command.donations;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.FundId;

/** Lines of banks' statements. */
record BankStatement(List<Line> lines) {

  /**
   * Money that came into an account.
   *
   * @param account   the organisation's account, as the bank writes it
   * @param fundId    whose account it is
   * @param bookedOn  when it was booked
   * @param reference the bank's, unique in the account
   * @param payer     what the payer wrote: the id of a pledge or a benefactor, or anything else
   */
  record Line(
      @Size(max = 40) String account,
      FundId fundId,
      @PastOrPresent LocalDate bookedOn,
      Rial amount,
      @Size(max = 60) String reference,
      Optional<@Size(max = 200) String> payer) {}
}
