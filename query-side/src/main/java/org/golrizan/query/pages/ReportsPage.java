package org.golrizan.query.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.domain.release.ReleaseCaseStage;
import org.golrizan.events.Province;
import org.golrizan.query.releasecases.Waterfall;
import org.golrizan.query.reports.MoneyReport;
import org.golrizan.query.reports.ReleaseReport;
import org.golrizan.query.reports.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reports for officials, as far as their scope goes. */
@Controller
class ReportsPage {

  private final Reports reports;
  private final Clock clock;

  ReportsPage(Reports reports, Clock clock) {
    this.reports = reports;
    this.clock = clock;
  }

  /** One row of the waterfall: what settled debts of the released, of those who may be, and of those whose case ended otherwise. */
  record Row(String name, long released, long open, long over) {}

  @GetMapping("/reports")
  String reports(
      PageLanguage language,
      Authentication login,
      @RequestParam(required = false) @Nullable String province,
      Model model,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Actor reader = Actor.of(login).orElseThrow();
    Province one = province == null ? null : Province.ofCode(province).orElse(null);
    ReleaseReport releases = reports.releases(reader, AtLeast.ANY, one);
    MoneyReport money = reports.money(reader, AtLeast.ANY, one, LocalDate.now(clock));
    model.addAttribute("lang", language)
        .addAttribute("t", new PageTexts(language))
        .addAttribute("display", new Display(language))
        .addAttribute("provinceNames", new ProvinceNames(language))
        .addAttribute("persian", language == PageLanguage.FA)
        .addAttribute("path", "/reports")
        .addAttribute("reader", reader)
        .addAttribute("province", one == null ? "" : one.code())
        .addAttribute("provinces", Arrays.stream(Province.values()).map(Province::code).toList())
        .addAttribute("releases", releases)
        .addAttribute("waterfall", waterfall(releases.released(), releases.open(), releases.over()))
        .addAttribute("stages", List.of(ReleaseCaseStage.values()))
        .addAttribute("money", money);
    return "golrizan/reports";
  }

  private static List<Row> waterfall(Waterfall released, Waterfall open, Waterfall over) {
    return List.of(
        new Row("confirmed", released.confirmed(), open.confirmed(), over.confirmed()),
        new Row("forgiven", released.forgiven(), open.forgiven(), over.forgiven()),
        new Row("relieved", released.relieved(), open.relieved(), over.relieved()),
        new Row("own", released.ownContribution(), open.ownContribution(), over.ownContribution()),
        new Row("loan", released.bankLoan(), open.bankLoan(), over.bankLoan()),
        new Row("allocated", released.allocated(), open.allocated(), over.allocated()),
        new Row("outstanding", released.outstanding(), open.outstanding(), over.outstanding()));
  }
}
