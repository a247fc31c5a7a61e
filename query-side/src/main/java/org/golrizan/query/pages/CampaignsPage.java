package org.golrizan.query.pages;

import jakarta.servlet.http.HttpServletResponse;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.query.publiccampaigns.CampaignsForAll;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The gatherings, for everybody. */
@Controller
class CampaignsPage {

  private final CampaignsForAll campaigns;

  CampaignsPage(CampaignsForAll campaigns) {
    this.campaigns = campaigns;
  }

  @GetMapping("/campaigns")
  String campaigns(PageLanguage language, Model model, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    model.addAttribute("lang", language)
        .addAttribute("t", new PageTexts(language))
        .addAttribute("display", new Display(language))
        .addAttribute("provinceNames", new ProvinceNames(language))
        .addAttribute("persian", language == PageLanguage.FA)
        .addAttribute("path", "/campaigns")
        .addAttribute("campaigns", campaigns.get(AtLeast.ANY));
    return "golrizan/campaigns";
  }
}
