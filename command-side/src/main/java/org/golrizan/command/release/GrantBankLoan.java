package org.golrizan.command.release;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.Instalment;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.LoanId;
import org.golrizan.events.release.ReleaseCaseId;

/** A bank lends for a debt claim. */
record GrantBankLoan(
    LoanId loanId,
    ReleaseCaseId caseId,
    ClaimId claimId,
    Rial amount,
    String lender,
    String contractReference,
    List<Instalment> instalments,
    LocalDate on) {}
